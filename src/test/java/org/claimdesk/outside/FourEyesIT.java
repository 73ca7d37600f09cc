package org.claimdesk.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody approves what they wrote a part of, whichever way they came to write it and whatever roles they have by then. */
class FourEyesIT {

    private static final int CLAIMS = 50;
    private static final AtomicInteger ATTEMPTS = new AtomicInteger();

    @TempDir
    static Path folder;
    private static ServerProcess server;

    @BeforeAll
    static void start() {
        server = new Installation(folder).start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void who_wrote_and_submitted_it_all_cannot_approve_it() {
        each(n -> refusedToApprove("editor", server.desk("editor").submittedClaim()));
    }

    @Test
    void who_wrote_a_piece_of_evidence_cannot_approve_it() {
        each(n -> {
            var claim = taken("editor");
            server.desk("editor").addEvidence(claim, 3, "SUPPORTS").expect(201);
            server.desk("editor2").move(claim, 4, "assign", "assignee", "checker").expect(200);
            server.desk("checker").writeVerdict(claim, 5, "TRUE").expect(200);
            refusedToApprove("editor", server.desk("checker").move(claim, 6, "submit").expect(200).json());
        });
    }

    @Test
    void who_corrected_somebody_elses_evidence_cannot_approve_it() {
        each(n -> {
            var claim = taken("checker");
            var piece = server.desk("checker").addEvidence(claim, 3, "SUPPORTS").expect(201).id();
            server.desk("editor").move(claim, 4, "assign", "assignee", "editor").expect(200);
            server.desk("editor").patch("/claims/" + claim + "/evidence/" + piece, Map.of("note", "Page 3"), "If-Match", Desk.tag(5)).expect(200);
            server.desk("editor").move(claim, 6, "assign", "assignee", "checker").expect(200);
            server.desk("checker").writeVerdict(claim, 7, "TRUE").expect(200);
            refusedToApprove("editor", server.desk("checker").move(claim, 8, "submit").expect(200).json());
        });
    }

    @Test
    void who_wrote_an_earlier_wording_of_the_verdict_cannot_approve_the_next() {
        each(n -> {
            var claim = taken("editor");
            server.desk("editor").writeVerdict(claim, 3, "FALSE").expect(200);
            server.desk("editor2").move(claim, 4, "assign", "assignee", "checker").expect(200);
            server.desk("checker").addEvidence(claim, 5, "SUPPORTS").expect(201);
            server.desk("checker").writeVerdict(claim, 6, "TRUE").expect(200);
            refusedToApprove("editor", server.desk("checker").move(claim, 7, "submit").expect(200).json());
        });
    }

    @Test
    void several_roles_in_one_account_do_not_make_two_people_of_it() {
        account("jack", List.of("viewer", "fact-checker", "editor", "admin"));
        each(n -> refusedToApprove("jack", server.desk("jack").submittedClaim()));
    }

    @Test
    void a_promotion_counts_from_the_next_request_on_and_does_not_open_ones_own_work() {
        var revision = account("climber", List.of("fact-checker"));
        var climber = server.desk("climber");
        for (int n = 0; n < CLAIMS / 5; n++) {
            var own = climber.submittedClaim();
            var others = server.desk("checker").submittedClaim();
            assertThat(approve(climber, others, "*").code()).isEqualTo("FORBIDDEN");
            revision = roles("climber", revision, "editor");
            refusedToApprove("climber", own);
            approve(climber, others, "*").expect(200);
            revision = roles("climber", revision, "fact-checker");
        }
    }

    @Test
    void an_editor_who_is_none_any_more_cannot_approve_with_the_next_request() {
        var revision = account("leaver", List.of("editor"));
        var leaver = server.desk("leaver");
        var claims = List.of(server.desk("checker").submittedClaim(), server.desk("checker").submittedClaim());
        approve(leaver, claims.get(0), "*").expect(200);
        roles("leaver", revision, "viewer");

        var refused = approve(leaver, claims.get(1), "*");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("FORBIDDEN");
        assertThat(server.desk("viewer").claim(claims.get(1).path("id").asText()).json().path("reviewState").asText()).isEqualTo("SUBMITTED");
    }

    private static void each(IntConsumer attempt) {
        var before = ATTEMPTS.get();
        Crowd.share(4, CLAIMS, n -> {
            attempt.accept(n);
            return n;
        });
        assertThat(ATTEMPTS.get() - before).isEqualTo(4 * CLAIMS);
    }

    /** Tries it in four ways, and sees that the claim is as it was and that somebody else may. */
    private static void refusedToApprove(String author, JsonNode submitted) {
        var desk = server.desk(author);
        var id = submitted.path("id").asText();
        var tag = Desk.tag(submitted.path("revision").asInt());
        for (var seen : List.of(tag, "*")) {
            for (var key : List.of("", UUID.randomUUID().toString())) {
                var refused = key.isEmpty() ? approve(desk, submitted, seen) : approve(desk, submitted, seen, "Idempotency-Key", key);
                assertThat(refused.status()).as(refused.text()).isEqualTo(403);
                assertThat(refused.code()).isEqualTo("FOUR_EYES_REQUIRED");
                ATTEMPTS.incrementAndGet();
            }
        }
        var after = desk.claim(id).json();
        assertThat(after.path("reviewState").asText()).isEqualTo("SUBMITTED");
        assertThat(after.path("revision")).isEqualTo(submitted.path("revision"));
        approve(server.desk("editor2"), submitted, tag).expect(200);
    }

    private static Reply approve(Desk desk, JsonNode claim, String seen, String... headers) {
        var all = new ArrayList<>(List.of(headers));
        all.addAll(List.of("If-Match", seen));
        return desk.post("/claims/" + claim.path("id").asText() + "/transitions",
                Map.of("action", "approve", "digest", claim.at("/submission/digest").asText()), all.toArray(String[]::new));
    }

    /** A new claim at revision 3, held by that person. */
    private static String taken(String name) {
        var desk = server.desk(name);
        var id = desk.addClaim("Unemployment has halved since 2019, case " + UUID.randomUUID()).expect(201).id();
        desk.move(id, 1, "queue").expect(200);
        desk.move(id, 2, "take").expect(200);
        return id;
    }

    private static int account(String name, List<String> roles) {
        return server.desk("admin").post("/accounts", Map.of("name", name, "password", Installation.PASSWORD, "roles", roles)).expect(201).revision();
    }

    private static int roles(String name, int revision, String role) {
        return server.desk("admin").patch("/accounts/" + name, Map.of("roles", List.of(role)), "If-Match", Desk.tag(revision)).expect(200).revision();
    }
}
