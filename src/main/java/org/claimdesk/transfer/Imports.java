package org.claimdesk.transfer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.runtime.StartupEvent;

import org.claimdesk.claim.ClaimHistory;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/**
 * Fills a new installation from the export of another one, at its first start and before anything else is made there. All of it or nothing:
 * the last line's counts and checksum have to fit, and so has every claim's hash chain, or the start ends with a line that says why.
 */
@ApplicationScoped
class Imports {

    private static final Logger LOG = Logger.getLogger(Imports.class);
    private static final int BATCH = 500;

    private final Session session;
    private final ObjectMapper mapper;
    private final ClaimHistory history;
    private final Optional<Path> file;

    Imports(Session session, ObjectMapper mapper, ClaimHistory history, @ConfigProperty(name = "claimdesk.import") Optional<Path> file) {
        this.session = session;
        this.mapper = mapper;
        this.history = history;
        this.file = file;
    }

    /** Before the first accounts and the seed article are made. */
    @Transactional
    void read(@Observes @Priority(5) StartupEvent start) {
        file.ifPresent(this::read);
    }

    /** Reads an export into this installation; refuses one that is in use already. */
    @Transactional
    void read(Path export) {
        try (var lines = Files.newBufferedReader(export, StandardCharsets.UTF_8)) {
            var rows = session.doReturningWork(connection -> {
                try {
                    return fill(connection, lines);
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            });
            session.clear();
            var verified = history.verify();
            if (!verified.intact()) {
                throw new IllegalStateException("The history in %s is not intact: %s".formatted(export, verified.broken()));
            }
            LOG.infof("Imported %s: %d rows, %d claims with an intact history", export, rows, verified.claims());
        } catch (IOException unreadable) {
            throw new IllegalStateException("The export %s cannot be read: %s".formatted(export, unreadable.getMessage()), unreadable);
        }
    }

    private long fill(Connection connection, BufferedReader lines) throws SQLException, IOException {
        var digest = Exports.sha256();
        var tables = Tables.inOrder(connection);
        requireEmpty(connection);
        var first = lines.readLine();
        requireFitting(first == null ? mapper.nullNode() : mapper.readTree(first), Tables.version(connection));
        digest.update((first + "\n").getBytes(StandardCharsets.UTF_8));
        // what migrations have put in, such as rating scales, comes again with the export
        var reversed = new ArrayList<>(tables);
        Collections.reverse(reversed);
        for (var table : reversed) {
            execute(connection, "delete from " + table);
        }
        var counts = new HashMap<String, Long>();
        JsonNode last = null;
        try (var filling = new Filling(connection)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var node = mapper.readTree(line);
                if (node.has("sha256")) {
                    last = node;
                    break;
                }
                digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
                var table = node.path("table").asText();
                if (!tables.contains(table)) {
                    throw new IllegalStateException("The export has a table that is unknown here: " + table);
                }
                filling.add(table, node.path("row"));
                counts.merge(table, 1L, Long::sum);
            }
        }
        requireWhole(last, HexFormat.of().formatHex(digest.digest()), counts);
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static void requireEmpty(Connection connection) throws SQLException {
        for (var table : new String[] { "account", "article", "claim" }) {
            try (var statement = connection.createStatement(); var rows = statement.executeQuery("select count(*) from " + table)) {
                rows.next();
                if (rows.getLong(1) > 0) {
                    throw new IllegalStateException("CLAIMDESK_IMPORT is for a new installation, and this one has rows in %s already; start without it".formatted(table));
                }
            }
        }
    }

    private static void requireFitting(JsonNode about, String schema) {
        if (!about.path("claimdesk").asText().equals("export") || about.path("form").asInt() != Exports.FORM) {
            throw new IllegalStateException("This file is no export of Claimdesk");
        }
        if (!about.path("schema").asText().equals(schema)) {
            throw new IllegalStateException("The export is of schema %s, and this version of Claimdesk has %s: export and import with the same version"
                    .formatted(about.path("schema").asText(), schema));
        }
    }

    private static void requireWhole(JsonNode last, String sha256, Map<String, Long> counts) {
        if (last == null) {
            throw new IllegalStateException("The export ends early: its last line is missing");
        }
        if (!last.path("sha256").asText().equals(sha256)) {
            throw new IllegalStateException("The export was changed after it was written: its checksum does not fit");
        }
        last.path("rows").fields().forEachRemaining(table -> {
            if (table.getValue().asLong() != counts.getOrDefault(table.getKey(), 0L)) {
                throw new IllegalStateException("The export says %s rows of %s and has %d".formatted(table.getValue(), table.getKey(), counts.get(table.getKey())));
            }
        });
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Inserts rows in batches, table after table. */
    private static final class Filling implements AutoCloseable {

        private final Connection connection;
        private String table;
        private Map<String, Integer> columns;
        private PreparedStatement insert;
        private int waiting;

        Filling(Connection connection) {
            this.connection = connection;
        }

        void add(String into, JsonNode row) throws SQLException {
            if (!into.equals(table)) {
                close();
                table = into;
                columns = Tables.columns(connection, into);
                insert = connection.prepareStatement("insert into %s (%s) values (%s)".formatted(into,
                        String.join(", ", columns.keySet().stream().map(Exports::quoted).toList()), String.join(", ", Collections.nCopies(columns.size(), "?"))));
            }
            var number = 0;
            for (var column : columns.entrySet()) {
                set(++number, column.getValue(), row.path(column.getKey()));
            }
            insert.addBatch();
            if (++waiting == BATCH) {
                insert.executeBatch();
                waiting = 0;
            }
        }

        private void set(int number, int type, JsonNode value) throws SQLException {
            if (value.isNull() || value.isMissingNode()) {
                insert.setNull(number, type == Types.TIMESTAMP_WITH_TIMEZONE ? Types.TIMESTAMP_WITH_TIMEZONE : type);
                return;
            }
            switch (type) {
                case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> insert.setObject(number, OffsetDateTime.parse(value.asText()));
                case Types.DATE -> insert.setObject(number, LocalDate.parse(value.asText()));
                case Types.INTEGER, Types.SMALLINT -> insert.setInt(number, value.asInt());
                case Types.BIGINT -> insert.setLong(number, value.asLong());
                case Types.DOUBLE, Types.FLOAT, Types.REAL -> insert.setDouble(number, value.asDouble());
                case Types.BOOLEAN, Types.BIT -> insert.setBoolean(number, value.asBoolean());
                case Types.VARCHAR, Types.CHAR, Types.LONGVARCHAR, Types.CLOB -> insert.setString(number, value.asText());
                default -> insert.setObject(number, UUID.fromString(value.asText()));
            }
        }

        @Override
        public void close() throws SQLException {
            if (insert != null) {
                if (waiting > 0) {
                    insert.executeBatch();
                }
                waiting = 0;
                insert.close();
                insert = null;
            }
        }
    }
}
