package org.claimdesk.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.testing.Desk.ADMIN;
import static org.claimdesk.testing.Desk.CHECKER;
import static org.claimdesk.testing.Desk.CHECKER2;
import static org.claimdesk.testing.Desk.EDITOR;
import static org.claimdesk.testing.Desk.EDITOR2;
import static org.claimdesk.testing.Desk.VIEWER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;

import org.claimdesk.testing.TestClock;
import org.junit.jupiter.api.Test;

/** The way of a claim from its detection to the public, and back, over HTTP. */
@QuarkusTest
class ReviewPathTest {

    @Inject
    TestClock clock;
    @Inject
    LeaseSweeper sweeper;

    @Test
    void a_claim_goes_from_detected_to_published() {
        var claim = CHECKER.submittedClaim();
        EDITOR.claim(claim).then().body("reviewState", equalTo("SUBMITTED")).body("submission.submittedBy", equalTo("checker"))
                .body("evidenceCount", equalTo(1)).body("verdict.meaning", equalTo("SUPPORTED"));
        EDITOR.status(claim).then().body("verdict", nullValue());

        EDITOR.approve(claim).then().statusCode(200).body("reviewState", equalTo("APPROVED")).body("submission.approvals.by", contains("editor"));
        EDITOR.move(claim, "publish").then().statusCode(200).body("publicationState", equalTo("PUBLISHED"));

        EDITOR.status(claim).then().statusCode(200).body("verdict.rating", equalTo("TRUE")).body("verdict.meaning", equalTo("SUPPORTED"))
                .body("verdict.decidedAt", notNullValue()).header("Cache-Control", "public, no-cache");
        VIEWER.get("/claims/" + claim + "/history").then()
                .body("items.action", contains("add", "queue", "take", "add-evidence", "write-verdict", "submit", "approve", "publish"))
                .body("items.seq", contains(1, 2, 3, 4, 5, 6, 7, 8))
                .body("items.to", contains("DETECTED", "QUEUED", "IN_REVIEW", "IN_REVIEW", "IN_REVIEW", "SUBMITTED", "APPROVED", "PUBLISHED"));
        VIEWER.get("/claims/" + claim + "/history/verification").then().body("intact", equalTo(true)).body("entries", equalTo(8));
    }

    @Test
    void a_published_verdict_stays_public_until_its_correction_is_published() {
        var claim = CHECKER.submittedClaim();
        EDITOR.approve(claim);
        EDITOR.move(claim, "publish").then().statusCode(200);
        EDITOR.move(claim, "publish").then().statusCode(409).body("code", equalTo("ILLEGAL_TRANSITION"));
        EDITOR.move(claim, "reopen").then().statusCode(422).body("errors.pointer", contains("#/reason"));
        EDITOR.move(claim, "reopen", "reason", "New figures").then().statusCode(200).body("assignee", equalTo("checker")).body("submission", nullValue());

        CHECKER.addEvidence(claim, "REFUTES").then().statusCode(201);
        CHECKER.writeVerdict(claim, "MOSTLY_FALSE").then().statusCode(200);
        EDITOR.status(claim).then().body("verdict.rating", equalTo("TRUE")).body("reviewState", equalTo("IN_REVIEW")).body("publicationState", equalTo("PUBLISHED"));
        CHECKER.move(claim, "submit").then().statusCode(200);
        EDITOR2.approve(claim).then().statusCode(200);
        EDITOR.status(claim).then().body("verdict.rating", equalTo("TRUE"));
        EDITOR.move(claim, "publish").then().statusCode(422).body("code", equalTo("GATE_NOT_MET")).body("errors.pointer", contains("#/reason"));
        EDITOR.move(claim, "publish", "reason", "Corrected after new figures").then().statusCode(200);

        EDITOR.status(claim).then().body("verdict.rating", equalTo("MOSTLY_FALSE")).body("verdict.correctionNote", equalTo("Corrected after new figures"));
        EDITOR.move(claim, "retract", "reason", "The source withdrew it").then().statusCode(200);
        EDITOR.status(claim).then().body("publicationState", equalTo("RETRACTED")).body("verdict", nullValue());
    }

    @Test
    void the_gate_says_what_is_missing_and_where() {
        var claim = CHECKER.takenClaim();
        CHECKER.move(claim, "submit").then().statusCode(422).body("errors.code", contains("VERDICT_MISSING", "EVIDENCE_MISSING"));
        CHECKER.addEvidence(claim, "REFUTES");
        CHECKER.writeVerdict(claim, "TRUE");
        CHECKER.move(claim, "submit").then().statusCode(422).body("errors.code", contains("SUPPORTING_EVIDENCE_MISSING")).body("errors.pointer", contains("#/evidence"));
        CHECKER.claim(claim).then().body("reviewState", equalTo("IN_REVIEW"));
    }

    @Test
    void what_is_submitted_cannot_change_under_the_approver() {
        var claim = CHECKER.submittedClaim();
        String evidence = CHECKER.get("/claims/" + claim + "/evidence").path("items[0].id");
        var revision = CHECKER.revision(claim);

        CHECKER.writeVerdict(claim, "FALSE").then().statusCode(409);
        CHECKER.addEvidence(claim, "CONTEXT").then().statusCode(409).body("code", equalTo("NOT_EDITABLE"));
        CHECKER.change("PATCH", claim, "/evidence/" + evidence, Map.of("note", "changed")).then().statusCode(409);
        CHECKER.change("DELETE", claim, "/evidence/" + evidence, null).then().statusCode(409);
        CHECKER.change("PATCH", claim, "", Map.of("normalisedText", "Something else")).then().statusCode(409);

        assertThat(CHECKER.revision(claim)).isEqualTo(revision);
        CHECKER.change("PATCH", claim, "", Map.of("topics", List.of("jobs"))).then().statusCode(200).body("topics", contains("jobs"));
    }

    @Test
    void nobody_approves_what_they_wrote_also_when_only_a_piece_of_evidence_is_theirs() {
        var claim = CHECKER.takenClaim();
        EDITOR.move(claim, "assign", "assignee", "editor").then().statusCode(200);
        EDITOR.addEvidence(claim, "SUPPORTS").then().statusCode(201);
        EDITOR.move(claim, "assign", "assignee", "checker").then().statusCode(200);
        CHECKER.writeVerdict(claim, "TRUE").then().statusCode(200);
        CHECKER.move(claim, "submit").then().statusCode(200);

        EDITOR.approve(claim).then().statusCode(403).body("code", equalTo("FOUR_EYES_REQUIRED"));
        EDITOR2.move(claim, "approve", "digest", "0".repeat(64)).then().statusCode(409).body("code", equalTo("DIGEST_MISMATCH"));
        EDITOR2.approve(claim).then().statusCode(200);
    }

    @Test
    void an_assignee_has_to_be_somebody_who_checks_claims() {
        var claim = CHECKER.takenClaim();
        EDITOR.move(claim, "assign", "assignee", "nobody").then().statusCode(422).body("errors.pointer", contains("#/assignee"));
        EDITOR.move(claim, "assign", "assignee", "viewer").then().statusCode(422);
        EDITOR.move(claim, "assign").then().statusCode(422);
        CHECKER.claim(claim).then().body("assignee", equalTo("checker"));
    }

    @Test
    void what_one_holds_another_cannot_take_and_the_answer_says_until_when() {
        var claim = CHECKER.takenClaim();
        CHECKER2.move(claim, "take").then().statusCode(409).body("code", equalTo("HELD_BY_OTHER")).body("until", notNullValue());
        CHECKER2.writeVerdict(claim, "TRUE").then().statusCode(403).body("code", equalTo("FORBIDDEN"));
        CHECKER2.move(claim, "release").then().statusCode(403);
    }

    @Test
    void a_lease_that_ran_out_lets_the_next_one_take_the_claim_and_the_history_tells() {
        var claim = CHECKER.takenClaim();
        clock.pass(Duration.ofHours(5));

        CHECKER2.move(claim, "take").then().statusCode(200).body("assignee", equalTo("checker2"));

        VIEWER.get("/claims/" + claim + "/history").then().body("items.action", contains("add", "queue", "take", "lapse", "take"))
                .body("items.actor", contains("checker", "checker", "checker", "system", "checker2"));
    }

    @Test
    void a_lease_that_ran_out_is_swept_back_into_the_queue_and_work_renews_it() {
        var swept = CHECKER.takenClaim();
        var renewed = CHECKER.takenClaim();
        clock.pass(Duration.ofHours(3));
        CHECKER.addEvidence(renewed, "SUPPORTS").then().statusCode(201);
        clock.pass(Duration.ofHours(2));

        sweeper.sweep();

        CHECKER.claim(swept).then().body("reviewState", equalTo("QUEUED")).body("assignee", nullValue()).body("leaseUntil", nullValue());
        CHECKER.claim(renewed).then().body("reviewState", equalTo("IN_REVIEW"));
    }

    @Test
    void transitions_tell_what_the_caller_may_do_and_why_not_the_rest() {
        var claim = CHECKER.submittedClaim();
        CHECKER.get("/claims/" + claim + "/transitions").then().body("allowed.action", contains("withdraw"))
                .body("refused.find { it.action == 'approve' }.code", equalTo("FORBIDDEN"));
        EDITOR.get("/claims/" + claim + "/transitions").then().body("allowed.action", contains("request-changes", "approve"))
                .body("allowed.find { it.action == 'approve' }.requires", contains("digest"))
                .body("refused.find { it.action == 'take' }.code", equalTo("ILLEGAL_TRANSITION"));
        ADMIN.get("/claims/" + claim + "/transitions").then().body("allowed", hasSize(0)).body("refused.status", everyItem(equalTo(403)));
    }

    @Test
    void comments_are_kept_in_order_and_do_not_change_the_claim() {
        var claim = CHECKER.newClaim();
        var revision = CHECKER.revision(claim);
        CHECKER.post("/claims/" + claim + "/comments", Map.of("text", "Drones too?")).then().statusCode(201).body("author", equalTo("checker"));
        EDITOR.post("/claims/" + claim + "/comments", Map.of("text", "Yes.")).then().statusCode(201);
        VIEWER.post("/claims/" + claim + "/comments", Map.of("text", "Me too")).then().statusCode(403);

        VIEWER.get("/claims/" + claim + "/comments").then().body("items.text", contains("Drones too?", "Yes.")).body("items.author", hasItem("editor"));
        assertThat(CHECKER.revision(claim)).isEqualTo(revision);
    }

    @Test
    void evidence_can_be_changed_and_taken_away_by_who_holds_the_claim() {
        var claim = CHECKER.takenClaim();
        String id = CHECKER.addEvidence(claim, "CONTEXT").then().statusCode(201).header("ETag", "\"r4\"").body("archive.state", equalTo("NONE")).extract().path("id");
        CHECKER.change("PATCH", claim, "/evidence/" + id, Map.of("stance", "REFUTES", "publishedAt", "2019-12-03")).then().statusCode(200)
                .body("stance", equalTo("REFUTES")).body("publishedAt", equalTo("2019-12-03")).body("revision", equalTo(5));
        CHECKER.get("/claims/" + claim + "/evidence/" + id).then().header("ETag", "\"r5\"");
        CHECKER.change("DELETE", claim, "/evidence/" + id, null).then().statusCode(204).header("ETag", "\"r6\"");
        CHECKER.get("/claims/" + claim + "/evidence/" + id).then().statusCode(404);
        VIEWER.get("/claims/" + claim + "/history").then().body("items.action", contains("add", "queue", "take", "add-evidence", "edit-evidence", "remove-evidence"));
    }

    @Test
    void a_rating_of_no_scale_is_refused_and_scales_are_data() {
        var claim = CHECKER.takenClaim();
        CHECKER.writeVerdict(claim, "SORT_OF").then().statusCode(422).body("errors.pointer", contains("#/rating"));
        CHECKER.get("/claims/" + claim + "/verdict").then().statusCode(404);
        VIEWER.get("/rating-scales/truth").then().body("ratings.rating", contains("TRUE", "MOSTLY_TRUE", "MIXED", "MOSTLY_FALSE", "FALSE", "UNPROVEN"))
                .body("ratings[0].ratingValue", equalTo(5)).body("ratings[5].meaning", equalTo("NOT_ENOUGH_EVIDENCE")).body("ratings[5].ratingValue", nullValue());
    }
}
