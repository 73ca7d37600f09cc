package org.claimdesk.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.hibernate.Session;

/**
 * Writes down all that an installation keeps, as NDJSON: a line about the export, a line for each row, tables in an order in which they can
 * be filled again, and a last line with the number of rows of each table and the SHA-256 of all lines before it.
 */
@ApplicationScoped
class Exports {

    /** The form of the file; raised when an older reader could not read it. */
    static final int FORM = 1;
    private static final int FETCHED_AT_ONCE = 500;

    private final Session session;
    private final ObjectMapper mapper;
    private final Clock clock;

    Exports(Session session, ObjectMapper mapper, Clock clock) {
        this.session = session;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** Writes everything as it was at one moment, while others go on working. */
    @Transactional
    void write(OutputStream out) {
        session.doWork(connection -> {
            var snapshot = Snapshot.begin(connection);
            try {
                write(connection, out);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            } finally {
                snapshot.end(connection);
            }
        });
    }

    private void write(Connection connection, OutputStream out) throws SQLException, IOException {
        var digest = sha256();
        var counts = new LinkedHashMap<String, Long>();
        line(out, digest, Map.of("claimdesk", "export", "form", FORM, "schema", Tables.version(connection), "at", clock.instant().toString()));
        for (var table : Tables.inOrder(connection)) {
            var columns = Tables.columns(connection, table);
            var count = 0L;
            try (var statement = connection.createStatement()) {
                statement.setFetchSize(FETCHED_AT_ONCE);
                try (var rows = statement.executeQuery("select %s from %s".formatted(String.join(", ", columns.keySet().stream().map(Exports::quoted).toList()), table))) {
                    while (rows.next()) {
                        line(out, digest, new Row(table, row(rows, columns)));
                        count++;
                    }
                }
            }
            counts.put(table, count);
        }
        line(out, null, Map.of("rows", counts, "sha256", HexFormat.of().formatHex(digest.digest())));
        out.flush();
    }

    private void line(OutputStream out, MessageDigest digest, Object what) throws IOException {
        var bytes = (mapper.writeValueAsString(what) + "\n").getBytes(StandardCharsets.UTF_8);
        if (digest != null) {
            digest.update(bytes);
        }
        out.write(bytes);
    }

    /** A line of the export. */
    private record Row(String table, Map<String, Object> row) {
    }

    private static Map<String, Object> row(ResultSet rows, Map<String, Integer> columns) throws SQLException {
        var row = new LinkedHashMap<String, Object>();
        var number = 0;
        for (var column : columns.entrySet()) {
            number++;
            var value = switch (column.getValue()) {
                case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> {
                    var at = rows.getObject(number, OffsetDateTime.class);
                    yield at == null ? null : at.toInstant().toString();
                }
                case Types.CLOB -> rows.getString(number);
                default -> rows.getObject(number);
            };
            row.put(column.getKey(), value instanceof Date day ? day.toLocalDate().toString() : value);
        }
        return row;
    }

    static String quoted(String column) {
        return '"' + column + '"';
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
