package org.claimdesk.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.testing.Caller.CHECKER;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.claimdesk.testing.AnotherNode;
import org.claimdesk.testing.ManyClaims;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who walks through a list, page by page, meets every claim of it once and in order, on either database, also while claims come in. */
abstract class QueueWalkTest {

    private static final int CLAIMS = 400;
    private static final int NEW_CLAIMS = 200;
    private static final int PAGE = 97;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Comparator<Row> BY_ID = Comparator.comparing(Row::id);
    private static final Map<String, Comparator<Row>> ORDERS = Map.of(
            "-priority", Comparator.comparing(Row::priority).thenComparing(BY_ID).reversed(),
            "createdAt", BY_ID,
            "-createdAt", BY_ID.reversed(),
            "-updatedAt", Comparator.comparing(Row::updatedAt).thenComparing(BY_ID).reversed(),
            "dueAt", Comparator.comparing(Row::dueAt).thenComparing(BY_ID));

    /** What a list goes by, as it stands in the table. */
    private record Row(String id, String state, String publication, double priority, String updatedAt, String dueAt, Double score, String type,
            String article, String assignee, String text) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(row.getString("id"), row.getString("review_state"), row.getString("publication_state"), row.getDouble("priority"),
                    row.getTimestamp("updated_at").toInstant().toString(), row.getTimestamp("due_at").toInstant().toString(),
                    (Double) row.getObject("score"), row.getString("type"), row.getString("article_id"), row.getString("assignee"),
                    row.getString("normalised_text"));
        }
    }

    @BeforeEach
    void load() throws Exception {
        try (var connection = AnotherNode.connect()) {
            ManyClaims.load(connection, CLAIMS);
        }
    }

    @AfterEach
    void unload() throws Exception {
        try (var connection = AnotherNode.connect()) {
            ManyClaims.unload(connection);
        }
    }

    static Stream<Arguments> everyFilter() {
        return Stream.of(
                list("", row -> true),
                list("state=QUEUED", row -> row.state.equals("QUEUED")),
                list("state=QUEUED&state=DETECTED&state=DECLINED", row -> List.of("QUEUED", "DETECTED", "DECLINED").contains(row.state)),
                list("publicationState=PUBLISHED", row -> row.publication.equals("PUBLISHED")),
                list("publicationState=PUBLISHED&publicationState=UNPUBLISHED&state=APPROVED", row -> row.state.equals("APPROVED")),
                list("assignee=" + ManyClaims.HOLDER, row -> ManyClaims.HOLDER.equals(row.assignee)),
                list("minScore=0.5", row -> row.score != null && row.score >= 0.5),
                list("minScore=0.29&state=QUEUED", row -> row.score != null && row.score >= 0.29 && row.state.equals("QUEUED")),
                list("type=QUANTITY", row -> row.type.equals("QUANTITY")),
                list("type=QUANTITY&type=EVENT&state=DETECTED", row -> List.of("QUANTITY", "EVENT").contains(row.type) && row.state.equals("DETECTED")),
                list("articleId=" + ManyClaims.ARTICLE, row -> ManyClaims.ARTICLE.toString().equals(row.article)),
                list("q=7 of a HUNDRED", row -> row.text.contains("7 of a hundred")),
                list("q=élan is gone&minScore=0.7&type=OTHER", row -> row.text.contains("Élan is gone") && row.score >= 0.7 && row.type.equals("OTHER")),
                list("q=%", row -> row.text.contains("%")),
                list("q=a_b", row -> row.text.contains("a_b")),
                list("q=!", row -> row.text.contains("!")));
    }

    private static Arguments list(String query, Predicate<Row> matches) {
        return Arguments.of(query, matches);
    }

    @ParameterizedTest
    @MethodSource("everyFilter")
    void a_walk_meets_every_claim_once_and_in_order(String query, Predicate<Row> matches) throws Exception {
        for (var order : query.isEmpty() ? ORDERS.keySet() : Set.of("-priority", "createdAt")) {
            var expected = rows().stream().filter(matches).sorted(ORDERS.get(order)).map(Row::id).toList();

            var met = walk(query, order, page -> { });

            assertThat(met).as(order).isEqualTo(expected);
        }
    }

    @Test
    void claims_that_come_in_during_a_walk_hide_none_and_repeat_none() throws Exception {
        var first = CLAIMS;
        for (var order : ORDERS.keySet()) {
            var before = rows().stream().sorted(ORDERS.get(order)).map(Row::id).toList();
            var from = first;

            var met = walk("", order, page -> {
                if (page <= 5) {
                    bring(from + (page - 1) * NEW_CLAIMS / 5, from + page * NEW_CLAIMS / 5);
                }
            });

            assertThat(met).as(order).doesNotHaveDuplicates().containsSubsequence(before);
            var rank = rows().stream().sorted(ORDERS.get(order)).map(Row::id).toList();
            assertThat(met).as(order).isSortedAccordingTo(Comparator.comparing(rank::indexOf));
            first += NEW_CLAIMS;
        }
    }

    @Test
    void a_walk_through_an_article_meets_its_claims_once_and_in_the_order_of_the_text() throws Exception {
        var met = new ArrayList<String>();
        var starts = new ArrayList<Integer>();
        String token = null;
        do {
            var page = CHECKER.request().queryParam("pageSize", 15).queryParams(token == null ? Map.of() : Map.of("pageToken", token))
                    .get("/api/v1/articles/{id}/claims", ManyClaims.ARTICLE);
            met.addAll(page.path("items.id"));
            starts.addAll(page.path("items.appearance.selector.start"));
            token = page.path("nextPageToken");
        } while (token != null);

        assertThat(met).hasSize(CLAIMS / 10).doesNotHaveDuplicates();
        assertThat(starts).isSorted();
    }

    /** Reads a list to its end; something may happen after each page. */
    private static List<String> walk(String query, String order, PageRead then) throws Exception {
        var met = new ArrayList<String>();
        String token = null;
        for (int page = 1; page == 1 || token != null; page++) {
            var request = CHECKER.request().queryParam("sort", order).queryParam("pageSize", PAGE);
            for (var parameter : query.split("&")) {
                if (!parameter.isEmpty()) {
                    request.queryParam(parameter.substring(0, parameter.indexOf('=')), parameter.substring(parameter.indexOf('=') + 1));
                }
            }
            var answer = (token == null ? request : request.queryParam("pageToken", token)).get("/api/v1/claims");
            assertThat(answer.statusCode()).isEqualTo(200);
            // not by the client's own paths: it compiles each of them anew
            var read = JSON.readTree(answer.asByteArray());
            read.get("items").forEach(claim -> met.add(claim.get("id").asText()));
            token = read.get("nextPageToken").textValue();
            then.read(page);
        }
        return met;
    }

    /** Something that happens when a page has been read. */
    private interface PageRead {

        void read(int page) throws Exception;
    }

    private static void bring(int first, int end) throws SQLException {
        try (var connection = AnotherNode.connect()) {
            ManyClaims.claims(connection, first, end);
        }
    }

    private static List<Row> rows() throws SQLException {
        var rows = new ArrayList<Row>();
        try (var connection = AnotherNode.connect(); var statement = connection.createStatement(); var found = statement.executeQuery("select * from claim")) {
            while (found.next()) {
                rows.add(Row.of(found));
            }
        }
        return rows;
    }
}
