package org.claimdesk.testing;

import static org.assertj.core.api.Assertions.fail;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

import org.eclipse.microprofile.config.ConfigProvider;

/** Stands for a second server on the same database: a transaction that has begun, and is not over until the test says so. */
public final class AnotherNode implements AutoCloseable {

    private static final int LONGEST_WAIT_SECONDS = 20;

    private final Connection working;
    private final Connection watching;

    public AnotherNode() throws SQLException {
        working = connect();
        working.setAutoCommit(false);
        watching = connect();
    }

    /** Connects past the application, to the database that it runs on. */
    public static Connection connect() throws SQLException {
        return DriverManager.getConnection(setting("jdbc.url"), setting("username"), setting("password"));
    }

    /** Does something in the open transaction. */
    public void execute(String sql) throws SQLException {
        try (var statement = working.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Returns when the application's own statement on that table is under way and does not come to an end. */
    public void awaitStatementOn(String table) throws SQLException {
        var sessions = watching.getMetaData().getDatabaseProductName().equals("H2")
                ? "select count(*) from information_schema.sessions where session_id <> session_id() and lower(executing_statement) like ?"
                : "select count(*) from pg_stat_activity where pid <> pg_backend_pid() and wait_event_type = 'Lock' and lower(query) like ?";
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_WAIT_SECONDS);
        try (var statement = watching.prepareStatement(sessions)) {
            statement.setString(1, "%" + table + "%");
            while (System.nanoTime() < deadline) {
                try (var rows = statement.executeQuery()) {
                    if (rows.next() && rows.getInt(1) > 0) {
                        return;
                    }
                }
            }
        }
        fail("Nobody waits for " + table);
    }

    public void commit() throws SQLException {
        working.commit();
    }

    public void rollback() throws SQLException {
        working.rollback();
    }

    /** Ends what is open, as a node that dies would. */
    @Override
    public void close() throws SQLException {
        try (watching; working) {
            working.rollback();
        }
    }

    private static String setting(String name) {
        var config = ConfigProvider.getConfig();
        return config.getValue("quarkus.datasource.%s.%s".formatted(config.getValue("claimdesk.database", String.class), name), String.class);
    }
}
