package org.claimdesk.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A POST with an idempotency key takes effect once, however often it is sent: one after the other, at the same moment, after a kill. */
class RetryIT {

    private static final int KEYS = Suite.times(4_000, 10_000);
    private static final int SENDERS = 8;

    @TempDir
    static Path folder;
    private static Installation installation;
    private static ServerProcess server;

    @BeforeAll
    static void start() {
        installation = new Installation(folder);
        server = installation.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void each_key_has_one_effect_and_one_answer_through_retries_and_a_kill() throws InterruptedException {
        var answers = new ConcurrentHashMap<Integer, List<Reply>>();
        sendUntilKilled(answers);
        assertThat(answers.size()).isLessThan(KEYS);
        server = installation.start();

        // every key again: those answered before, those cut off by the kill, and those not sent yet
        Crowd.share(SENDERS, KEYS, n -> answers.computeIfAbsent(n, any -> new ArrayList<>()).addAll(List.of(sendUntilAnswered(n))));

        var ids = new HashSet<String>();
        answers.forEach((n, replies) -> {
            var first = replies.get(0);
            assertThat(replies).as("answers to key %d", n).allSatisfy(reply -> {
                assertThat(reply.status()).isEqualTo(201);
                assertThat(reply.body()).isEqualTo(first.body());
                assertThat(reply.header("ETag")).isEqualTo(first.header("ETag"));
            });
            ids.add(first.id());
        });
        var effects = new HashMap<String, Integer>();
        server.desk("viewer").all("/claims").forEach(claim -> effects.merge(claim.path("quote").asText(), 1, Integer::sum));
        assertThat(ids).hasSize(KEYS);
        for (int n = 0; n < KEYS; n++) {
            assertThat(effects).as("effects of key %d", n).containsEntry(text(n), 1);
        }
    }

    @Test
    void a_key_belongs_to_one_body_and_one_person_and_a_refusal_leaves_none_behind() {
        var checker = server.desk("checker");
        for (int n = 0; n < 50; n++) {
            var key = "shared-" + n;
            var mine = claim(checker, "mine " + n, key).expect(201);

            var reused = claim(checker, "other " + n, key);
            assertThat(reused.status()).isEqualTo(422);
            assertThat(reused.code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
            assertThat(claim(server.desk("checker2"), "theirs " + n, key).expect(201).id()).isNotEqualTo(mine.id());

            checker.post("/claims", Map.of("text", ""), "Idempotency-Key", "refused-" + n).expect(400);
            claim(checker, "mended " + n, "refused-" + n).expect(201);
        }
        var told = checker.all("/claims").stream().map(claim -> claim.path("quote").asText()).filter(text -> text.startsWith("other ")).toList();
        assertThat(told).isEmpty();
    }

    /** The same step sent twice at once is taken once: the second hears the first one's answer, or that it still runs. */
    @Test
    void a_step_that_is_sent_five_times_at_once_is_taken_once() {
        var checker = server.desk("checker");
        var claims = Crowd.share(4, 40, n -> checker.addClaim("To be queued, case " + n).expect(201).id());

        var sent = Crowd.race(5, claims.size(), n -> round -> checker.post("/claims/" + claims.get(round) + "/transitions",
                Map.of("action", "queue"), "If-Match", Desk.tag(1), "Idempotency-Key", "queue-" + round));

        for (int round = 0; round < claims.size(); round++) {
            var done = sent.get(round).stream().filter(reply -> reply.status() == 200).toList();
            assertThat(done).isNotEmpty().allSatisfy(reply -> assertThat(reply.body()).isEqualTo(done.get(0).body()));
            assertThat(sent.get(round)).allSatisfy(reply -> assertThat(reply.status() == 200 ? "" : reply.code()).isIn("", "IDEMPOTENCY_IN_PROGRESS"));
            assertThat(checker.claim(claims.get(round)).revision()).isEqualTo(2);
        }
    }

    /** Several send the first half of the keys, with retries, some of them at the same moment; somewhere in between the server is killed. */
    private static void sendUntilKilled(Map<Integer, List<Reply>> answers) throws InterruptedException {
        var next = new AtomicInteger();
        var people = Executors.newFixedThreadPool(SENDERS);
        for (int i = 0; i < SENDERS; i++) {
            var random = new Random(i);
            people.execute(() -> {
                try {
                    while (next.get() < KEYS / 2) {
                        // two numbers at a time and no lock: often two send the same one
                        var n = random.nextBoolean() ? next.getAndIncrement() : Math.max(0, next.get() - 1);
                        for (int times = 1 + random.nextInt(4); times > 0; times--) {
                            var reply = sendUntilAnswered(n);
                            answers.computeIfAbsent(n, any -> Collections.synchronizedList(new ArrayList<>())).add(reply);
                        }
                    }
                } catch (UncheckedIOException killed) {
                    // the retry comes when it is back
                }
            });
        }
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
        while (answers.size() < KEYS / 2 - 2 * SENDERS && System.nanoTime() < end) {
            Thread.yield();
        }
        server.kill();
        people.shutdown();
        assertThat(people.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    }

    private static Reply sendUntilAnswered(int n) {
        while (true) {
            var reply = claim(server.desk(n % 2 == 0 ? "checker" : "checker2"), text(n), "key-" + n);
            if (!reply.code().equals("IDEMPOTENCY_IN_PROGRESS")) {
                return reply;
            }
            Thread.yield();
        }
    }

    private static Reply claim(Desk desk, String text, String key) {
        return desk.post("/claims", Map.of("text", text), "Idempotency-Key", key);
    }

    private static String text(int n) {
        return "The ministry counted %d cases.".formatted(n);
    }
}
