package org.claimdesk.testing;

import java.io.IOException;
import java.io.UncheckedIOException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A real PostgreSQL server of its own, on the loopback address, with an empty database. It keeps what it acknowledges, as in production. */
public final class PostgreSql implements AutoCloseable {

    public static final String USER = "postgres";
    public static final String PASSWORD = "postgres";

    private final EmbeddedPostgres server;

    private PostgreSql(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Starts one. It ends with {@link #close}, and at the latest with the process. */
    public static PostgreSql start() {
        try {
            // the embedded server's own defaults switch both off
            return new PostgreSql(EmbeddedPostgres.builder().setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on").start());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Its JDBC address, without name and password. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(server.getPort());
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
