package org.claimdesk.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.testing.Caller.CHECKER;

import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;

import org.claimdesk.identity.Person;
import org.claimdesk.testing.AtOnce;
import org.hibernate.Session;
import org.hibernate.SessionEventListener;
import org.junit.jupiter.api.Test;

/** An article comes in once, however many send it, on either database. */
abstract class IntakeTest {

    private static final int CLIENTS = 8;
    private static final int ROUNDS = 5;

    @Inject
    Session session;
    @Inject
    ArticleService articles;

    @Test
    void an_article_posted_by_many_at_once_is_kept_once() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var text = "The mill was closed in %s. It had 45 workers.".formatted(UUID.randomUUID());

            assertKeptOnce(number -> Map.of("text", text, "title", "The mill"));
        }
    }

    @Test
    void an_article_that_many_give_names_of_their_own_is_kept_once() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var text = "The well fell dry in %s.".formatted(UUID.randomUUID());

            assertKeptOnce(number -> Map.of("text", text, "externalId", "wire-" + number + "-" + UUID.randomUUID()));
        }
    }

    @Test
    void several_texts_under_one_name_of_the_sender_are_one_article() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var name = "wire-" + UUID.randomUUID();

            assertKeptOnce(number -> Map.of("text", "Take %d of %s.".formatted(number, name), "externalId", name));
        }
    }

    @Test
    void an_article_may_come_with_nothing_but_its_text() {
        var added = CHECKER.post("/api/v1/articles", Map.of("text", "Nothing else is known of it: " + UUID.randomUUID()));

        added.then().statusCode(201);
        assertThat(CHECKER.get("/api/v1/articles/{id}", added.<String>path("id")).<String>path("title")).isNull();
    }

    @Test
    void a_very_long_text_comes_back_to_the_character() {
        var text = "Oh, how lovely is „Panamá“ – is it not? \uD83D\uDDDE ".repeat(40_000) + UUID.randomUUID();

        var added = CHECKER.post("/api/v1/articles", Map.of("text", text));

        added.then().statusCode(201);
        assertThat(added.<Integer>path("claimCount")).as("claims in the way of other tests").isLessThanOrEqualTo(1);
        assertThat(CHECKER.get("/api/v1/articles/{id}/text", added.<String>path("id")).asString()).isEqualTo(text);
    }

    @Test
    void an_article_with_many_claims_takes_no_more_statements_than_one_with_a_few() {
        var few = statementsFor(8);
        var many = statementsFor(80);

        assertThat(few.claims).isPositive().isLessThan(many.claims / 5);
        assertThat(many.prepared).isEqualTo(few.prepared);
        assertThat(many.batches).as("claims, and history").isEqualTo(few.batches).isGreaterThanOrEqualTo(2);
    }

    /** Takes in an article with a claim in every sentence, and counts what is sent to the database. */
    private Statements statementsFor(int sentences) {
        var text = IntStream.range(0, sentences).mapToObj("In 2019 the council closed %d bridges in the north of the city. "::formatted)
                .collect(Collectors.joining()) + UUID.randomUUID();
        return QuarkusTransaction.requiringNew().call(() -> {
            var statements = new Statements();
            session.addEventListeners(statements);
            statements.claims = articles.add(new NewArticle(null, text, null, null, null, null, null, null, null), Person.SYSTEM).article().claimCount();
            return statements;
        });
    }

    /** Counts the statements of one session. */
    private static final class Statements implements SessionEventListener {

        private long claims;
        private int prepared;
        private int batches;

        @Override
        public void jdbcPrepareStatementStart() {
            prepared++;
        }

        @Override
        public void jdbcExecuteBatchEnd() {
            batches++;
        }
    }

    private void assertKeptOnce(IntFunction<Map<String, String>> body) throws Exception {
        var before = kept();

        var answers = AtOnce.call(CLIENTS, number -> CHECKER.post("/api/v1/articles", body.apply(number)));

        assertThat(answers).extracting(Response::statusCode).containsOnly(200, 201).containsOnlyOnce(201);
        assertThat(answers).extracting(answer -> answer.<String>path("id")).containsOnly(answers.get(0).<String>path("id"));
        assertThat(kept()).isEqualTo(before + 1);
    }

    private long kept() {
        return QuarkusTransaction.requiringNew().call(() -> session.createSelectionQuery("select count(*) from Article", Long.class).getSingleResult());
    }
}
