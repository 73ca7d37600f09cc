package org.claimdesk.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * A real PostgreSQL server of its own, on the loopback address, with an empty database. It keeps what it acknowledges, as in production. It
 * can be stopped, killed and started again, on the same port and with what it has.
 */
public final class PostgreSql implements AutoCloseable {

    public static final String USER = "postgres";
    public static final String PASSWORD = "postgres";
    private static final int LONGEST_SECONDS = 30;

    private final Path data;
    private final boolean durable;
    private EmbeddedPostgres server;

    private PostgreSql(boolean durable) {
        this.durable = durable;
        try {
            data = Files.createTempDirectory("claimdesk-postgresql");
            server = builder().start();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Starts one. It ends with {@link #close}, and at the latest with the process. */
    public static PostgreSql start() {
        return new PostgreSql(true);
    }

    /** Starts one that acknowledges a commit before it has written it, as {@code synchronous_commit=off} has it: what it says last may be lost. */
    public static PostgreSql startForgetful() {
        return new PostgreSql(false);
    }

    /** Its JDBC address, without name and password. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port());
    }

    public int port() {
        return server.getPort();
    }

    /** A connection past the application. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), USER, PASSWORD);
    }

    /** Ends it as an operator does who cannot wait: open connections are cut, what is under way is rolled back. */
    public void stop() {
        try {
            server.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** SIGKILL to every process of it. */
    public void kill() {
        var all = processes();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS).join());
        stop();
    }

    /** Stops all its processes where they are: it takes connections, and says nothing any more. */
    public void freeze() {
        Signal.freeze(processes().stream());
    }

    /** Lets it go on after {@link #freeze}. */
    public void thaw() {
        Signal.thaw(processes().stream());
    }

    /** Starts it again after {@link #stop} or {@link #kill}, and returns when it takes connections. */
    public void startAgain() {
        try {
            server = builder().setPort(port()).start();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        stop();
        try (var files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    private EmbeddedPostgres.Builder builder() {
        var committed = durable ? "on" : "off";
        // the embedded server's own defaults switch both off
        return EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false).setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", committed);
    }

    /** The postmaster, which would start the others again, and then those. */
    private List<ProcessHandle> processes() {
        try (var lines = Files.lines(data.resolve("postmaster.pid"))) {
            var postmaster = ProcessHandle.of(Long.parseLong(lines.findFirst().orElseThrow().trim())).orElseThrow();
            return Stream.concat(Stream.of(postmaster), postmaster.descendants().toList().stream()).toList();
        } catch (IOException notRunning) {
            throw new UncheckedIOException(notRunning);
        }
    }
}
