package org.claimdesk.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SIGKILL while eight people write: what was acknowledged is there afterwards, whole. And the proof that this test would notice if not. */
class KillIT {

    private static final int KILLS = Suite.times(20, 200);
    private static final int CLIENTS = 8;
    private static final Duration LONGEST_START = Duration.ofSeconds(15);
    /** The setting of application.properties without WRITE_DELAY=0: H2's own default. */
    private static final String UNSAFE = "jdbc:h2:file:%s/claimdesk;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;"
            + "WRITE_DELAY=500;LOCK_TIMEOUT=10000;DB_CLOSE_ON_EXIT=FALSE";
    private static final int UNSAFE_KILLS = 5;

    private final Random random = new Random(20200206);

    @TempDir
    Path folder;

    @Test
    void nothing_acknowledged_is_lost_or_torn_when_the_server_is_killed() {
        var installation = new Installation(folder);
        var journal = new Journal();
        var slowest = Duration.ZERO;
        var server = installation.start();
        try {
            for (int kill = 1; kill <= KILLS; kill++) {
                killUnderWrites(server, journal);
                server = installation.launch();
                var ready = server.awaitReady(LONGEST_START);
                slowest = ready.compareTo(slowest) > 0 ? ready : slowest;
                var audit = Audit.of(server, journal);
                assertThat(audit.lost()).as("lost by kill %d", kill).isEmpty();
                assertThat(audit.torn()).as("torn by kill %d", kill).isEmpty();
                assertThat(audit.unacknowledged()).as("more than was under way at kill %d", kill).isLessThanOrEqualTo(CLIENTS);
            }
        } finally {
            server.close();
        }
        System.out.printf("%d kills, %d acknowledged writes, none lost; slowest start %d ms%n", KILLS, journal.size(), slowest.toMillis());
    }

    @Test
    void the_audit_finds_what_the_unsafe_setting_loses() {
        var installation = new Installation(folder).with("QUARKUS_DATASOURCE_H2_JDBC_URL", UNSAFE.formatted(folder.resolve("data")));
        var lost = 0;
        for (int kill = 1; kill <= UNSAFE_KILLS && lost == 0; kill++) {
            var journal = new Journal();
            try (var server = installation.start()) {
                killUnderWrites(server, journal);
            }
            try (var again = installation.start()) {
                lost = Audit.of(again, journal).lost().size();
            }
        }
        assertThat(lost).as("acknowledged writes that %d kills lost with WRITE_DELAY=500", UNSAFE_KILLS).isPositive();
    }

    private void killUnderWrites(ServerProcess server, Journal journal) {
        try (var newsroom = new Newsroom(CLIENTS, server, journal)) {
            try {
                newsroom.awaitWrites(50 + random.nextInt(150));
            } finally {
                server.kill();
            }
        }
    }
}
