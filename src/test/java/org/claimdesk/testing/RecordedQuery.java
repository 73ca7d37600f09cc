package org.claimdesk.testing;

import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * A query as the application sent it, to be sent again without the application.
 *
 * @param sql    its text
 * @param values the calls that gave it its values
 */
public record RecordedQuery(String sql, List<Value> values) {

    /** How one value was given. */
    public record Value(Method setter, Object[] arguments) {
    }

    /** Prepares it on a connection, with its values. */
    public PreparedStatement prepare(Connection connection) throws SQLException {
        var statement = connection.prepareStatement(sql);
        try {
            for (var value : values) {
                value.setter.invoke(statement, value.arguments);
            }
        } catch (ReflectiveOperationException bug) {
            throw new IllegalStateException(bug);
        }
        return statement;
    }

    /** Runs a prepared query and reads all of it; answers how many rows there were. */
    public static int read(PreparedStatement statement) throws SQLException {
        var count = 0;
        try (var rows = statement.executeQuery()) {
            var columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    rows.getObject(column);
                }
                count++;
            }
        }
        return count;
    }
}
