package org.claimdesk.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Claims by the thousand, put into the tables past the application: the same ones every time. Sort values come in ties, rows lie in the
 * table in another order than in any list, and one claim has a long history, many comments and as much evidence as may be.
 */
public final class ManyClaims {

    private static final Instant BEGINNING = Instant.parse("2026-01-01T00:00:00Z");

    /** Who holds every other one of those that are in review. */
    public static final String HOLDER = "holder-of-many";
    /** Who holds a few of them. */
    public static final String SMALL_HOLDER = HOLDER + "-7";
    /** The article that every tenth claim stands in. */
    public static final UUID ARTICLE = id(0xA, 0);
    /** The claim with the long history. */
    public static final UUID BUSY_CLAIM = id(0xC, 0);
    /** History entries of the busy claim. It has every twentieth comment and suggestion, too. */
    public static final int ENTRIES = 2_000;
    /** Pieces of evidence on the busy claim. */
    public static final int EVIDENCE = 200;

    private static final String[] STATES = { "QUEUED", "QUEUED", "QUEUED", "DETECTED", "DETECTED", "IN_REVIEW", "SUBMITTED", "APPROVED", "DECLINED", "QUEUED" };
    private static final String[] TYPES = { "QUANTITY", "EVENT", "OTHER" };
    private static final String TEXT = "0".repeat(64);
    /** What has a meaning of its own in a search pattern. */
    private static final String[] MARKS = { "", "!", "%", " a_b", " axb", "", "" };
    private static final int BATCH = 1_000;
    /** Prime, so that its multiples visit every number below any count once. */
    private static final long STRIDE = 1_000_003;

    private ManyClaims() {
    }

    /** Puts so many claims in, and has the database look at what is there now. */
    public static void load(Connection connection, int claims) throws SQLException {
        connection.setAutoCommit(false);
        article(connection, ARTICLE, 0);
        claims(connection, 0, claims);
        attachments(connection, claims);
        settle(connection);
    }

    /** Puts so many claims in, with nothing on them. */
    public static void loadBare(Connection connection, int claims) throws SQLException {
        connection.setAutoCommit(false);
        article(connection, ARTICLE, 0);
        claims(connection, 0, claims);
        settle(connection);
    }

    /** Puts articles in that have nothing but a place in the list. */
    public static void loadArticles(Connection connection, int articles) throws SQLException {
        connection.setAutoCommit(false);
        for (int number = 1; number <= articles; number++) {
            article(connection, id(0xA, number * STRIDE % articles + 1), number);
        }
        settle(connection);
    }

    private static void settle(Connection connection) throws SQLException {
        connection.commit();
        connection.setAutoCommit(true);
        run(connection, connection.getMetaData().getDatabaseProductName().equals("H2") ? "analyze" : "vacuum analyze");
    }

    /** Takes all of it away again. */
    public static void unload(Connection connection) throws SQLException {
        var claims = "(select id from claim where created_by = '" + HOLDER + "')";
        var articles = "(select id from article where created_by = '" + HOLDER + "')";
        for (var rows : List.of("evidence_author where evidence_id in (select id from evidence where claim_id in " + claims + ")",
                "evidence where claim_id in " + claims, "claim_comment where claim_id in " + claims, "suggestion where claim_id in " + claims, "history_entry where claim_id in " + claims,
                "claim where created_by = '" + HOLDER + "'", "article_revision where article_id in " + articles,
                "article where created_by = '" + HOLDER + "'", "article_text where sha256 = '" + TEXT + "'")) {
            run(connection, "delete from " + rows);
        }
    }

    /** Puts in the claims with these numbers; a number says all there is to say about its claim. */
    public static void claims(Connection connection, int first, int end) throws SQLException {
        var count = end - first;
        try (var insert = connection.prepareStatement("""
                insert into claim (id, revision, normalised_text, type, priority, topics, due_at, article_id, article_revision, quote, text_start, text_end,
                  origin, score, reasons, quantities, periods, review_state, publication_state, assignee, lease_until, created_by, created_at, updated_by, updated_at)
                values (?, 1, ?, ?, ?, '[]', ?, ?, ?, ?, ?, ?, 'ENGINE', ?, '[]', '[]', '[]', ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            for (int step = 0; step < count; step++) {
                claim(insert, first + (int) (step * STRIDE % count));
                insert.addBatch();
                if (step % BATCH == BATCH - 1) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static void claim(PreparedStatement insert, int number) throws SQLException {
        var state = STATES[number % STATES.length];
        var inReview = state.equals("IN_REVIEW");
        var inArticle = number % 10 == 0;
        var text = "Claim number %d says that %d of a hundred bridges%s are closed, and that the Élan is gone.".formatted(number, number % 100,
                MARKS[number % MARKS.length]);
        var priority = number * 37 % 100 / 100.0;
        insert.setObject(1, id(0xC, number));
        insert.setString(2, text);
        insert.setString(3, TYPES[number % TYPES.length]);
        insert.setDouble(4, priority);
        insert.setTimestamp(5, Timestamp.from(number % 3 == 0 ? BEGINNING.plusSeconds(number % 700 * 3600L) : Instant.parse("9999-12-31T00:00:00Z")));
        insert.setObject(6, inArticle ? ARTICLE : null);
        insert.setObject(7, inArticle ? 1 : null);
        insert.setString(8, text);
        insert.setObject(9, inArticle ? number / 40 : null);
        insert.setObject(10, inArticle ? number / 40 + 10 : null);
        insert.setDouble(11, priority);
        insert.setString(12, state);
        insert.setString(13, state.equals("APPROVED") && number % 20 < 10 ? "PUBLISHED" : "UNPUBLISHED");
        insert.setString(14, !inReview ? null : number / 10 % 2 == 0 ? HOLDER : HOLDER + "-" + number / 10 % 100);
        insert.setTimestamp(15, inReview ? Timestamp.from(Instant.parse("9000-01-01T00:00:00Z")) : null);
        insert.setString(16, HOLDER);
        insert.setTimestamp(17, Timestamp.from(BEGINNING.plusSeconds(number)));
        insert.setString(18, HOLDER);
        insert.setTimestamp(19, Timestamp.from(BEGINNING.plusSeconds(number * 13L % 997)));
    }

    private static void article(Connection connection, UUID id, int number) throws SQLException {
        if (number == 0) {
            run(connection, "insert into article_text (sha256, content) values ('%s', 'Bridges')".formatted(TEXT));
        }
        run(connection, "insert into article (id, revision, content_sha256, status, created_by, created_at) values ('%s', 1, 'many-%d', 'READ', '%s', '%s')"
                .formatted(id, number, HOLDER, BEGINNING));
        run(connection, "insert into article_revision (article_id, number, text_sha256, sentence_count, created_at) values ('%s', 1, '%s', 1, '%s')"
                .formatted(id, TEXT, BEGINNING));
    }

    /** What hangs on claims: much of each on the busy one, and one of each on the others. */
    private static void attachments(Connection connection, int claims) throws SQLException {
        try (var entry = connection.prepareStatement("insert into history_entry (claim_id, seq, at, actor, action, to_state, previous_hash, hash) "
                + "values (?, ?, ?, 'x', 'triage', 'QUEUED', 'x', 'x')");
                var comment = connection.prepareStatement("insert into claim_comment (id, claim_id, author, at, content) values (?, ?, 'x', ?, 'x')");
                var suggestion = connection.prepareStatement("insert into suggestion (id, claim_id, article_revision, quote, text_start, text_end, "
                        + "normalised_text, model, prompt_version, created_at, requested_by) values (?, ?, 1, 'x', 0, 1, 'x', 'x', 'x', ?, 'x')");
                var evidence = connection.prepareStatement("insert into evidence (id, claim_id, url, accessed_at, archive_state, created_at, updated_at) "
                        + "values (?, ?, 'https://example.org', ?, 'NONE', ?, ?)");
                var author = connection.prepareStatement("insert into evidence_author (evidence_id, author) values (?, ?)")) {
            var at = Timestamp.from(BEGINNING);
            for (int number = 1; number <= ENTRIES; number++) {
                add(entry, BUSY_CLAIM, number, at);
            }
            for (int number = 1; number < claims; number++) {
                add(comment, id(0xD, number), number % 20 == 0 ? BUSY_CLAIM : id(0xC, number), at);
                add(suggestion, id(0xF, number), number % 20 == 0 ? BUSY_CLAIM : id(0xC, number), at);
                add(entry, id(0xC, number), 1, at);
                var piece = id(0xE, number);
                add(evidence, piece, number <= EVIDENCE ? BUSY_CLAIM : id(0xC, number), at, at, at);
                add(author, piece, "first");
                add(author, piece, "second");
            }
            for (var batch : new PreparedStatement[] { entry, comment, suggestion, evidence, author }) {
                batch.executeBatch();
            }
        }
    }

    private static void add(PreparedStatement insert, Object... values) throws SQLException {
        for (int place = 0; place < values.length; place++) {
            insert.setObject(place + 1, values[place]);
        }
        insert.addBatch();
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A UUIDv7 that sorts by its number. */
    private static UUID id(int kind, long number) {
        return new UUID((BEGINNING.toEpochMilli() + number << 16) | 0x7000 | kind, 0x8000_0000_0000_0000L | number);
    }
}
