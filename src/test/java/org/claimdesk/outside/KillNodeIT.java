package org.claimdesk.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;

import org.claimdesk.testing.PostgreSql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SIGKILL to one of two nodes that write to one PostgreSQL: the other goes on, and nothing acknowledged is lost. And the proof that we would notice. */
class KillNodeIT {

    private static final int KILLS = Suite.times(20, 200);
    private static final int UNSAFE_KILLS = 8;
    private static final int CLIENTS = 8;
    private static final Duration LONGEST_START = Duration.ofSeconds(60);

    private final Random random = new Random(20200206);

    @TempDir
    Path folder;

    @Test
    void the_other_node_goes_on_and_nothing_acknowledged_is_lost_when_a_node_is_killed() throws IOException {
        var journal = new Journal();
        try (var database = PostgreSql.start()) {
            var first = installation("first", database);
            var second = installation("second", database);
            var other = first.start();
            var victim = second.start();
            try {
                for (int kill = 1; kill <= KILLS; kill++) {
                    try (var newsroom = new Newsroom(CLIENTS, List.of(other, victim), journal)) {
                        newsroom.awaitWrites(50 + random.nextInt(100));
                        victim.kill();
                        newsroom.awaitWrites(50);
                    }
                    var audit = Audit.of(other, journal);
                    assertThat(audit.lost()).as("lost by kill %d", kill).isEmpty();
                    assertThat(audit.torn()).as("torn by kill %d", kill).isEmpty();
                    assertThat(audit.unacknowledged()).as("more than was under way at kill %d", kill).isLessThanOrEqualTo(CLIENTS);
                    assertThat(other.output()).doesNotContain("A request failed");
                    // the next one to be killed is the one that went on
                    var started = kill % 2 == 0 ? second.launch() : first.launch();
                    started.awaitReady(LONGEST_START);
                    victim = other;
                    other = started;
                }
            } finally {
                other.close();
                victim.close();
            }
        }
        System.out.printf("%d nodes killed, %d acknowledged writes, none lost%n", KILLS, journal.size());
    }

    @Test
    void the_audit_finds_what_a_forgetful_postgresql_loses() throws IOException {
        var lost = 0;
        for (int kill = 1; kill <= UNSAFE_KILLS && lost == 0; kill++) {
            var journal = new Journal();
            try (var database = PostgreSql.startForgetful(); var server = installation("forgetful" + kill, database).start()) {
                try (var newsroom = new Newsroom(CLIENTS, server, journal)) {
                    newsroom.awaitWrites(150);
                    database.kill();
                }
                database.startAgain();
                server.awaitReady(LONGEST_START);
                lost = Audit.of(server, journal).lost().size();
            }
        }
        assertThat(lost).as("acknowledged writes that %d kills lost with synchronous_commit=off", UNSAFE_KILLS).isPositive();
    }

    private Installation installation(String name, PostgreSql database) throws IOException {
        return new Installation(Files.createDirectories(folder.resolve(name))).on(database);
    }
}
