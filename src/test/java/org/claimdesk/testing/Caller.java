package org.claimdesk.testing;

import java.util.HashMap;
import java.util.Map;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/**
 * Somebody who calls the API over HTTP.
 *
 * @param name of the account
 */
public record Caller(String name) {

    public static final Caller CHECKER = new Caller("checker");
    public static final Caller CHECKER_2 = new Caller("checker2");
    public static final Caller EDITOR = new Caller("editor");
    public static final Caller ADMIN = new Caller("admin");

    /** The password of every account in tests. */
    public static final String PASSWORD = "test-password";

    private static final String CLAIMS = "/api/v1/claims";

    /** A request of this person, with a JSON body to come. */
    public RequestSpecification request() {
        return RestAssured.given().auth().preemptive().basic(name, PASSWORD).contentType(ContentType.JSON);
    }

    public Response get(String path, Object... variables) {
        return request().get(path, variables);
    }

    public Response post(String path, Object body) {
        return request().body(body).post(path);
    }

    /** Adds a claim found elsewhere, and answers its id. */
    public String addClaim(String text) {
        var added = post(CLAIMS, Map.of("text", text));
        added.then().statusCode(201);
        return added.path("id");
    }

    /** The entity tag of a claim as it is now. */
    public String tag(String claim) {
        return get(CLAIMS + "/" + claim).header("ETag");
    }

    /** Takes a step with a claim as it is now. */
    public Response take(String claim, String action, Map<String, ?> more) {
        return take(claim, action, more, tag(claim));
    }

    /** Takes a step with a claim as it was seen. */
    public Response take(String claim, String action, Map<String, ?> more, String seen) {
        var body = new HashMap<String, Object>(more);
        body.put("action", action);
        return request().header("If-Match", seen).body(body).post(CLAIMS + "/" + claim + "/transitions");
    }
}
