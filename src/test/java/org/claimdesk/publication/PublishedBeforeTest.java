package org.claimdesk.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.claimdesk.testing.PostgreSql;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** An installation that had published before there were snapshots: what of it the migrations take over. */
class PublishedBeforeTest {

    private static final String AT = "'2026-11-23 09:00:00+00'";
    /** Still as it was published; being worked on again; retracted as it was published. */
    private static final String UNTOUCHED = "0199b2c4-7d1e-7c3a-9f00-000000000001";
    private static final String REOPENED = "0199b2c4-7d1e-7c3a-9f00-000000000002";
    private static final String RETRACTED = "0199b2c4-7d1e-7c3a-9f00-000000000003";

    @Test
    void on_h2() throws SQLException {
        check("jdbc:h2:mem:published-before;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1", "sa", "");
    }

    @Test
    void on_postgresql() throws SQLException {
        try (var server = PostgreSql.start()) {
            check(server.url(), PostgreSql.USER, PostgreSql.PASSWORD);
        }
    }

    private static void check(String url, String user, String password) throws SQLException {
        var flyway = Flyway.configure().dataSource(url, user, password).locations("filesystem:src/main/resources/db/migration");
        flyway.target("11").load().migrate();
        try (var connection = DriverManager.getConnection(url, user, password)) {
            claim(connection, UNTOUCHED, "APPROVED", "PUBLISHED", "'digest'");
            claim(connection, REOPENED, "IN_REVIEW", "PUBLISHED", "null");
            claim(connection, RETRACTED, "APPROVED", "RETRACTED", "'digest'");
            act(connection, RETRACTED, 2, "RETRACTED");

            flyway.target("latest").load().migrate();

            assertThat(strings(connection, "select cast(claim_id as varchar(36)) || ' ' || number || ' ' || source_url from published_claim order by 1"))
                    .containsExactly(UNTOUCHED + " 1 https://example.org/speech", RETRACTED + " 1 https://example.org/speech");
            assertThat(strings(connection, "select cast(claim_id as varchar(36)) || ' ' || position || ' ' || url from published_evidence order by 1"))
                    .containsExactly(UNTOUCHED + " 1 https://example.org/first", UNTOUCHED + " 2 https://example.org/second",
                            RETRACTED + " 1 https://example.org/first", RETRACTED + " 2 https://example.org/second");
            assertThat(strings(connection, "select slug from fact_check_address order by 1")).containsExactly("fact-check-" + UNTOUCHED, "fact-check-" + RETRACTED);
            assertThat(strings(connection, "select cast(claim_id as varchar(36)) from first_decision where found_at = decided_at and decided_at = timestamp with time zone " + AT + " order by 1"))
                    .containsExactly(UNTOUCHED, REOPENED, RETRACTED);
        }
    }

    private static void claim(Connection connection, String id, String review, String publication, String digest) throws SQLException {
        var holder = review.equals("IN_REVIEW") ? "'checker', " + AT : "null, null";
        run(connection, ("insert into claim (id, revision, normalised_text, type, priority, topics, due_at, quote, appearance_url, origin, reasons, quantities, periods, review_state, "
                + "publication_state, assignee, lease_until, submission_digest, created_by, created_at, updated_by, updated_at) values ('%s', 9, 'A claim', 'OTHER', 1, '[]', " + AT
                + ", 'A claim', 'https://example.org/speech', 'PERSON', '[]', '[]', '[]', '%s', '%s', %s, %s, 'x', " + AT + ", 'x', " + AT + ")")
                .formatted(id, review, publication, holder, digest));
        run(connection, "insert into verdict_revision values ('%s', 1, 'truth', 1, 'TRUE', 's', 'e', 'x', %s)".formatted(id, AT));
        for (var piece : List.of("first", "second")) {
            run(connection, ("insert into evidence (id, claim_id, url, accessed_at, archive_state, created_at, updated_at) values ('%s', '%s', 'https://example.org/%s', "
                    + AT + ", 'NONE', " + AT + ", " + AT + ")").formatted(id.replace("9f00", piece.equals("first") ? "9f01" : "9f02"), id, piece));
        }
        act(connection, id, 1, "PUBLISHED");
        for (int time = 0; time < 2; time++) {
            run(connection, ("insert into history_entry (claim_id, seq, at, actor, action, from_state, to_state, previous_hash, hash) values ('%s', %d, timestamp with time zone " + AT
                    + " + interval '%d' day, 'x', 'approve', 'SUBMITTED', 'APPROVED', 'x', 'x')").formatted(id, time + 1, time));
        }
    }

    private static void act(Connection connection, String claim, int number, String kind) throws SQLException {
        run(connection, ("insert into publication values ('%s', %d, '%s', 1, 'digest', null, " + AT + ", 'x', " + AT + ")").formatted(claim, number, kind));
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> strings(Connection connection, String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
