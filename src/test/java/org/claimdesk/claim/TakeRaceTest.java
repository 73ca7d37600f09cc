package org.claimdesk.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.testing.Caller.ADMIN;
import static org.claimdesk.testing.Caller.CHECKER;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import io.restassured.response.Response;

import org.claimdesk.testing.AtOnce;
import org.claimdesk.testing.Caller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many want the same claim at the same moment. One gets it, on either database. */
abstract class TakeRaceTest {

    private static final int TAKERS = 16;
    private static final int ROUNDS = 10;
    private static final List<Caller> PEOPLE = IntStream.range(0, TAKERS).mapToObj(number -> new Caller("taker-" + number)).toList();

    @BeforeEach
    void sixteen_people_work_here() {
        PEOPLE.forEach(person -> ADMIN.post("/api/v1/accounts", Map.of("name", person.name(), "password", Caller.PASSWORD, "roles", Set.of("fact-checker")))
                .then().statusCode(anyOf(is(201), is(409))));
    }

    @Test
    void of_many_takers_who_saw_the_same_claim_one_gets_it() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var claim = queued();
            var seen = CHECKER.tag(claim);

            var answers = AtOnce.call(TAKERS, number -> PEOPLE.get(number).take(claim, "take", Map.of(), seen));

            assertOneWinner(claim, answers, 412);
        }
    }

    @Test
    void of_many_takers_who_did_not_look_one_gets_it() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var claim = queued();

            var answers = AtOnce.call(TAKERS, number -> PEOPLE.get(number).take(claim, "take", Map.of(), "*"));

            assertOneWinner(claim, answers, 409);
        }
    }

    private static String queued() {
        var claim = CHECKER.addClaim("Two thirds of the bridges are closed.");
        CHECKER.take(claim, "queue", Map.of()).then().statusCode(200);
        return claim;
    }

    private static void assertOneWinner(String claim, List<Response> answers, int loserStatus) {
        var winners = IntStream.range(0, TAKERS).filter(number -> answers.get(number).statusCode() == 200).boxed().toList();
        assertThat(answers).extracting(Response::statusCode).as("every answer").containsOnly(200, loserStatus);
        assertThat(winners).hasSize(1);
        var claimNow = CHECKER.get("/api/v1/claims/{id}", claim);
        assertThat(claimNow.<String>path("assignee")).isEqualTo(PEOPLE.get(winners.get(0)).name());
        assertThat(claimNow.<Integer>path("revision")).isEqualTo(3);
        assertThat(CHECKER.get("/api/v1/claims/{id}/history", claim).<List<String>>path("items.action")).containsExactly("add", "queue", "take");
    }
}
