package org.claimdesk.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.testing.Caller.CHECKER;

import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;

import org.claimdesk.testing.AtOnce;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** An article comes in once, however many send it, on either database. */
abstract class IntakeTest {

    private static final int CLIENTS = 8;
    private static final int ROUNDS = 5;

    @Inject
    Session session;

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
        var text = "Zwölf Boxkämpfer jagten 45 „Viktor“s – über den Deich \uD83D\uDDDE. ".repeat(10_000) + UUID.randomUUID();

        var added = CHECKER.post("/api/v1/articles", Map.of("text", text));

        added.then().statusCode(201);
        assertThat(CHECKER.get("/api/v1/articles/{id}/text", added.<String>path("id")).asString()).isEqualTo(text);
    }

    private void assertKeptOnce(IntFunction<Map<String, String>> body) throws Exception {
        var before = articles();

        var answers = AtOnce.call(CLIENTS, number -> CHECKER.post("/api/v1/articles", body.apply(number)));

        assertThat(answers).extracting(Response::statusCode).containsOnly(200, 201).containsOnlyOnce(201);
        assertThat(answers).extracting(answer -> answer.<String>path("id")).containsOnly(answers.get(0).<String>path("id"));
        assertThat(articles()).isEqualTo(before + 1);
    }

    private long articles() {
        return QuarkusTransaction.requiringNew().call(() -> session.createSelectionQuery("select count(*) from Article", Long.class).getSingleResult());
    }
}
