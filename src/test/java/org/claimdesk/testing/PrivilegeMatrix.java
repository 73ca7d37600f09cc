package org.claimdesk.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every endpoint of the served OpenAPI, and every step with a claim in every state, asked by everybody there can be. An endpoint without a row fails. */
public abstract class PrivilegeMatrix {

    /** Who asks: the columns of both tables. */
    private static final List<String> CALLERS = List.of("anonymous", "viewer", "fact-checker", "editor", "admin", "service fact-checker", "service editor",
            "key claims:read", "key articles:write", "key claims:write", "key webhooks:manage");
    /** y: let in, whatever comes of it; n: 403; ?: 401. */
    private static final String[][] ENDPOINTS = {
            { "GET /accounts", "?nnny nn nnnn" },
            { "POST /accounts", "?nnny nn nnnn" },
            { "GET /accounts/{name}", "?nnny nn nnnn" },
            { "PATCH /accounts/{name}", "?nnny nn nnnn" },
            { "DELETE /accounts/{name}", "?nnny nn nnnn" },
            { "GET /api-keys", "?nnny nn nnnn" },
            { "POST /api-keys", "?nnny nn nnnn" },
            { "DELETE /api-keys/{id}", "?nnny nn nnnn" },
            { "GET /exports", "?nnny nn nnnn" },
            { "GET /history/verification", "?nnyy ny nnnn" },
            { "GET /articles", "?yyyy yy ynyn" },
            { "POST /articles", "?nyyn yy nyyn" },
            { "GET /articles/{id}", "?yyyy yy ynyn" },
            { "GET /articles/{id}/text", "?yyyy yy ynyn" },
            { "GET /articles/{id}/claims", "?yyyy yy ynyn" },
            { "POST /extractions", "?yyyy yy ynyn" },
            { "POST /sentences:score", "?yyyy yy ynyn" },
            { "GET /claims", "?yyyy yy ynyn" },
            { "POST /claims", "?nyyn yy nnyn" },
            { "GET /claims/{id}", "?yyyy yy ynyn" },
            { "PATCH /claims/{id}", "?nyyn yy nnyn" },
            { "GET /claims/{id}/status", "yyyyy yy yyyy" },
            { "GET /claims/{id}/transitions", "?yyyy yy ynyn" },
            { "POST /claims/{id}/transitions", "?nyyn yy nnyn" },
            { "GET /claims/{id}/history", "?yyyy yy ynyn" },
            { "GET /claims/{id}/history/verification", "?yyyy yy ynyn" },
            { "GET /claims/{id}/comments", "?yyyy yy ynyn" },
            { "POST /claims/{id}/comments", "?nyyn yy nnyn" },
            { "GET /claims/{id}/evidence", "?yyyy yy ynyn" },
            { "POST /claims/{id}/evidence", "?nyyn yy nnyn" },
            { "GET /claims/{id}/evidence/{evidenceId}", "?yyyy yy ynyn" },
            { "PATCH /claims/{id}/evidence/{evidenceId}", "?nyyn yy nnyn" },
            { "DELETE /claims/{id}/evidence/{evidenceId}", "?nyyn yy nnyn" },
            { "GET /claims/{id}/verdict", "?yyyy yy ynyn" },
            { "PUT /claims/{id}/verdict", "?nyyn yy nnyn" },
            { "GET /claims/{id}/suggestions", "?yyyy yy ynyn" },
            { "POST /claims/{id}/suggestions", "?nyyn yy nnyn" },
            { "GET /claim-reviews/{slug}", "yyyyy yy yyyy" },
            { "GET /rating-scales", "?yyyy yy ynyn" },
            { "GET /rating-scales/{id}", "?yyyy yy ynyn" },
            { "GET /metrics/desk", "?yyyy yy ynyn" },
    };
    private static final String[][] STEPS = {
            { "queue", "?nyyn yy nnyn" },
            { "decline", "?nyyn yy nnyn" },
            { "take", "?nyyn yy nnyn" },
            { "assign", "?nnyn ny nnnn" },
            { "release", "?nyyn yy nnyn" },
            { "submit", "?nyyn yy nnyn" },
            { "withdraw", "?nyyn yy nnyn" },
            { "request-changes", "?nnyn ny nnnn" },
            { "approve", "?nnyn nn nnnn" },
            { "reopen", "?nnyn ny nnnn" },
            { "publish", "?nnyn nn nnnn" },
            { "retract", "?nnyn ny nnnn" },
    };
    /** Where the request names something that is not there. */
    private static final Set<String> MADE_UP = Set.of("DELETE /api-keys/{id}", "GET /claim-reviews/{slug}", "GET /claims/{id}/verdict");
    /** What is sent where something has to be. */
    private static final Map<String, Object> BODIES = Map.ofEntries(
            Map.entry("POST /accounts", Map.of("name", "somebody", "password", "correct horse battery", "roles", List.of("viewer"))),
            Map.entry("PATCH /accounts/{name}", Map.of("roles", List.of("editor"))),
            Map.entry("POST /api-keys", Map.of("name", "program", "scopes", List.of("claims:read"))),
            Map.entry("POST /articles", Map.of("text", "The office counted 4,000 barrels.")),
            Map.entry("POST /extractions", Map.of("text", "The office counted 4,000 barrels.")),
            Map.entry("POST /sentences:score", Map.of("sentences", List.of("The office counted 4,000 barrels."))),
            Map.entry("POST /claims", Map.of("text", "The office counted 4,000 barrels.")),
            Map.entry("PATCH /claims/{id}", Map.of("priority", 1)),
            Map.entry("POST /claims/{id}/transitions", Map.of("action", "queue")),
            Map.entry("POST /claims/{id}/comments", Map.of("text", "Looked at it.")),
            Map.entry("POST /claims/{id}/evidence", Map.of("url", "https://example.org/", "stance", "SUPPORTS")),
            Map.entry("PATCH /claims/{id}/evidence/{evidenceId}", Map.of("stance", "REFUTES")),
            Map.entry("PUT /claims/{id}/verdict", Map.of("rating", "TRUE", "summary", "In short.", "explanation", "At length.")),
            Map.entry("POST /claims/{id}/suggestions", Map.of()));

    private static final Map<String, String> LOGINS = new HashMap<>();

    /** Tokens of an issuer that the server believes, by role; those of programs by {@code service} and their role. */
    protected abstract Map<String, String> tokens();

    /** Once, in the first test: before it there may be no server. */
    @BeforeEach
    void signIn() {
        if (!LOGINS.isEmpty()) {
            return;
        }
        LOGINS.putAll(tokens());
        for (var scope : List.of("claims:read", "articles:write", "claims:write", "webhooks:manage")) {
            LOGINS.put("key " + scope, as("admin").body(Map.of("name", scope.replace(':', '-'), "scopes", List.of(scope))).post("/api-keys").then().statusCode(201).extract().path("key"));
        }
    }

    @Test
    void everybody_is_let_in_where_the_table_says_and_nowhere_else() {
        var article = as("fact-checker").body(Map.of("text", "The harbour office counted 5,000 ships in May.")).post("/articles").<String>path("id");
        var claim = taken();
        var evidence = change("fact-checker", claim, "/evidence", BODIES.get("POST /claims/{id}/evidence")).then().statusCode(201).extract().<String>path("id");
        var wrong = new ArrayList<String>();
        for (var row : ENDPOINTS) {
            var method = row[0].substring(0, row[0].indexOf(' '));
            var path = row[0].substring(row[0].indexOf(' ') + 1).replace("{evidenceId}", evidence).replace("/articles/{id}", "/articles/" + article)
                    .replace("/claims/{id}", "/claims/" + claim).replace("/rating-scales/{id}", "/rating-scales/truth").replace("{id}", UUID.randomUUID().toString())
                    .replace("{name}", "somebody").replace("{slug}", "nothing");
            each(row, (caller, expected) -> check(wrong, row[0], caller, expected, send(caller, method, path, BODIES.get(row[0]), "\"r0\"")));
        }
        assertThat(wrong).isEmpty();
        assertThat(revision(claim)).isEqualTo(4);
    }

    @Test
    void every_endpoint_has_a_row() {
        Map<String, Map<String, Object>> paths = given().get("/q/openapi?format=json").path("paths");
        var served = new TreeSet<String>();
        paths.forEach((path, operations) -> operations.keySet().stream().filter(Set.of("get", "post", "put", "patch", "delete")::contains)
                .forEach(method -> served.add(method.toUpperCase(Locale.ROOT) + " " + path.replace("/api/v1", ""))));
        assertThat(Arrays.stream(ENDPOINTS).map(row -> row[0])).containsExactlyInAnyOrderElementsOf(served);
        assertThat(List.of(ENDPOINTS)).allSatisfy(row -> assertThat(row[1].replace(" ", "")).hasSameSizeAs("x".repeat(CALLERS.size())));
    }

    @Test
    void in_every_state_nobody_takes_a_step_that_is_not_theirs() {
        var wrong = new ArrayList<String>();
        claims().forEach((state, claim) -> {
            var revision = revision(claim);
            for (var step : STEPS) {
                var body = Map.of("action", step[0], "reason", "because", "reasonCode", "OPINION", "digest", "0".repeat(64), "assignee", "whoever");
                // whoever may is told that the revision is old, and whoever may not names the current one
                each(step, (caller, expected) -> check(wrong, state + " " + step[0], caller, expected,
                        send(caller, "POST", "/claims/" + claim + "/transitions", body, "\"r%d\"".formatted(expected == 'y' ? revision - 1 : revision))));
            }
            if (revision(claim) != revision) {
                wrong.add(state + " was changed");
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_step_has_a_row() {
        var transitions = as("editor").get("/claims/" + claim() + "/transitions").then().statusCode(200).extract();
        var known = new TreeSet<>(transitions.<List<String>> path("allowed.action"));
        known.addAll(transitions.<List<String>> path("refused.action"));
        assertThat(Arrays.stream(STEPS).map(row -> row[0])).containsExactlyInAnyOrderElementsOf(known);
    }

    private interface Cell {
        void ask(String caller, char expected);
    }

    private static void each(String[] row, Cell cell) {
        var expected = row[1].replace(" ", "");
        for (int column = 0; column < CALLERS.size(); column++) {
            cell.ask(CALLERS.get(column), expected.charAt(column));
        }
    }

    private static void check(List<String> wrong, String what, String caller, char expected, Response answer) {
        var status = answer.statusCode();
        var right = switch (expected) {
            case '?' -> status == 401;
            case 'n' -> status == 403;
            default -> status != 401 && status != 403 && status < 500 && (status != 404 || MADE_UP.contains(what));
        };
        if (!right) {
            wrong.add("%s by %s: %d instead of %s".formatted(what, caller, status, expected));
        }
    }

    /** A claim in each state. */
    private static Map<String, String> claims() {
        var claims = new LinkedHashMap<String, String>();
        claims.put("DETECTED", claim());
        claims.put("QUEUED", claim());
        step("fact-checker", claims.get("QUEUED"), Map.of("action", "queue"));
        claims.put("IN_REVIEW", taken());
        claims.put("SUBMITTED", submitted());
        claims.put("APPROVED", approved());
        claims.put("PUBLISHED", approved());
        step("editor", claims.get("PUBLISHED"), Map.of("action", "publish"));
        claims.put("DECLINED", claim());
        step("fact-checker", claims.get("DECLINED"), Map.of("action", "decline", "reasonCode", "OPINION"));
        return claims;
    }

    private static String claim() {
        return as("fact-checker").body(Map.of("text", "Unemployment has halved, case " + UUID.randomUUID())).post("/claims").then().statusCode(201).extract().path("id");
    }

    private static String taken() {
        var claim = claim();
        step("fact-checker", claim, Map.of("action", "queue"));
        step("fact-checker", claim, Map.of("action", "take"));
        return claim;
    }

    private static String submitted() {
        var claim = taken();
        change("fact-checker", claim, "/evidence", BODIES.get("POST /claims/{id}/evidence")).then().statusCode(201);
        send("fact-checker", "PUT", "/claims/" + claim + "/verdict", BODIES.get("PUT /claims/{id}/verdict"), "\"r%d\"".formatted(revision(claim))).then().statusCode(200);
        step("fact-checker", claim, Map.of("action", "submit"));
        return claim;
    }

    private static String approved() {
        var claim = submitted();
        step("editor", claim, Map.of("action", "approve", "digest", as("editor").get("/claims/" + claim).path("submission.digest")));
        return claim;
    }

    private static void step(String caller, String claim, Map<String, String> transition) {
        change(caller, claim, "/transitions", transition).then().statusCode(200);
    }

    private static Response change(String caller, String claim, String path, Object body) {
        return send(caller, "POST", "/claims/" + claim + path, body, "\"r%d\"".formatted(revision(claim)));
    }

    private static int revision(String claim) {
        return as("viewer").get("/claims/" + claim).path("revision");
    }

    private static Response send(String caller, String method, String path, Object body, String seen) {
        var request = as(caller).header("If-Match", seen);
        if (body != null) {
            request.contentType(method.equals("PATCH") ? "application/merge-patch+json" : "application/json").body(body);
        }
        return request.request(method, path);
    }

    private static RequestSpecification as(String caller) {
        var request = given().basePath("/api/v1").urlEncodingEnabled(false).contentType(ContentType.JSON);
        return caller.equals("anonymous") ? request : request.auth().oauth2(LOGINS.get(caller));
    }
}
