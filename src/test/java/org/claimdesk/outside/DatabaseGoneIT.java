package org.claimdesk.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.claimdesk.testing.PostgreSql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL goes away under a running server and comes back: everybody is told so, nothing is lost, and nobody restarts anything. */
class DatabaseGoneIT {

    private static final int CLIENTS = 8;
    private static final int ROUNDS = Suite.times(10, 50);
    private static final Duration LONGEST_RETURN = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    @Test
    void nothing_acknowledged_is_lost_when_postgresql_is_stopped_or_killed_under_writes() {
        var journal = new Journal();
        var slowest = Duration.ZERO;
        try (var database = PostgreSql.start(); var server = new Installation(folder).on(database).start()) {
            for (int round = 1; round <= ROUNDS; round++) {
                int sentAway;
                try (var newsroom = new Newsroom(CLIENTS, server, journal)) {
                    newsroom.awaitWrites(50);
                    if (round % 2 == 0) {
                        database.stop();
                    } else {
                        database.kill();
                    }
                    newsroom.awaitSentAway(CLIENTS);
                    assertThat(server.anybody().get("/q/health/live").status()).isEqualTo(200);
                    assertThat(server.isReady()).as("ready without a database").isFalse();
                    database.startAgain();
                    var ready = timeUntil(server::isReady);
                    slowest = ready.compareTo(slowest) > 0 ? ready : slowest;
                    newsroom.awaitWrites(50);
                    sentAway = newsroom.sentAway();
                }
                var audit = Audit.of(server, journal);
                assertThat(audit.lost()).as("lost in round %d", round).isEmpty();
                assertThat(audit.torn()).as("torn in round %d", round).isEmpty();
                assertThat(audit.unacknowledged()).as("more than was under way in round %d", round).isLessThanOrEqualTo(sentAway);
            }
            assertThat(slowest).as("ready again after PostgreSQL was").isLessThanOrEqualTo(LONGEST_RETURN);
            awaitNoConnectionInUse(server);
            assertThat(server.output()).doesNotContain("A request failed");
        }
        System.out.printf("%d times without PostgreSQL, %d acknowledged writes, none lost; ready again after %d ms at most%n", ROUNDS, journal.size(),
                slowest.toMillis());
    }

    @Test
    void everybody_is_told_when_to_come_back_whatever_they_ask_for() {
        try (var database = PostgreSql.start(); var server = new Installation(folder).on(database).start()) {
            var checker = server.desk("checker");
            var claim = checker.addClaim("There were 45 cases in March.").expect(201).id();
            var key = server.desk("admin").post("/api-keys", Map.of("name", "reader", "scopes", List.of("claims:read"))).expect(201).json().path("key").asText();
            database.stop();

            // the first ones meet connections that died, the others find none
            assertToldToComeBack(checker.claim(claim));
            assertToldToComeBack(checker.addClaim("There were 46 cases in March."));
            assertToldToComeBack(checker.post("/claims", List.of(), "Idempotency-Key", "a-key"));
            assertToldToComeBack(server.desk("checker", "a-wrong-password").claim(claim));
            assertToldToComeBack(server.anybody().read("/claims/" + claim + "/status"));
            assertToldToComeBack(server.anybody().send("/api/v1/claims", request -> request.header("Authorization", "Bearer " + key)));
            assertPageToComeBackTo(server.anybody().get("/fact-checks/any"));
            assertPageToComeBackTo(server.anybody().send("/queue", request -> request.header("Cookie", "claimdesk=any")));
            assertPageToComeBackTo(signIn(server));
            assertThat(server.anybody().get("/sign-in").status()).isEqualTo(200);
            assertThat(server.anybody().get("/q/health/live").status()).isEqualTo(200);
            assertThat(server.output()).doesNotContain("A request failed").doesNotContain("\tat ");

            database.startAgain();
            timeUntil(server::isReady);
            checker.claim(claim).expect(200);
        }
    }

    /** Between the words "keep it" and the answer nobody can know; a key makes sending it again safe. */
    @Test
    void a_commit_that_breaks_off_is_not_said_to_have_changed_nothing() throws Exception {
        try (var database = PostgreSql.start(); var server = new Installation(folder).on(database).start()) {
            var checker = server.desk("checker");
            try (var connection = database.connect(); var statement = connection.createStatement()) {
                statement.execute("""
                        create function break_off() returns trigger language plpgsql as
                        $$ begin perform pg_terminate_backend(pg_backend_pid()); return null; end $$""");
                statement.execute("create constraint trigger break_off after insert on claim deferrable initially deferred for each row execute function break_off()");

                assertUnknown(checker.addClaim("There were 45 cases in March."));
                assertUnknown(claimUnderKey(checker));

                statement.execute("drop trigger break_off on claim");
            }
            var first = claimUnderKey(checker).expect(201);
            assertThat(claimUnderKey(checker).expect(201).body()).isEqualTo(first.body());
            assertThat(checker.all("/claims")).hasSize(1);
        }
    }

    /** All connections wait for one lock: who comes then is sent away soon, and the next one after the lock is served. */
    @Test
    void a_pool_that_is_exhausted_sends_people_away_and_recovers() throws Exception {
        try (var database = PostgreSql.start();
                var server = new Installation(folder).on(database).with("QUARKUS_DATASOURCE_POSTGRESQL_JDBC_MAX_SIZE", "3").start()) {
            var checker = server.desk("checker");
            var claim = checker.addClaim("There were 45 cases in March.").expect(201).id();
            List<Reply> replies;
            try (var connection = database.connect(); var statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                statement.execute("lock table claim in access exclusive mode");
                replies = Crowd.share(40, 40, n -> checker.claim(claim));
                assertThat(server.anybody().get("/q/health/live").status()).isEqualTo(200);
            }
            assertThat(replies).allSatisfy(DatabaseGoneIT::assertToldToComeBack);
            timeUntil(() -> checker.claim(claim).status() == 200);
            awaitNoConnectionInUse(server);
        }
    }

    /** Worse than one that is gone: it takes what it is told and does not answer. */
    @Test
    void a_postgresql_that_falls_silent_holds_nobody_for_ever() {
        try (var database = PostgreSql.start(); var server = new Installation(folder).on(database).with("CLAIMDESK_LONGEST_DATABASE_SILENCE", "2").start()) {
            var checker = server.desk("checker");
            var claim = checker.addClaim("There were 45 cases in March.").expect(201).id();
            database.freeze();
            try {
                Crowd.share(30, 60, n -> checker.claim(claim)).forEach(DatabaseGoneIT::assertToldToComeBack);
                assertThat(server.anybody().get("/q/health/live").status()).isEqualTo(200);
                assertThat(server.isReady()).isFalse();
            } finally {
                database.thaw();
            }
            timeUntil(server::isReady);
            timeUntil(() -> checker.claim(claim).status() == 200);
            awaitNoConnectionInUse(server);
        }
    }

    private static Reply claimUnderKey(Desk desk) {
        return desk.post("/claims", Map.of("text", "There were 47 cases in March."), "Idempotency-Key", "one-key");
    }

    private static Reply signIn(ServerProcess server) {
        return server.anybody().send("/sign-in", request -> request.header("Origin", server.address().toString())
                .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString("name=checker&password=any")));
    }

    private static void assertToldToComeBack(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(503);
        assertThat(reply.code()).isEqualTo("UNAVAILABLE");
        assertThat(reply.header("Retry-After")).isNotBlank();
    }

    private static void assertUnknown(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(503);
        assertThat(reply.code()).isEqualTo("OUTCOME_UNKNOWN");
        assertThat(reply.header("Retry-After")).isNotBlank();
    }

    private static void assertPageToComeBackTo(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(503);
        assertThat(reply.header("Content-Type")).startsWith("text/html");
        assertThat(reply.header("Retry-After")).isNotBlank();
    }

    private static void awaitNoConnectionInUse(ServerProcess server) {
        timeUntil(() -> server.anybody().get("/q/metrics").text().lines().anyMatch(line -> line.matches("agroal_active_count\\{.*postgresql.*} 0\\.0")));
    }

    private static Duration timeUntil(BooleanSupplier condition) {
        var start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - start > TimeUnit.SECONDS.toNanos(60)) {
                throw new AssertionError("It did not come to that within a minute");
            }
            Thread.yield();
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
