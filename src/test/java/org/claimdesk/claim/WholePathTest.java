package org.claimdesk.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.testing.Caller.CHECKER;
import static org.claimdesk.testing.Caller.EDITOR;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import java.util.Map;

import io.restassured.RestAssured;

import org.junit.jupiter.api.Test;

/** A claim's whole life over HTTP, which has to be the same on either database. */
abstract class WholePathTest {

    private static final Map<String, String> NOTHING = Map.of();

    @Test
    void a_claim_goes_from_detected_to_published() {
        var claim = CHECKER.addClaim("Unemployment has halved since 2019.");
        CHECKER.take(claim, "queue", NOTHING).then().statusCode(200).body("reviewState", equalTo("QUEUED"));
        CHECKER.take(claim, "take", NOTHING).then().statusCode(200).body("assignee", equalTo("checker"));
        addEvidence(claim);
        writeVerdict(claim, "TRUE", "The office's own figures say so.");
        var digest = CHECKER.take(claim, "submit", NOTHING).then().statusCode(200).extract().path("submission.digest");

        EDITOR.take(claim, "approve", Map.of("digest", digest)).then().statusCode(200).body("submission.approvals", hasSize(1));
        EDITOR.take(claim, "publish", NOTHING).then().statusCode(200).body("publicationState", equalTo("PUBLISHED"));

        RestAssured.get("/api/v1/claims/{id}/status", claim).then().statusCode(200).body("verdict.rating", equalTo("TRUE"))
                .body("verdict.decidedAt", notNullValue());
        CHECKER.get("/api/v1/claims/{id}/history/verification", claim).then().statusCode(200).body("intact", equalTo(true));
        assertThat(CHECKER.get("/api/v1/claims/{id}/history", claim).<Object>path("items.action")).hasToString(
                "[add, queue, take, add-evidence, write-verdict, submit, approve, publish]");
    }

    @Test
    void a_published_claim_is_corrected_and_retracted() {
        var claim = publishedClaim();
        EDITOR.take(claim, "reopen", Map.of("reason", "New figures came out")).then().statusCode(200).body("assignee", equalTo("checker"));
        writeVerdict(claim, "MOSTLY_TRUE", "It fell by 48 per cent.");
        var digest = CHECKER.take(claim, "submit", NOTHING).path("submission.digest");
        EDITOR.take(claim, "approve", Map.of("digest", digest)).then().statusCode(200);
        EDITOR.take(claim, "publish", Map.of("reason", "The new figures are lower")).then().statusCode(200);

        RestAssured.get("/api/v1/claims/{id}/status", claim).then().body("verdict.rating", equalTo("MOSTLY_TRUE"))
                .body("verdict.correctionNote", equalTo("The new figures are lower"));
        EDITOR.take(claim, "retract", Map.of("reason", "The source withdrew its figures")).then().statusCode(200);
        RestAssured.get("/api/v1/claims/{id}/status", claim).then().body("publicationState", equalTo("RETRACTED")).body("verdict", equalTo(null));
    }

    @Test
    void evidence_is_changed_and_taken_away() {
        var claim = takenClaim();
        var piece = addEvidence(claim);
        var path = "/api/v1/claims/%s/evidence/%s".formatted(claim, piece);

        CHECKER.request().contentType("application/merge-patch+json").header("If-Match", CHECKER.tag(claim)).body("{\"note\": \"Page 3\", \"stance\": null}")
                .patch(path).then().statusCode(200).body("note", equalTo("Page 3")).body("stance", equalTo(null));
        CHECKER.request().header("If-Match", CHECKER.tag(claim)).delete(path).then().statusCode(204);

        CHECKER.get(path).then().statusCode(404);
        CHECKER.get("/api/v1/claims/{id}", claim).then().body("evidenceCount", equalTo(0)).body("revision", equalTo(6));
    }

    @Test
    void what_is_written_comes_back_to_the_character_and_to_the_microsecond() {
        var text = "Größe, “quotes”, 日本語, \uD83D\uDDDE, a\ttab and\na line: 45\u00A0%.";
        var claim = CHECKER.addClaim(text);
        var due = "2026-12-31T23:59:59.123456Z";

        CHECKER.request().contentType("application/merge-patch+json; charset=UTF-8").header("If-Match", CHECKER.tag(claim))
                .body("{\"dueAt\": \"" + due + "\", \"priority\": 0.1, \"topics\": [\"économie\"]}").patch("/api/v1/claims/{id}", claim).then().statusCode(200);

        var kept = CHECKER.get("/api/v1/claims/{id}", claim);
        kept.then().body("quote", equalTo(text)).body("dueAt", equalTo(due)).body("priority", equalTo(0.1f)).body("topics[0]", equalTo("économie"));
        assertThat(CHECKER.get("/api/v1/claims/{id}", claim).asString()).isEqualTo(kept.asString());
    }

    private static String takenClaim() {
        var claim = CHECKER.addClaim("The river has risen by two metres.");
        CHECKER.take(claim, "queue", NOTHING);
        CHECKER.take(claim, "take", NOTHING).then().statusCode(200);
        return claim;
    }

    private static String publishedClaim() {
        var claim = takenClaim();
        addEvidence(claim);
        writeVerdict(claim, "TRUE", "The gauge says so.");
        var digest = CHECKER.take(claim, "submit", NOTHING).path("submission.digest");
        EDITOR.take(claim, "approve", Map.of("digest", digest));
        EDITOR.take(claim, "publish", NOTHING).then().statusCode(200);
        return claim;
    }

    private static String addEvidence(String claim) {
        var added = CHECKER.request().header("If-Match", CHECKER.tag(claim)).body(Map.of("url", "https://example.org/figures", "stance", "SUPPORTS"))
                .post("/api/v1/claims/{id}/evidence", claim);
        added.then().statusCode(201);
        return added.path("id");
    }

    private static void writeVerdict(String claim, String rating, String summary) {
        CHECKER.request().header("If-Match", CHECKER.tag(claim)).body(Map.of("rating", rating, "summary", summary, "explanation", "As published."))
                .put("/api/v1/claims/{id}/verdict", claim).then().statusCode(200);
    }
}
