package org.claimdesk.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.builder.RequestSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import org.claimdesk.review.ReviewState;
import org.claimdesk.testing.Desk;
import org.junit.jupiter.api.Test;

/**
 * Who gets through to what: every endpoint of the contract, every kind of caller, and for what belongs to a claim a claim in every state.
 * Requests lack their precondition or their body, so whoever gets through hears of that and changes nothing; what comes after that, state
 * by state, is in {@code ReviewModelIT}.
 */
@QuarkusTest
class PrivilegeMatrixTest {

    /**
     * Who gets through: v a viewer, c a fact-checker, e an editor, a an admin; of programs with a key r one that reads claims, w that writes
     * them, i that takes articles in; {@code *} everybody, also with a login that is none.
     */
    private static final String TABLE = """
            GET    /claim-reviews/{slug}                     *
            GET    /claims/{id}/status                       *
            GET    /claims                                   vcearw
            POST   /claims                                   cew
            GET    /claims/{id}                              vcearw
            PATCH  /claims/{id}                              cew
            GET    /claims/{id}/comments                     vcearw
            POST   /claims/{id}/comments                     cew
            GET    /claims/{id}/evidence                     vcearw
            POST   /claims/{id}/evidence                     cew
            GET    /claims/{id}/evidence/{evidenceId}        vcearw
            PATCH  /claims/{id}/evidence/{evidenceId}        cew
            DELETE /claims/{id}/evidence/{evidenceId}        cew
            GET    /claims/{id}/history                      vcearw
            GET    /claims/{id}/history/verification         vcearw
            GET    /claims/{id}/suggestions                  vcearw
            POST   /claims/{id}/suggestions                  cew
            GET    /claims/{id}/transitions                  vcearw
            POST   /claims/{id}/transitions queue            cew
            POST   /claims/{id}/transitions decline          cew
            POST   /claims/{id}/transitions take             cew
            POST   /claims/{id}/transitions assign           e
            POST   /claims/{id}/transitions release          cew
            POST   /claims/{id}/transitions submit           cew
            POST   /claims/{id}/transitions withdraw         cew
            POST   /claims/{id}/transitions request-changes  e
            POST   /claims/{id}/transitions approve          e
            POST   /claims/{id}/transitions reopen           e
            POST   /claims/{id}/transitions publish          e
            POST   /claims/{id}/transitions retract          e
            GET    /claims/{id}/verdict                      vcearw
            PUT    /claims/{id}/verdict                      cew
            GET    /articles                                 vcearw
            POST   /articles                                 ceiw
            GET    /articles/{id}                            vcearw
            GET    /articles/{id}/claims                     vcearw
            GET    /articles/{id}/text                       vcearw
            POST   /extractions                              vcearw
            POST   /sentences:score                          vcearw
            GET    /metrics/desk                             vcearw
            GET    /rating-scales                            vcearw
            GET    /rating-scales/{id}                       vcearw
            GET    /history/verification                     ea
            GET    /accounts                                 a
            POST   /accounts                                 a
            GET    /accounts/{name}                          a
            PATCH  /accounts/{name}                          a
            DELETE /accounts/{name}                          a
            GET    /api-keys                                 a
            POST   /api-keys                                 a
            DELETE /api-keys/{id}                            a
            GET    /exports                                  a
            """;

    private static final String NOTHING = "00000000-0000-7000-8000-000000000000";

    /** One line of the table. */
    private record Row(String method, String path, String action, String open) {

        static Row of(String line) {
            var words = line.trim().split("\\s+");
            return new Row(words[0], words[1], words.length > 3 ? words[2] : null, words[words.length - 1]);
        }

        boolean isOpenTo(Caller caller) {
            return open.equals("*") || open.indexOf(caller.letter) >= 0;
        }
    }

    /** Somebody who calls, or tries to. */
    private record Caller(char letter, String name, RequestSpecification login) {

        /** What whoever does not get through is answered. */
        int refused() {
            return letter == '-' ? 401 : 403;
        }
    }

    @Test
    void everybody_gets_through_to_what_is_theirs_and_to_nothing_else() {
        var claims = claims();
        var wrong = new ArrayList<String>();
        var callers = callers();
        var cells = 0;
        for (var row : rows().toList()) {
            for (var place : row.path.startsWith("/claims/{id}") ? claims.entrySet() : Map.of(ReviewState.DETECTED, NOTHING).entrySet()) {
                for (var caller : callers) {
                    cells++;
                    var status = status(row, place.getValue(), caller);
                    if (row.isOpenTo(caller) ? status == 401 || status == 403 || status >= 500 : status != caller.refused()) {
                        wrong.add("%s, claim %s, %s: %d".formatted(row, place.getKey(), caller.name, status));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(cells).isGreaterThan(2_000);
        assertThat(claims).allSatisfy((state, claim) -> assertThat(Desk.VIEWER.claim(claim).<String> path("reviewState")).isEqualTo(state.toString()));
    }

    @Test
    void every_endpoint_of_the_contract_has_its_line() {
        Map<String, Map<String, ?>> paths = RestAssured.given().queryParam("format", "JSON").get("/q/openapi").path("paths");
        var contract = paths.entrySet().stream().flatMap(path -> path.getValue().keySet().stream()
                .map(method -> method.toUpperCase(Locale.ROOT) + " " + path.getKey().replaceFirst("^/api/v1", "")))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(rows().map(row -> row.method + " " + row.path).collect(Collectors.toSet())).isEqualTo(contract);
    }

    private static int status(Row row, String id, Caller caller) {
        var request = RestAssured.given().spec(caller.login).urlEncodingEnabled(false);
        if (row.method.equals("PATCH")) {
            request.contentType("application/merge-patch+json").body("{}");
        } else if (row.action != null) {
            request.contentType("application/json").body(Map.of("action", row.action));
        } else if (!row.method.equals("GET") && !row.method.equals("DELETE")) {
            request.contentType("application/json").body(body(row.path));
        }
        var path = row.path.replace("{id}", row.path.startsWith("/rating-scales") ? "truth" : id).replaceAll("\\{\\w+Id}", NOTHING).replaceAll("\\{\\w+}", "nobody");
        return request.request(row.method, "/api/v1" + path).statusCode();
    }

    /** What is well-formed where the precondition comes later, and refused where there is none. */
    private static Map<String, ?> body(String path) {
        return path.endsWith("/verdict") ? Map.of("rating", "TRUE", "summary", "In short.", "explanation", "At length.")
                : path.endsWith("/evidence") ? Map.of("url", "https://example.org/", "stance", "SUPPORTS", "sourceKind", "PRIMARY") : Map.of();
    }

    /** A claim in each state. */
    private static Map<ReviewState, String> claims() {
        var checker = Desk.CHECKER;
        var claims = new EnumMap<ReviewState, String>(ReviewState.class);
        for (var state : ReviewState.values()) {
            claims.put(state, switch (state) {
                case IN_REVIEW -> checker.takenClaim();
                case SUBMITTED, APPROVED -> checker.submittedClaim();
                default -> checker.newClaim();
            });
        }
        checker.move(claims.get(ReviewState.QUEUED), "queue").then().statusCode(200);
        checker.move(claims.get(ReviewState.DECLINED), "decline", "reasonCode", "OPINION").then().statusCode(200);
        Desk.EDITOR.approve(claims.get(ReviewState.APPROVED)).then().statusCode(200);
        return claims;
    }

    private static List<Caller> callers() {
        return List.of(person('v', Desk.VIEWER), person('c', Desk.CHECKER), person('e', Desk.EDITOR), person('a', Desk.ADMIN),
                key('r', "claims:read"), key('w', "claims:write"), key('i', "articles:write"), key('m', "webhooks:manage"),
                new Caller('-', "nobody", new RequestSpecBuilder().build()), bearer('-', "somebody with a revoked key", revoked()),
                bearer('-', "somebody with a made-up key", "cdk_" + "a".repeat(40)));
    }

    private static Caller person(char letter, Desk desk) {
        return new Caller(letter, desk.name(), new RequestSpecBuilder().setAuth(RestAssured.preemptive().basic(desk.name(), "test-password")).build());
    }

    private static Caller key(char letter, String scope) {
        return bearer(letter, "a key for " + scope, newKey(scope).path("key"));
    }

    private static Caller bearer(char letter, String name, String token) {
        return new Caller(letter, name, new RequestSpecBuilder().addHeader("Authorization", "Bearer " + token).build());
    }

    private static String revoked() {
        var key = newKey("claims:write");
        Desk.ADMIN.ask().delete("/api-keys/" + key.path("id")).then().statusCode(204);
        return key.path("key");
    }

    private static Response newKey(String scope) {
        var made = Desk.ADMIN.post("/api-keys", Map.of("name", "matrix-" + UUID.randomUUID(), "scopes", List.of(scope)));
        made.then().statusCode(201);
        return made;
    }

    private static Stream<Row> rows() {
        return TABLE.lines().map(Row::of);
    }
}
