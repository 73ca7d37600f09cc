package org.claimdesk.shared.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.testing.Caller.CHECKER;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;

import org.claimdesk.shared.Sha256;
import org.claimdesk.testing.AnotherNode;
import org.claimdesk.testing.AtOnce;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** A request that is sent again has one effect, on either database. */
abstract class RetryTest {

    private static final int CLIENTS = 8;

    @Inject
    Session session;

    @Test
    void retries_sent_at_once_have_one_effect_and_one_answer() throws Exception {
        var key = UUID.randomUUID().toString();
        var text = "Sent many times over, " + key;

        var answers = AtOnce.call(CLIENTS, number -> untilItEnded(key, text));

        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers).extracting(Response::asString).containsOnly(answers.get(0).asString());
        assertThat(answers).extracting(answer -> answer.header("Location")).containsOnly(answers.get(0).header("Location"));
        assertThat(claims(text)).isEqualTo(1);
    }

    @Test
    void a_retry_waits_for_the_first_request_that_another_node_has_not_ended() throws Exception {
        var key = UUID.randomUUID().toString();
        CompletableFuture<Response> answer;
        try (var node = new AnotherNode()) {
            begin(node, key);
            answer = CompletableFuture.supplyAsync(() -> add(key, "Waits for another node"));
            node.awaitStatementOn("idempotency_key");
            node.commit();
        }
        var ended = answer.get(30, TimeUnit.SECONDS);

        assertThat(ended.statusCode()).isEqualTo(422);
        assertThat(ended.<String>path("code")).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        assertThat(claims("Waits for another node")).isZero();
    }

    @Test
    void a_retry_does_the_work_when_the_first_request_on_another_node_failed() throws Exception {
        var key = UUID.randomUUID().toString();
        var text = "Is done after all, " + key;
        CompletableFuture<Response> answer;
        try (var node = new AnotherNode()) {
            begin(node, key);
            answer = CompletableFuture.supplyAsync(() -> add(key, text));
            node.awaitStatementOn("idempotency_key");
            node.rollback();
        }

        assertThat(answer.get(30, TimeUnit.SECONDS).statusCode()).isEqualTo(201);
        assertThat(claims(text)).isEqualTo(1);
    }

    @Test
    void a_retry_that_waited_too_long_is_told_that_the_first_is_still_running() throws Exception {
        var key = UUID.randomUUID().toString();
        try (var node = new AnotherNode()) {
            begin(node, key);

            var answer = add(key, "Is never done");

            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(answer.<String>path("code")).isEqualTo("IDEMPOTENCY_IN_PROGRESS");
        }
        assertThat(claims("Is never done")).isZero();
    }

    private static Response untilItEnded(String key, String text) {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        var answer = add(key, text);
        while (answer.statusCode() == 409 && System.nanoTime() < deadline) {
            assertThat(answer.<String>path("code")).isEqualTo("IDEMPOTENCY_IN_PROGRESS");
            answer = add(key, text);
        }
        return answer;
    }

    private static Response add(String key, String text) {
        return CHECKER.request().header("Idempotency-Key", key).body(Map.of("text", text)).post("/api/v1/claims");
    }

    /** Begins, on another node, a request with that key and another body. */
    private static void begin(AnotherNode node, String key) throws SQLException {
        node.execute("insert into idempotency_key (id, request_sha256, status, created_at) values ('%s', 'another', 201, current_timestamp)"
                .formatted(Sha256.hex(String.join("\n", "checker", "POST", "/api/v1/claims", key))));
    }

    private long claims(String text) {
        return QuarkusTransaction.requiringNew().call(() -> session.createSelectionQuery("select count(*) from Claim where normalisedText = :text", Long.class)
                .setParameter("text", text).getSingleResult());
    }
}
