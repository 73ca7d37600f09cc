package org.claimdesk.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.claimdesk.testing.PostgreSql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done once for all nodes is done once, and by another node when one dies in the middle of it. Watched by means of claims whose lease runs out. */
class JobsIT {

    private static final String JOB = "sweep-leases";
    private static final int RUNS = 5;

    @TempDir
    Path folder;

    @Test
    void of_two_nodes_one_does_a_job_each_time_it_is_due() throws IOException, SQLException {
        try (var database = PostgreSql.start(); var first = installation("first").on(database).start()) {
            try (var connection = database.connect()) {
                watchRuns(connection);
                try (var second = installation("second").on(database).start()) {
                    await(() -> number(connection, "select count(*) from job_run where task_name = '%s'".formatted(JOB)) >= RUNS);
                    assertThat(number(connection, "select count(*) from job_run")).isEqualTo(number(connection,
                            "select count(*) from (select distinct task_name, due from job_run) as each_due"));
                    var claim = claimThatLapses(second);
                    await(() -> second.desk("viewer").claim(claim).json().path("reviewState").asText().equals("QUEUED"));
                    assertLapsedOnce(first, claim);
                    assertThat(second.stop()).isZero();
                }
                var before = number(connection, "select count(*) from job_run");
                await(() -> number(connection, "select count(*) from job_run") > before + 2);
            }
        }
    }

    @Test
    void the_job_of_a_node_that_dies_is_taken_over() throws IOException, SQLException {
        try (var database = PostgreSql.start(); var first = installation("first").on(database).start(); var second = installation("second").on(database).start();
                var connection = database.connect()) {
            String claim;
            try (var lock = database.connect(); var statement = lock.createStatement()) {
                lock.setAutoCommit(false);
                claim = claimThatLapses(first);
                // held until the sweep has come to it and waits
                statement.execute("select id from claim where id = '%s' for update".formatted(claim));
                await(() -> number(connection, "select count(*) from pg_stat_activity where wait_event_type = 'Lock'") > 0);
                var working = text(connection, "select picked_by from scheduled_task where task_name = '%s' and picked".formatted(JOB));
                List.of(first, second).stream().filter(node -> working.endsWith(":" + node.pid())).findFirst().orElseThrow().kill();
                // what the dead one had asked for dies with its connection
                await(() -> number(connection, "select count(*) from pg_stat_activity where wait_event_type = 'Lock'") == 0);
            }
            var alive = first.isGoing() ? second : first;
            await(() -> alive.desk("viewer").claim(claim).json().path("reviewState").asText().equals("QUEUED"));
            assertLapsedOnce(alive, claim);
        }
    }

    @Test
    void jobs_are_done_on_h2_too() throws IOException {
        try (var server = installation("embedded").start()) {
            var claim = claimThatLapses(server);
            await(() -> server.desk("viewer").claim(claim).json().path("reviewState").asText().equals("QUEUED"));
            assertLapsedOnce(server, claim);
            assertThat(server.stop()).isZero();
            assertThat(server.output()).doesNotContain("\tat ").doesNotContain("kagkarlsson", "co.gi.ka");
        }
    }

    private Installation installation(String name) throws IOException {
        return new Installation(Files.createDirectories(folder.resolve(name))).with("CLAIMDESK_REVIEW_LEASE", "2s").with("CLAIMDESK_REVIEW_LEASE_CHECK", "1s")
                .with("CLAIMDESK_JOBS_HEARTBEAT", "1s").with("CLAIMDESK_LONGEST_LOCK_WAIT", "60000");
    }

    private static String claimThatLapses(ServerProcess server) {
        var checker = server.desk("checker");
        var claim = checker.addClaim("There were 45 cases in March.").expect(201).id();
        checker.move(claim, 1, "queue").expect(200);
        checker.move(claim, 2, "take").expect(200);
        return claim;
    }

    private static void assertLapsedOnce(ServerProcess server, String claim) {
        assertThat(server.desk("viewer").all("/claims/" + claim + "/history")).extracting(entry -> entry.path("action").asText())
                .containsExactly("add", "queue", "take", "lapse");
    }

    /** Has the database note each time that a node picks a job, and for which time it was due. */
    private static void watchRuns(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create table job_run (task_name varchar(100), due timestamptz, node varchar(255))");
            statement.execute("""
                    create function note_run() returns trigger language plpgsql as
                    $$ begin insert into job_run values (new.task_name, new.execution_time, new.picked_by); return new; end $$""");
            statement.execute("create trigger note_run after update on scheduled_task for each row when (new.picked and not old.picked) execute function note_run()");
        }
    }

    private static long number(Connection connection, String sql) {
        return Long.parseLong(text(connection, sql));
    }

    private static String text(Connection connection, String sql) {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : "";
        } catch (SQLException wrong) {
            throw new AssertionError(sql, wrong);
        }
    }

    private static void await(BooleanSupplier condition) {
        var end = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it did not come to that").isLessThan(end);
            try {
                TimeUnit.MILLISECONDS.sleep(50);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
    }
}
