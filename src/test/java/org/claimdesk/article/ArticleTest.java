package org.claimdesk.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.testing.Desk.CHECKER;
import static org.claimdesk.testing.Desk.VIEWER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;

import org.claimdesk.shared.Sha256;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ArticleTest {

    @Test
    void the_same_content_is_the_same_article() {
        var words = "Unemployment fell by 3 percent in 2019. " + UUID.randomUUID();
        String id = CHECKER.post("/articles", Map.of("text", words, "title", "First")).then().statusCode(201).header("ETag", "\"r1\"").extract().path("id");

        CHECKER.post("/articles", Map.of("text", words, "title", "Second")).then().statusCode(200).body("id", equalTo(id)).body("title", equalTo("First"));
        CHECKER.post("/articles", Map.of("text", "  " + words.replace(". ", ".\r\n\r\n") + "\n")).then().statusCode(200).body("id", equalTo(id));
        plain(words).then().statusCode(200).body("id", equalTo(id));
    }

    @Test
    void the_same_external_id_is_the_same_article() {
        var external = "wire-" + UUID.randomUUID();
        String id = CHECKER.post("/articles", Map.of("text", "One " + external, "externalId", external)).then().statusCode(201).extract().path("id");
        CHECKER.post("/articles", Map.of("text", "Two " + external, "externalId", external)).then().statusCode(200).body("id", equalTo(id));
    }

    @Test
    void a_text_comes_back_to_the_byte() {
        var text = "\uFEFF  “Zwölf”\r\n\tBoxkämpfer\u200B jagen 😀 e\u0301 \u202Eabc\u202C " + UUID.randomUUID() + "\n\n";
        String id = plain(text).then().statusCode(201).body("textSha256", equalTo(Sha256.hex(text))).extract().path("id");

        var back = VIEWER.get("/articles/" + id + "/text");

        assertThat(back.body().asByteArray()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
        assertThat(back.contentType()).isEqualToIgnoringCase("text/plain;charset=utf-8");
    }

    @Test
    void what_is_known_about_a_raw_text_comes_with_the_query() {
        CHECKER.ask().header("Content-Type", "text/plain;charset=utf-8").queryParams(Map.of("title", "A title", "publishedAt", "2020-02-06T23:30:00-05:00", "language", "en"))
                .body("Raw, " + UUID.randomUUID()).post("/articles").then().statusCode(201)
                .body("title", equalTo("A title")).body("publishedAt", equalTo("2020-02-07T04:30:00Z"));
    }

    @Test
    void the_seed_article_is_read_at_the_first_start() {
        CHECKER.ask().queryParam("pageSize", 200).get("/articles").then().body("items.findAll { it.publisher == 'Associated Press' }.publishedAt", contains("2020-02-06"));
    }

    @Test
    void a_claim_can_be_marked_where_its_words_stand_once() {
        var tail = UUID.randomUUID().toString();
        String article = plain("The rate rose. The rate rose. Then the rate fell, " + tail).path("id");
        CHECKER.post("/claims", Map.of("articleId", article, "selector", Map.of("exact", "the rate fell"))).then().statusCode(201)
                .body("appearance.selector.start", equalTo(35)).body("appearance.selector.end", equalTo(48)).body("detection.origin", equalTo("PERSON"))
                .header("Location", notNullValue());
        marked(article, Map.of("exact", "The rate rose")).then().statusCode(422).body("code", equalTo("SELECTOR_NOT_FOUND"));
        marked(article, Map.of("exact", "The rate rose", "prefix", "rose. ")).then().statusCode(201).body("appearance.selector.start", equalTo(15));
        marked(article, Map.of("exact", "The rate rose", "start", 15, "end", 28)).then().statusCode(201).body("appearance.selector.start", equalTo(15));
        marked(article, Map.of("exact", "The rate rose", "start", 14)).then().statusCode(422);
        marked(article, Map.of("exact", "The rate sank")).then().statusCode(422);
        marked(UUID.randomUUID().toString(), Map.of("exact", "x")).then().statusCode(404);
    }

    @Test
    void a_claim_is_either_marked_or_written() {
        CHECKER.post("/claims", Map.of()).then().statusCode(400);
        CHECKER.post("/claims", Map.of("text", "x", "articleId", UUID.randomUUID())).then().statusCode(400);
        CHECKER.post("/claims", Map.of("text", " ")).then().statusCode(400);
        CHECKER.post("/claims", Map.of("text", "x", "appearanceUrl", "javascript:alert(1)")).then().statusCode(400).body("errors.pointer", contains("#/appearanceUrl"));
    }

    private static Response plain(String text) {
        return CHECKER.ask().header("Content-Type", "text/plain;charset=utf-8").body(text.getBytes(StandardCharsets.UTF_8)).post("/articles");
    }

    private static Response marked(String article, Map<String, ?> selector) {
        return CHECKER.ask().contentType(ContentType.JSON).body(Map.of("articleId", article, "selector", selector)).post("/claims");
    }
}
