package org.claimdesk.transfer;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The tables there are, as the database itself tells: what is added by a later migration comes along without being named here. */
final class Tables {

    /** Kept by the migrations themselves. */
    private static final String MIGRATIONS = "flyway_schema_history";
    /** When which node works on what: that is about the nodes, and not about the newsroom. */
    private static final String SCHEDULE = "scheduled_task";

    private Tables() {
    }

    /** All tables, each behind those it refers to. */
    static List<String> inOrder(Connection connection) throws SQLException {
        var refers = new TreeMap<String, Set<String>>();
        var about = connection.getMetaData();
        try (var tables = about.getTables(connection.getCatalog(), "public", "%", new String[] { "TABLE", "BASE TABLE" })) {
            while (tables.next()) {
                var table = tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (!table.equals(MIGRATIONS) && !table.equals(SCHEDULE)) {
                    refers.put(table, new TreeSet<>());
                }
            }
        }
        for (var table : refers.keySet()) {
            try (var keys = about.getImportedKeys(connection.getCatalog(), "public", table)) {
                while (keys.next()) {
                    refers.get(table).add(keys.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        return sorted(refers);
    }

    /** The columns of a table and their JDBC types, in their order. */
    static Map<String, Integer> columns(Connection connection, String table) throws SQLException {
        var columns = new LinkedHashMap<String, Integer>();
        try (var statement = connection.createStatement(); var nothing = statement.executeQuery("select * from " + table + " where 1 = 0")) {
            var about = nothing.getMetaData();
            for (int column = 1; column <= about.getColumnCount(); column++) {
                columns.put(about.getColumnName(column).toLowerCase(Locale.ROOT), about.getColumnType(column));
            }
        }
        return columns;
    }

    /** The newest migration that was applied. */
    static String version(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var newest = statement.executeQuery("select \"version\" from " + MIGRATIONS + " where \"version\" is not null order by installed_rank desc")) {
            newest.next();
            return newest.getString(1);
        }
    }

    private static List<String> sorted(Map<String, Set<String>> refers) {
        var sorted = new LinkedHashSet<String>();
        while (sorted.size() < refers.size()) {
            var before = sorted.size();
            refers.forEach((table, others) -> {
                if (others.stream().allMatch(other -> other.equals(table) || sorted.contains(other))) {
                    sorted.add(table);
                }
            });
            if (sorted.size() == before) {
                throw new IllegalStateException("Tables refer to each other in a circle: " + refers.keySet());
            }
        }
        return new ArrayList<>(sorted);
    }
}
