package org.claimdesk.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import org.claimdesk.testing.PostgreSql;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two nodes are exchanged one after the other while people work, and in between the newer version migrates the database: nobody notices who
 * sends a request that failed a second time. The newer version is here this one and a migration of the kind that is allowed.
 */
class UpgradeIT {

    private static final int CLIENTS = 8;
    private static final int RESTARTS = Suite.times(2, 20);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** What a newer version may do while the older one runs: add. */
    private static final String EXPANSION = """
            alter table claim add column mood varchar(20);
            alter table claim_comment add column likes integer default 0 not null;
            create table reminder (id uuid not null constraint reminder_pk primary key, claim_id uuid not null constraint reminder_claim_fk references claim);
            create index claim_mood on claim (mood);
            """;

    @TempDir
    Path folder;

    @Test
    void nodes_are_exchanged_and_the_database_is_migrated_while_people_work() throws Exception {
        try (var database = PostgreSql.start()) {
            var homes = List.of(home("one", database), home("two", database));
            // both at once: one migrates, the other waits for it
            var nodes = new ArrayList<>(List.of(homes.get(0).launch(), homes.get(1).launch()));
            try {
                nodes.forEach(node -> node.awaitReady(PATIENCE));
                assertThat(nodes).filteredOn(node -> node.output().contains("Migrating schema \"public\" to version \"001")).hasSize(1);
                try (var people = new People(nodes)) {
                    people.awaitWrites(50);
                    migrate(database);
                    people.awaitWrites(50);
                    for (int restart = 0; restart < RESTARTS; restart++) {
                        var next = restart % 2;
                        assertThat(nodes.get(next).stop()).isZero();
                        people.awaitWrites(30);
                        var started = homes.get(next).launch();
                        started.awaitReady(PATIENCE);
                        synchronized (nodes) {
                            nodes.set(next, started);
                        }
                        people.awaitWrites(30);
                    }
                    people.sendHome();
                    assertThat(people.effects(nodes.get(0))).as("each request had one effect").hasSize(people.writes())
                            .allSatisfy((text, times) -> assertThat(times).isEqualTo(1));
                }
                nodes.forEach(node -> assertThat(node.output()).doesNotContain("A request failed"));
                assertThat(nodes.get(0).desk("editor").read("/history/verification").json().path("intact").asBoolean()).isTrue();
            } finally {
                nodes.forEach(ServerProcess::close);
            }
        }
    }

    private Installation home(String name, PostgreSql database) throws IOException {
        return new Installation(Files.createDirectories(folder.resolve(name))).on(database).with("QUARKUS_SHUTDOWN_DELAY", "2s");
    }

    private void migrate(PostgreSql database) throws IOException {
        var newer = Files.createDirectories(folder.resolve("newer"));
        Files.writeString(newer.resolve("V900__expand.sql"), EXPANSION);
        var result = Flyway.configure().dataSource(database.url(), PostgreSql.USER, PostgreSql.PASSWORD)
                .locations("classpath:db/migration", "filesystem:" + newer).load().migrate();
        assertThat(result.migrationsExecuted).isEqualTo(1);
    }

    /** People before a load balancer that knows two nodes: a request that one of them does not answer goes to the other, once. */
    private static final class People implements AutoCloseable {

        private final List<ServerProcess> nodes;
        private final AtomicInteger writes = new AtomicInteger();
        private final ExecutorService people = Executors.newFixedThreadPool(CLIENTS);
        private final List<Future<?>> work = new ArrayList<>();
        private volatile boolean open = true;

        People(List<ServerProcess> nodes) {
            this.nodes = nodes;
            for (int n = 0; n < CLIENTS; n++) {
                var number = n;
                work.add(people.submit(() -> workOn(number)));
            }
        }

        private void workOn(int number) {
            for (int round = 0; open; round++) {
                var text = "There were %d cases, says %d.".formatted(round, number);
                var id = twice(number + round, node -> node.desk("checker").post("/claims", Map.of("text", text), "Idempotency-Key", text)).expect(201).id();
                twice(number + round + 1, node -> node.desk("viewer").claim(id)).expect(200);
                writes.incrementAndGet();
            }
        }

        private Reply twice(int first, Function<ServerProcess, Reply> request) {
            try {
                var reply = request.apply(node(first));
                if (reply.status() != 503) {
                    return reply;
                }
            } catch (UncheckedIOException gone) {
                // not known what became of it
            }
            return request.apply(node(first + 1));
        }

        private ServerProcess node(int number) {
            synchronized (nodes) {
                return nodes.get(number % nodes.size());
            }
        }

        int writes() {
            return writes.get();
        }

        void awaitWrites(int more) throws InterruptedException {
            var wanted = writes() + more;
            var end = System.nanoTime() + PATIENCE.toNanos();
            while (writes() < wanted) {
                assertThat(work).as("somebody has a request that failed twice").noneMatch(Future::isDone);
                assertThat(System.nanoTime()).as("%d of %d", writes(), wanted).isLessThan(end);
                TimeUnit.MILLISECONDS.sleep(20);
            }
        }

        /** Lets everybody come to an end, and passes on what went wrong. */
        void sendHome() throws Exception {
            open = false;
            for (var one : work) {
                one.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            }
        }

        Map<String, Integer> effects(ServerProcess node) {
            var effects = new HashMap<String, Integer>();
            node.desk("viewer").all("/claims").forEach(claim -> effects.merge(claim.path("quote").asText(), 1, Integer::sum));
            return effects;
        }

        @Override
        public void close() {
            open = false;
            people.shutdownNow();
        }
    }
}
