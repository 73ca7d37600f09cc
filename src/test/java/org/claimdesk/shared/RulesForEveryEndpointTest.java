package org.claimdesk.shared;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.testing.Desk.ADMIN;
import static org.claimdesk.testing.Desk.CHECKER;
import static org.claimdesk.testing.Desk.CHECKER2;
import static org.claimdesk.testing.Desk.EDITOR;
import static org.claimdesk.testing.Desk.VIEWER;
import static org.claimdesk.testing.Desk.members;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;

import org.claimdesk.shared.idempotency.IdempotencyCleaner;
import org.claimdesk.testing.TestClock;
import org.junit.jupiter.api.Test;

/** What holds for all endpoints: problems, revisions, retries, paging, patches, roles. */
@QuarkusTest
class RulesForEveryEndpointTest {

    @Inject
    TestClock clock;
    @Inject
    IdempotencyCleaner cleaner;

    @Test
    void a_problem_has_a_type_that_this_server_explains() {
        String type = CHECKER.get("/claims/" + UUID.randomUUID()).then().statusCode(404).contentType("application/problem+json")
                .body("code", equalTo("NOT_FOUND")).body("status", equalTo(404)).body("title", notNullValue()).body("detail", notNullValue())
                .body("traceId", matchesPattern("[0-9a-f]{32}")).body("type", startsWith("http://")).extract().path("type");

        given().get(type).then().statusCode(200).contentType(ContentType.HTML).body(containsString("NOT_FOUND"));
        for (var code : ProblemCode.values()) {
            given().get(code.path()).then().statusCode(200).body(containsString(code.name()));
        }
    }

    @Test
    void a_page_under_the_root_never_gets_json() {
        given().get("/nothing-here").then().statusCode(404).contentType(ContentType.HTML);
        given().get("/problems/nonsense").then().statusCode(404).contentType(ContentType.HTML);
    }

    @Test
    void what_the_framework_refuses_is_a_problem_too() {
        CHECKER.get("/nothing").then().statusCode(404).contentType("application/problem+json");
        CHECKER.get("/claims/nonsense").then().statusCode(404).contentType("application/problem+json");
        CHECKER.ask().delete("/claims").then().statusCode(405).contentType("application/problem+json");
        CHECKER.ask().contentType("text/html").body("<p>x</p>").post("/articles").then().statusCode(415).contentType("application/problem+json");
        CHECKER.get("/claims?state=NONSENSE").then().statusCode(400).contentType("application/problem+json");
        CHECKER.get("/claims?articleId=nonsense").then().statusCode(400);
        CHECKER.get("/claims?minScore=much").then().statusCode(400);
        CHECKER.get("/claims?sort=nonsense").then().statusCode(400).body("errors.pointer", contains("sort"));
    }

    @Test
    void bad_bodies_are_refused_at_the_place_that_is_wrong() {
        refused(Map.of("text", "x", "colour", "red"), "#/colour", "UNKNOWN_FIELD");
        refused(Map.of("text", 3), "#/text", "INVALID_VALUE");
        refused(Map.of("text", List.of("x")), "#/text", "INVALID_VALUE");
        refused(Map.of("text", "x", "publishedAt", "yesterday"), "#/publishedAt", "INVALID_VALUE");
        refused(Map.of("text", "x", "title", "t".repeat(501)), "#/title", "INVALID_VALUE");
        refused(Map.of("text", "x", "language", "no such tag!"), "#/language", "INVALID_VALUE");
        refused(Map.of("text", "nul \u0000 inside"), "#/text", "INVALID_VALUE");
        refused(Map.of("title", "neither"), "#", "EXACTLY_ONE");
        refused(Map.of("text", "   "), "#/text", "EMPTY");
        refusedRaw("{\"text\":\"\\ud800\"}", 400);
        refusedRaw("{\"text\":\"x\",\"text\":\"y\"}", 400);
        refusedRaw("{\"text\":\"x\"} trailing", 400);
        refusedRaw("[]", 400);
        refusedRaw("null", 400);
        refusedRaw("", 400);
        refusedRaw("{\"text\":", 400);
        refusedRaw("[".repeat(100_000), 400);
        CHECKER.post("/articles", Map.of("url", "https://example.org")).then().statusCode(422).body("code", equalTo("UNSUPPORTED_INTAKE"));
        CHECKER.post("/articles", Map.of("html", "<p>x</p>")).then().statusCode(422).body("errors.pointer", contains("#/html"));
    }

    @Test
    void text_that_is_not_utf_8_is_refused() {
        CHECKER.ask().contentType("application/json").body(new byte[] { '{', '"', 't', 'e', 'x', 't', '"', ':', '"', (byte) 0xff, '"', '}' }).post("/articles")
                .then().statusCode(400);
        CHECKER.ask().header("Content-Type", "text/plain;charset=utf-8").body(new byte[] { 'a', (byte) 0xc3, (byte) 0x28 }).post("/articles")
                .then().statusCode(400).body("errors.code", contains("NOT_UTF_8"));
        CHECKER.ask().header("Content-Type", "text/plain;charset=iso-8859-1").body("abc").post("/articles").then().statusCode(415);
    }

    @Test
    void a_text_beyond_the_limit_is_too_large() {
        CHECKER.ask().header("Content-Type", "text/plain;charset=utf-8").body("é".repeat(2_500_001).getBytes(StandardCharsets.UTF_8)).post("/articles").then().statusCode(413)
                .contentType("application/problem+json").body("code", equalTo("TOO_LARGE"));
    }

    @Test
    void a_change_names_the_revision_it_is_based_on() {
        var claim = CHECKER.newClaim();
        var queue = Map.of("action", "queue");
        var path = "/claims/" + claim + "/transitions";
        CHECKER.post(path, queue).then().statusCode(428).body("code", equalTo("PRECONDITION_REQUIRED"));
        CHECKER.ask().header("If-Match", "\"r7\"").contentType(ContentType.JSON).body(queue).post(path).then().statusCode(412)
                .body("code", equalTo("STALE_REVISION")).body("currentRevision", equalTo(1)).body("changedBy", equalTo("checker")).body("changedAt", notNullValue());
        CHECKER.ask().header("If-Match", "W/\"r1\"").contentType(ContentType.JSON).body(queue).post(path).then().statusCode(400);
        CHECKER.ask().header("If-Match", "nonsense").contentType(ContentType.JSON).body(queue).post(path).then().statusCode(400);
        CHECKER.ask().header("If-Match", "*").contentType(ContentType.JSON).body(queue).post(path).then().statusCode(200).header("ETag", "\"r2\"");
    }

    @Test
    void an_unchanged_thing_is_not_sent_again() {
        var claim = CHECKER.newClaim();
        CHECKER.ask().header("If-None-Match", "\"r1\"").get("/claims/" + claim).then().statusCode(304).header("ETag", "\"r1\"");
        given().header("If-None-Match", "\"r0\", W/\"r1\"").get("/api/v1/claims/" + claim + "/status").then().statusCode(304);
        CHECKER.ask().header("If-None-Match", "\"r0\"").get("/claims/" + claim).then().statusCode(200);
    }

    @Test
    void a_retry_gets_the_first_answer_and_has_no_second_effect() {
        var key = UUID.randomUUID().toString();
        var body = Map.of("text", "Said once, " + key);
        var first = CHECKER.ask().header("Idempotency-Key", key).contentType(ContentType.JSON).body(body).post("/claims");
        var second = CHECKER.ask().header("Idempotency-Key", key).contentType(ContentType.JSON).body(body).post("/claims");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body().asByteArray()).isEqualTo(first.body().asByteArray());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        CHECKER.get("/claims?q=" + key).then().body("items.size()", equalTo(1));
    }

    @Test
    void a_retry_is_answered_before_its_old_revision_is_judged() {
        var claim = CHECKER.newClaim();
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 3; i++) {
            CHECKER.ask().header("Idempotency-Key", key).header("If-Match", "\"r1\"").contentType(ContentType.JSON).body(Map.of("action", "queue"))
                    .post("/claims/" + claim + "/transitions").then().statusCode(200).body("revision", equalTo(2));
        }
    }

    @Test
    void a_key_belongs_to_one_body_one_person_and_one_path() {
        var key = UUID.randomUUID().toString();
        var one = Map.of("text", "One, " + key);
        CHECKER.ask().header("Idempotency-Key", key).contentType(ContentType.JSON).body(one).post("/claims").then().statusCode(201);
        CHECKER.ask().header("Idempotency-Key", key).contentType(ContentType.JSON).body(Map.of("text", "Two")).post("/claims").then().statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
        CHECKER2.ask().header("Idempotency-Key", key).contentType(ContentType.JSON).body(Map.of("text", "Two, " + key)).post("/claims").then().statusCode(201);
        CHECKER.ask().header("Idempotency-Key", "x".repeat(256)).contentType(ContentType.JSON).body(one).post("/claims").then().statusCode(400);
    }

    @Test
    void a_refused_request_leaves_no_key_behind() {
        var claim = CHECKER.newClaim();
        var key = UUID.randomUUID().toString();
        var path = "/claims/" + claim + "/transitions";
        CHECKER.ask().header("Idempotency-Key", key).header("If-Match", "\"r9\"").contentType(ContentType.JSON).body(Map.of("action", "queue")).post(path).then().statusCode(412);
        CHECKER.ask().header("Idempotency-Key", key).header("If-Match", "\"r1\"").contentType(ContentType.JSON).body(Map.of("action", "queue")).post(path).then().statusCode(200);
    }

    @Test
    void a_key_is_kept_for_a_day_and_then_forgotten() {
        var key = UUID.randomUUID().toString();
        var body = Map.of("text", "Kept for a day, " + key);
        String id = CHECKER.ask().header("Idempotency-Key", key).contentType(ContentType.JSON).body(body).post("/claims").path("id");
        clock.pass(Duration.ofHours(23).plusMinutes(59));
        cleaner.forget();
        CHECKER.ask().header("Idempotency-Key", key).contentType(ContentType.JSON).body(body).post("/claims").then().body("id", equalTo(id));
        clock.pass(Duration.ofMinutes(2));
        cleaner.forget();
        CHECKER.ask().header("Idempotency-Key", key).contentType(ContentType.JSON).body(body).post("/claims").then().statusCode(201).body("id", not(equalTo(id)));
    }

    @Test
    void a_paged_walk_sees_everything_once_and_in_order() {
        var words = "walk " + UUID.randomUUID();
        for (int i = 0; i < 7; i++) {
            var id = CHECKER.post("/claims", Map.of("text", words + " " + i)).<String>path("id");
            CHECKER.change("PATCH", id, "", Map.of("priority", i / 3)).then().statusCode(200);
        }
        for (var sort : List.of("-priority", "createdAt", "-createdAt", "-updatedAt", "dueAt")) {
            var seen = new ArrayList<String>();
            String token = null;
            do {
                var page = CHECKER.ask().queryParams("q", words, "sort", sort, "pageSize", 2).queryParams(token == null ? Map.of() : Map.of("pageToken", token)).get("/claims");
                page.then().statusCode(200).body("items.size()", lessThanOrEqualTo(2));
                seen.addAll(page.path("items.normalisedText"));
                token = page.path("nextPageToken");
                if (token != null) {
                    page.then().header("Link", allOf(containsString("rel=\"next\""), containsString("pageToken=")));
                }
            } while (token != null);
            assertThat(seen).as(sort).hasSize(7).doesNotHaveDuplicates();
            if (sort.equals("createdAt")) {
                assertThat(seen).isSorted();
            }
            assertThat(new HashSet<>(seen)).hasSize(7);
        }
    }

    @Test
    void a_page_token_continues_only_its_own_list() {
        CHECKER.newClaim();
        CHECKER.newClaim();
        String token = CHECKER.get("/claims?pageSize=1").path("nextPageToken");
        CHECKER.get("/claims?pageSize=1&sort=createdAt&pageToken=" + token).then().statusCode(400).body("code", equalTo("INVALID_PAGE_TOKEN"));
        CHECKER.get("/claims?pageToken=nonsense").then().statusCode(400).body("code", equalTo("INVALID_PAGE_TOKEN"));
        CHECKER.get("/claims?pageSize=-1").then().statusCode(400);
        CHECKER.get("/claims?pageSize=0").then().statusCode(400);
        CHECKER.get("/claims?pageSize=100000").then().statusCode(200);
    }

    @Test
    void a_merge_patch_changes_what_it_names_and_takes_away_what_is_null() {
        var claim = CHECKER.newClaim();
        CHECKER.change("PATCH", claim, "", Map.of("claimant", Map.of("name", "Jane Doe", "kind", "PERSON", "description", "minister", "anonymous", false)))
                .then().statusCode(200).body("claimant.name", equalTo("Jane Doe"));
        CHECKER.change("PATCH", claim, "", members("claimant", members("description", null), "dueAt", "2026-12-01T12:00:00+01:00"))
                .then().statusCode(200).body("claimant.name", equalTo("Jane Doe")).body("claimant.description", equalTo(null)).body("dueAt", equalTo("2026-12-01T11:00:00Z"));
        CHECKER.change("PATCH", claim, "", members("claimant", null)).then().statusCode(200).body("claimant", equalTo(null));
        var revision = CHECKER.revision(claim);
        CHECKER.change("PATCH", claim, "", Map.of("colour", "red")).then().statusCode(400).body("errors.pointer", contains("#/colour"));
        CHECKER.change("PATCH", claim, "", members("normalisedText", null)).then().statusCode(400);
        CHECKER.change("PATCH", claim, "", Map.of("priority", "0.5")).then().statusCode(400).body("errors.pointer", contains("#/priority"));
        CHECKER.change("PATCH", claim, "", List.of()).then().statusCode(400);
        CHECKER.change("PATCH", claim, "", Map.of("claimant", Map.of("anonymous", true, "kind", "GROUP"))).then().statusCode(400).body("errors.pointer", contains("#/claimant"));
        CHECKER.change("PATCH", claim, "", Map.of()).then().statusCode(200);
        assertThat(CHECKER.revision(claim)).isEqualTo(revision);
        CHECKER.ask().header("If-Match", "*").contentType(ContentType.JSON).body(Map.of("priority", 1)).patch("/claims/" + claim).then().statusCode(415);
    }

    @Test
    void roles_decide_who_may_call() {
        given().get("/api/v1/claims").then().statusCode(401).header("WWW-Authenticate", startsWith("Basic")).body("code", equalTo("UNAUTHENTICATED"));
        given().contentType(ContentType.JSON).body(Map.of("text", "x")).post("/api/v1/extractions").then().statusCode(401);
        VIEWER.post("/articles", Map.of("text", "x")).then().statusCode(403);
        VIEWER.post("/claims", Map.of("text", "x")).then().statusCode(403);
        VIEWER.change("PATCH", CHECKER.newClaim(), "", Map.of("priority", 1)).then().statusCode(403).body("code", equalTo("FORBIDDEN"));
        ADMIN.post("/claims", Map.of("text", "x")).then().statusCode(403);
        EDITOR.get("/accounts").then().statusCode(403);
        VIEWER.get("/history/verification").then().statusCode(403);
        given().get("/api/v1/claims/" + CHECKER.newClaim() + "/status").then().statusCode(200);
    }

    private static void refused(Map<String, ?> article, String pointer, String code) {
        CHECKER.post("/articles", article).then().statusCode(400).contentType("application/problem+json").body("code", equalTo("INVALID_INPUT"))
                .body("errors.pointer", contains(pointer)).body("errors.code", contains(code));
    }

    private static void refusedRaw(String body, int status) {
        CHECKER.ask().contentType(ContentType.JSON).body(body).post("/articles").then().statusCode(status).contentType("application/problem+json");
    }
}
