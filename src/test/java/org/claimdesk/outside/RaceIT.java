package org.claimdesk.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sixteen people want the same claim at the same moment: one gets it, the others are told why not, and the history counts one. */
class RaceIT {

    private static final int REVIEWERS = 16;
    private static final int APPROVALS = Integer.getInteger("claimdesk.races", 500);
    private static final int TAKES = 100;

    @TempDir
    static Path folder;
    private static ServerProcess server;
    private static List<Desk> reviewers;

    @BeforeAll
    static void start() {
        server = new Installation(folder).start();
        var admin = server.desk("admin");
        reviewers = IntStream.rangeClosed(1, REVIEWERS).mapToObj(n -> {
            var name = "reviewer" + n;
            admin.post("/accounts", Map.of("name", name, "password", Installation.PASSWORD, "roles", List.of("editor"))).expect(201);
            return server.desk(name);
        }).toList();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void of_sixteen_who_approve_at_once_one_succeeds() {
        var submitted = Crowd.share(4, APPROVALS, n -> server.desk(n % 2 == 0 ? "checker" : "checker2").submittedClaim());

        // every second one names the revision seen, the others whichever is current: those lose by the state alone
        var races = Crowd.race(REVIEWERS, APPROVALS, n -> round -> approve(reviewers.get(n), submitted.get(round), n % 2 == 0));

        races.forEach(race -> assertOneWinner(race, 200, "STALE_REVISION", "ILLEGAL_TRANSITION"));
        for (var before : submitted) {
            var claim = server.desk("viewer").claim(before.path("id").asText()).json();
            assertThat(claim.path("reviewState").asText()).isEqualTo("APPROVED");
            assertThat(claim.path("revision").asInt()).isEqualTo(before.path("revision").asInt() + 1);
            assertThat(claim.at("/submission/approvals")).hasSize(1);
            assertHistoryFits(claim, "approve");
        }
        assertThat(server.desk("editor").read("/history/verification").json().path("intact").asBoolean()).isTrue();
    }

    @Test
    void of_sixteen_who_take_at_once_one_succeeds() {
        var checker = server.desk("checker");
        var queued = IntStream.range(0, TAKES).mapToObj(n -> {
            var id = checker.addClaim("The ministry counted %d cases in March.".formatted(n)).expect(201).id();
            checker.move(id, 1, "queue").expect(200);
            return id;
        }).toList();

        var races = Crowd.race(REVIEWERS, TAKES, n -> round -> take(reviewers.get(n), queued.get(round), n % 2 == 0));

        races.forEach(race -> assertOneWinner(race, 200, "STALE_REVISION", "HELD_BY_OTHER"));
        for (int round = 0; round < TAKES; round++) {
            var claim = checker.claim(queued.get(round)).json();
            var winner = races.get(round).stream().filter(reply -> reply.status() == 200).findFirst().orElseThrow().json();
            assertThat(claim.path("assignee").asText()).isEqualTo(winner.path("assignee").asText());
            assertThat(claim.path("revision").asInt()).isEqualTo(3);
            assertHistoryFits(claim, "take");
        }
    }

    private static Reply approve(Desk reviewer, JsonNode claim, boolean named) {
        return reviewer.post("/claims/" + claim.path("id").asText() + "/transitions",
                Map.of("action", "approve", "digest", claim.at("/submission/digest").asText()),
                "If-Match", named ? Desk.tag(claim.path("revision").asInt()) : "*");
    }

    private static Reply take(Desk reviewer, String claim, boolean named) {
        return reviewer.post("/claims/" + claim + "/transitions", Map.of("action", "take"), "If-Match", named ? Desk.tag(2) : "*");
    }

    private static void assertOneWinner(List<Reply> race, int success, String... refusals) {
        var others = new ArrayList<>(race);
        assertThat(race).filteredOn(reply -> reply.status() == success).hasSize(1);
        others.removeIf(reply -> reply.status() == success);
        assertThat(others).allSatisfy(reply -> {
            assertThat(reply.status()).isIn(409, 412);
            assertThat(reply.code()).isIn((Object[]) refusals);
        });
    }

    private static void assertHistoryFits(JsonNode claim, String action) {
        var history = server.desk("viewer").all("/claims/" + claim.path("id").asText() + "/history");
        assertThat(history).hasSize(claim.path("revision").asInt());
        assertThat(history).filteredOn(entry -> entry.path("action").asText().equals(action)).hasSize(1);
    }
}
