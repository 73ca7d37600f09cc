package org.claimdesk.testing;

import static io.restassured.RestAssured.given;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** One person at the desk, over HTTP, as the contract has it. */
public record Desk(String name) {

    public static final Desk VIEWER = new Desk("viewer");
    public static final Desk CHECKER = new Desk("checker");
    public static final Desk CHECKER2 = new Desk("checker2");
    public static final Desk EDITOR = new Desk("editor");
    public static final Desk EDITOR2 = new Desk("editor2");
    public static final Desk ADMIN = new Desk("admin");

    private static final String API = "/api/v1";

    /** A request of this person. */
    public RequestSpecification ask() {
        return given().basePath(API).auth().preemptive().basic(name, "test-password");
    }

    public Response get(String path) {
        return ask().get(path);
    }

    public Response post(String path, Object body) {
        return ask().contentType(ContentType.JSON).body(body).post(path);
    }

    /** A change that names the revision of the claim as it is now. */
    public Response change(String method, String claim, String path, Object body) {
        var request = ask().header("If-Match", tag(claim));
        if (body != null) {
            request.contentType(method.equals("PATCH") ? "application/merge-patch+json" : "application/json").body(body);
        }
        return request.request(method, "/claims/" + claim + path);
    }

    /** A step along the review graph. */
    public Response move(String claim, String action) {
        return move(claim, Map.of("action", action));
    }

    public Response move(String claim, String action, String member, String value) {
        return move(claim, Map.of("action", action, member, value));
    }

    private Response move(String claim, Map<String, String> transition) {
        return change("POST", claim, "/transitions", transition);
    }

    /** A new claim of its own, DETECTED. */
    public String newClaim() {
        return post("/claims", Map.of("text", "Unemployment has halved since 2019, case " + UUID.randomUUID())).then().statusCode(201).extract().path("id");
    }

    /** A new claim that this person holds. */
    public String takenClaim() {
        var claim = newClaim();
        move(claim, "queue").then().statusCode(200);
        move(claim, "take").then().statusCode(200);
        return claim;
    }

    public Response addEvidence(String claim, String stance) {
        return change("POST", claim, "/evidence", Map.of("url", "https://example.org/" + UUID.randomUUID(), "stance", stance, "sourceKind", "PRIMARY"));
    }

    public Response writeVerdict(String claim, String rating) {
        return change("PUT", claim, "/verdict", Map.of("rating", rating, "summary", "In short.", "explanation", "At *length*."));
    }

    /** A new claim that this person has submitted as true. */
    public String submittedClaim() {
        var claim = takenClaim();
        addEvidence(claim, "SUPPORTS").then().statusCode(201);
        writeVerdict(claim, "TRUE").then().statusCode(200);
        move(claim, "submit").then().statusCode(200);
        return claim;
    }

    /** Approves what is submitted now. */
    public Response approve(String claim) {
        return move(claim, "approve", "digest", claim(claim).path("submission.digest"));
    }

    public Response claim(String claim) {
        return get("/claims/" + claim);
    }

    public Response status(String claim) {
        return given().basePath(API).get("/claims/" + claim + "/status");
    }

    public int revision(String claim) {
        return claim(claim).path("revision");
    }

    public String tag(String claim) {
        return "\"r" + revision(claim) + "\"";
    }

    /** Members by name, where Map.of would not take a null. */
    public static Map<String, Object> members(Object... namesAndValues) {
        var members = new HashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return members;
    }
}
