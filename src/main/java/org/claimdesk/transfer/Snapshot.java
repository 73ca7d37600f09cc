package org.claimdesk.transfer;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Has a transaction see the database as it was at one moment. The two databases are told so in words of their own, PostgreSQL for this
 * transaction alone, H2 for the connection until it is told otherwise.
 */
record Snapshot(boolean ofH2) {

    static Snapshot begin(Connection connection) throws SQLException {
        var h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
        execute(connection, h2 ? "set session characteristics as transaction isolation level snapshot" : "set transaction isolation level repeatable read read only");
        return new Snapshot(h2);
    }

    void end(Connection connection) throws SQLException {
        if (ofH2) {
            execute(connection, "set session characteristics as transaction isolation level read committed");
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
