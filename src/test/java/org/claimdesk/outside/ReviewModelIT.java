package org.claimdesk.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;

import org.claimdesk.outside.ReviewModel.Wish;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same walk as in memory, over HTTP: random sequences by people of every role, each answer held against the model of the contract. */
class ReviewModelIT {

    private static final int SEQUENCES = Integer.getInteger("claimdesk.sequences", 300);
    private static final int LENGTH = 12;
    private static final Map<String, Integer> STATUS = Map.of("FORBIDDEN", 403, "FOUR_EYES_REQUIRED", 403, "ILLEGAL_TRANSITION", 409, "HELD_BY_OTHER", 409,
            "NOT_EDITABLE", 409, "DIGEST_MISMATCH", 409, "GATE_NOT_MET", 422, "PRECONDITION_REQUIRED", 428, "STALE_REVISION", 412);

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
    void whatever_is_asked_the_server_answers_as_the_contract_says() {
        Crowd.share(4, SEQUENCES, seed -> {
            walk(seed);
            return seed;
        });
        assertThat(server.desk("editor").read("/history/verification").expect(200).json().path("intact").asBoolean()).isTrue();
    }

    private static void walk(int seed) {
        var random = new Random(seed);
        var model = new ReviewModel();
        var claim = server.desk("checker").addClaim("The ministry counted 45 cases, walk " + seed).expect(201).json();
        for (int step = 0; step < LENGTH; step++) {
            var wish = model.any(random);
            var seen = random.nextInt(12) > 0 ? "current" : random.nextBoolean() ? "none" : "old";
            var expected = model.judge(wish);
            if (!expected.equals("FORBIDDEN") || !neverMay(wish)) {
                expected = seen.equals("none") ? "PRECONDITION_REQUIRED" : seen.equals("old") ? "STALE_REVISION" : expected;
            }
            var told = "seed %d, step %d: %s, %s revision, at %s".formatted(seed, step, wish, seen, claim);

            var reply = send(wish, seen, claim);

            if (expected.equals(ReviewModel.DONE)) {
                assertThat(reply.status()).as("%s: %s", told, reply.text()).isIn(200, 201);
                model.take(wish);
            } else {
                assertThat(reply.code()).as(told).isEqualTo(expected);
                assertThat(reply.status()).as(told).isEqualTo(STATUS.get(expected));
            }
            var after = server.desk("viewer").claim(claim.path("id").asText()).expect(200).json();
            assertThat(after.path("revision").asInt()).as(told).isEqualTo(claim.path("revision").asInt() + (expected.equals(ReviewModel.DONE) ? 1 : 0));
            assertThat(after.path("reviewState").asText()).as(told).isEqualTo(model.review());
            assertThat(after.path("publicationState").asText()).as(told).isEqualTo(model.publication());
            assertThat(after.path("assignee").asText()).as(told).isEqualTo(String.valueOf(model.assignee()));
            assertThat(after.path("submission").path("submittedBy").asText("null")).as(told).isEqualTo(String.valueOf(model.submitter()));
            claim = after;
        }
    }

    /** Whoever could never do it hears that first, whatever revision they name. */
    private static boolean neverMay(Wish wish) {
        var role = ReviewModel.PEOPLE.get(wish.person());
        return role.equals("viewer") || role.equals("admin")
                || role.equals("fact-checker") && List.of("assign", "request-changes", "approve", "reopen", "publish", "retract").contains(wish.action());
    }

    private static Reply send(Wish wish, String seen, JsonNode claim) {
        var desk = server.desk(wish.person());
        var path = "/claims/" + claim.path("id").asText();
        var headers = seen.equals("none") ? new String[0]
                : new String[] { "If-Match", Desk.tag(claim.path("revision").asInt() - (seen.equals("old") ? 1 : 0)) };
        return switch (wish.action()) {
            case "add-evidence" -> desk.post(path + "/evidence", Map.of("url", "https://example.org/" + UUID.randomUUID(), "stance", wish.value()), headers);
            case "write-verdict" -> desk.send("PUT", path + "/verdict", "application/json",
                    Desk.bytes(Map.of("rating", wish.value(), "summary", "In short.", "explanation", "At length.")), headers);
            default -> desk.post(path + "/transitions", transition(wish, claim), headers);
        };
    }

    private static Map<String, String> transition(Wish wish, JsonNode claim) {
        var body = new LinkedHashMap<String, String>();
        body.put("action", wish.action());
        if (wish.with()) {
            body.put("reason", "because");
            body.put("reasonCode", "OPINION");
            body.put("digest", wish.right() ? claim.at("/submission/digest").asText("another") : "another");
            if (wish.value() != null) {
                body.put("assignee", wish.value());
            }
        }
        return body;
    }
}
