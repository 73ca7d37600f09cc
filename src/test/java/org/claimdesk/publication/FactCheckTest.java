package org.claimdesk.publication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.testing.Desk.CHECKER;
import static org.claimdesk.testing.Desk.EDITOR;
import static org.claimdesk.testing.Desk.members;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

import org.junit.jupiter.api.Test;

/** What anybody sees of a claim's fact check: nothing before it is published, and then what was published, whatever the desk does. */
abstract class FactCheckTest {

    private static final String EVIL = "</script><script>alert(1)</script><!--<img src=x onerror=alert(2)>\"'&\u202Egnp";
    private static final Pattern DATA = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

    @Test
    void nothing_is_public_before_it_is_published() {
        var claim = submitted(newClaim("The bridge is closed, " + UUID.randomUUID()), "It is closed.");
        EDITOR.approve(claim).then().statusCode(200);

        given().get("/fact-checks/" + claim).then().statusCode(404);
        EDITOR.status(claim).then().body("factCheck", nullValue());
        given().get("/fact-checks/the-bridge-is-closed-" + claim.substring(28)).then().statusCode(404).contentType("text/html");
        given().get("/api/v1/claim-reviews/nonsense").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void what_is_published_is_there_for_everybody_at_once() {
        var claim = published("Unemployment has halved since 2019", "The office's own figures say so.");
        var address = address(claim);

        assertThat(address).startsWith("/fact-checks/unemployment-has-halved-since-2019-").endsWith("-" + claim.substring(28));
        given().get(address).then().statusCode(200).header("Cache-Control", "public, max-age=60").header("Vary", containsString("Accept-Language"))
                .header("Content-Security-Policy", containsString("default-src 'self'"));
        assertThat(page(address)).contains("Unemployment has halved since 2019", "Jane Doe", "minister of labour", "The office&#39;s own figures say so.", "<em>length</em>",
                "href=\"https://example.org/speech\"", "https://example.org/figures", "supports the claim", "no copy kept", "aria-current=\"true\"");
        given().redirects().follow(false).get("/fact-checks/" + claim).then().statusCode(301).header("Location", endsWith(address));
    }

    @Test
    void a_cache_asks_whether_it_still_holds() {
        var claim = published("The harbour froze", "It did.");
        var address = address(claim);
        var tag = given().get(address).header("ETag");

        given().header("If-None-Match", tag).get(address).then().statusCode(304).header("ETag", tag);
        EDITOR.move(claim, "reopen", "reason", "A reader wrote").then().statusCode(200);
        given().header("If-None-Match", tag).get(address).then().statusCode(200);
    }

    @Test
    void what_the_desk_works_on_again_stays_public_as_it_was_published() {
        var claim = published("The river rose by two metres", "The gauge says so.");
        var address = address(claim);
        EDITOR.move(claim, "reopen", "reason", "New figures came out").then().statusCode(200);
        var piece = CHECKER.get("/claims/" + claim + "/evidence").<String> path("items[0].id");
        CHECKER.change("PATCH", claim, "/evidence/" + piece, Map.of("title", "DRAFT TITLE", "quote", "DRAFT QUOTE")).then().statusCode(200);
        CHECKER.change("POST", claim, "/evidence", Map.of("url", "https://example.org/draft", "stance", "REFUTES")).then().statusCode(201);
        CHECKER.change("PUT", claim, "/verdict", Map.of("rating", "FALSE", "summary", "DRAFT SUMMARY", "explanation", "DRAFT")).then().statusCode(200);
        CHECKER.change("PATCH", claim, "", Map.of("normalisedText", "DRAFT WORDING")).then().statusCode(200);

        assertThat(page(address)).contains("Under review again", "The river rose by two metres", "The gauge says so.", "The office’s yearbook", "Page 12").doesNotContain("DRAFT",
                "example.org/draft", "refutes");
        assertThat(given().get("/api/v1/claim-reviews/" + slug(address)).asString()).doesNotContain("DRAFT");

        CHECKER.change("DELETE", claim, "/evidence/" + piece, null).then().statusCode(204);
        assertThat(page(address)).contains("The office’s yearbook", "Page 12");
    }

    @Test
    void it_stays_under_review_until_the_correction_is_published() {
        var claim = published("The tower is 300 m high", "It is.");
        var address = address(claim);
        EDITOR.move(claim, "reopen", "reason", "Somebody measured").then().statusCode(200);
        submit(claim, "MOSTLY_TRUE", "It is 299 m high.");
        assertThat(page(address)).contains("Under review again");
        EDITOR.approve(claim).then().statusCode(200);
        assertThat(page(address)).contains("Under review again").doesNotContain("299");

        EDITOR.move(claim, "publish", "reason", "We had rounded").then().statusCode(200);

        assertThat(page(address)).contains("Corrected", "We had rounded", "It is 299 m high.", "Mostly true", address + "?version=1").doesNotContain("Under review again");
        assertThat(page(address + "?version=1")).contains("An earlier version", "It is.", "noindex").doesNotContain("299", "ld+json");
        assertThat(page(address + "?version=2")).contains("299").doesNotContain("An earlier version");
        given().get(address + "?version=3").then().statusCode(404);
        given().get(address + "?version=x").then().statusCode(400).contentType("text/html");
        given().get("/api/v1/claim-reviews/" + slug(address)).then().statusCode(200).body("reviewRating.ratingValue", equalTo(4))
                .body("correction[0].text", equalTo("We had rounded"));
    }

    @Test
    void a_new_wording_does_not_move_the_page() {
        var claim = published("The tower is new", "It is.");
        var address = address(claim);
        EDITOR.move(claim, "reopen", "reason", "Old wording").then().statusCode(200);
        CHECKER.change("PATCH", claim, "", Map.of("normalisedText", "The lighthouse is new")).then().statusCode(200);
        submit(claim, "TRUE", "It is.");
        EDITOR.approve(claim);
        EDITOR.move(claim, "publish", "reason", "It is a lighthouse").then().statusCode(200);

        assertThat(address(claim)).isEqualTo(address);
        assertThat(page(address)).contains("The lighthouse is new");
        assertThat(page(address + "?version=1")).contains("The tower is new");
    }

    @Test
    void what_is_retracted_says_so_and_no_longer_states_its_verdict() {
        var claim = published("The mayor resigned", "She handed it in.");
        var address = address(claim);
        EDITOR.move(claim, "retract", "reason", "The letter was forged").then().statusCode(200);

        assertThat(page(address)).contains("Retracted", "The letter was forged", "The mayor resigned", address + "?version=1").doesNotContain("She handed it in.", "ld+json",
                "yearbook");
        assertThat(page(address + "?version=1")).contains("Retracted", "The letter was forged", "She handed it in.").doesNotContain("ld+json");
        given().get("/api/v1/claim-reviews/" + slug(address)).then().statusCode(410).body("code", equalTo("RETRACTED")).body("detail", containsString("forged"));
        EDITOR.status(claim).then().body("factCheck", equalTo(address)).body("verdict", nullValue());
    }

    @Test
    void what_people_wrote_is_text_wherever_it_stands() {
        var claim = CHECKER.post("/claims", members("text", EVIL, "claimant", members("name", EVIL, "kind", "PERSON", "description", EVIL, "anonymous", false),
                "appearanceUrl", "https://example.org/?q=%22%3E")).then().statusCode(201).extract().<String> path("id");
        CHECKER.move(claim, "queue");
        CHECKER.move(claim, "take");
        CHECKER.change("POST", claim, "/evidence", members("url", "https://example.org/?a='b", "title", EVIL, "publisher", EVIL, "quote", EVIL, "note", "INTERNAL NOTE",
                "stance", "SUPPORTS")).then().statusCode(201);
        CHECKER.change("PUT", claim, "/verdict", Map.of("rating", "TRUE", "summary", EVIL, "explanation", EVIL + "\n\n[x](javascript:alert(1)) ![y](http://e.org/p.png)")).then()
                .statusCode(200);
        CHECKER.move(claim, "submit").then().statusCode(200);
        EDITOR.approve(claim).then().statusCode(200);
        EDITOR.move(claim, "publish", "reason", EVIL).then().statusCode(200);

        var page = page(address(claim));
        assertThat(page.replaceFirst(DATA.pattern(), "")).doesNotContain("<script", "<img", "<!--", "javascript:").satisfies(html -> assertThat(html.replaceAll("\"[^\"]*\"", "\"\"")).doesNotContainPattern("<[^>]*\\s(on\\w+|style)="));
        assertThat(page).doesNotContain("INTERNAL NOTE", "checker", "editor");
        var data = DATA.matcher(page);
        assertThat(data.find()).isTrue();
        assertThat(data.group(1)).doesNotContain("<", ">", "&");
        assertThat(new JsonPath(data.group(1)).getString("claimReviewed")).isEqualTo(EVIL);
        assertThat(new JsonPath(data.group(1)).getString("itemReviewed.author.name")).isEqualTo(EVIL);
    }

    @Test
    void the_data_in_the_page_say_what_the_page_says() {
        var claim = published("Wages rose by 4 per cent", "They did.");
        var address = address(claim);
        var data = data(page(address));

        assertThat(data.getString("'@context'")).isEqualTo("https://schema.org");
        assertThat(data.getString("'@type'")).isEqualTo("ClaimReview");
        assertThat(data.getString("url")).startsWith("http://").endsWith(address);
        assertThat(data.getString("datePublished")).startsWith("20").endsWith("Z");
        assertThat(data.getMap("author")).containsEntry("@type", "Organization").containsEntry("name", "Claimdesk").containsKey("url");
        assertThat(data.getString("claimReviewed")).startsWith("Wages rose by 4 per cent");
        assertThat(data.getMap("itemReviewed.author")).containsEntry("@type", "Person").containsEntry("name", "Jane Doe").containsEntry("description", "minister of labour");
        assertThat(data.getString("itemReviewed.appearance")).isEqualTo("https://example.org/speech");
        assertThat(data.<Object> get("itemReviewed.datePublished")).isNull();
        assertThat(data.getMap("reviewRating")).containsEntry("ratingValue", 5).containsEntry("bestRating", 5).containsEntry("worstRating", 1).containsEntry("alternateName", "True");
        assertThat(given().get("/api/v1/claim-reviews/" + slug(address)).jsonPath().<Map<String, ?>> get()).isEqualTo(data.<Map<String, ?>> get());
    }

    @Test
    void a_rating_without_a_place_on_the_line_has_no_value() {
        var claim = newClaim("Nobody knows, " + UUID.randomUUID());
        submit(claim, "UNPROVEN", "Nobody knows.");
        EDITOR.approve(claim);
        EDITOR.move(claim, "publish");

        assertThat(data(page(address(claim))).getMap("reviewRating")).containsOnlyKeys("@type", "alternateName").containsEntry("alternateName", "Unproven");
    }

    @Test
    void a_claim_is_dated_by_its_article_and_an_anonymous_claimant_is_described() {
        var article = CHECKER.post("/articles", members("title", "Raids continue", "publisher", "Example Wire", "publishedAt", "2020-02-06", "language", "en",
                "text", "Two senior Iraqi military officials said 45 strikes were conducted in Anbar in November. Case " + UUID.randomUUID() + ".")).<String> path("id");
        var claim = CHECKER.get("/articles/" + article + "/claims").<String> path("items[0].id");
        CHECKER.move(claim, "queue");
        CHECKER.move(claim, "take");
        submit(claim, "TRUE", "They were.");
        EDITOR.approve(claim);
        EDITOR.move(claim, "publish");

        var page = page(address(claim));
        assertThat(page).contains("<cite dir=\"auto\" lang=\"en\">Raids continue</cite>", "Example Wire", "6 February 2020").doesNotContain("Go to the source");
        var claimant = CHECKER.claim(claim).<Map<String, Object>> path("claimant");
        assertThat(claimant).containsEntry("anonymous", true);
        var item = data(page).<Map<String, Object>> get("itemReviewed");
        assertThat(item.get("author")).isEqualTo(Map.of("@type", "PERSON".equals(claimant.get("kind")) ? "Person" : "Organization", "name", claimant.get("description")));
        assertThat(item).containsEntry("datePublished", "2020-02-06").containsEntry("appearance",
                Map.of("@type", "CreativeWork", "headline", "Raids continue", "publisher", Map.of("@type", "Organization", "name", "Example Wire")));
    }

    @Test
    void the_frame_speaks_the_readers_language() {
        var address = address(published("The lake is deep", "It is."));

        assertThat(given().header("Accept-Language", "de-AT,de;q=0.9").get(address).asString()).contains("<html lang=\"de\">", "Faktencheck", "stützt die Behauptung");
        assertThat(given().header("Accept-Language", "fr").get(address).asString()).contains("<html lang=\"en\">", "Fact check");
    }

    private static JsonPath data(String page) {
        var data = DATA.matcher(page);
        assertThat(data.find()).isTrue();
        return new JsonPath(data.group(1));
    }

    private static String page(String address) {
        return given().header("Accept-Language", "en-GB").get(address).then().statusCode(200).contentType("text/html").extract().asString();
    }

    private static String address(String claim) {
        return EDITOR.status(claim).path("factCheck");
    }

    private static String slug(String address) {
        return address.substring("/fact-checks/".length());
    }

    /** Published as true by the editor. */
    private static String published(String text, String summary) {
        var claim = submitted(newClaim(text), summary);
        EDITOR.approve(claim).then().statusCode(200);
        EDITOR.move(claim, "publish").then().statusCode(200);
        return claim;
    }

    private static String submitted(String claim, String summary) {
        submit(claim, "TRUE", summary).then().statusCode(200);
        return claim;
    }

    private static Response submit(String claim, String rating, String summary) {
        if (CHECKER.get("/claims/" + claim + "/evidence").<Integer> path("items.size()") == 0) {
            CHECKER.change("POST", claim, "/evidence", Map.of("url", "https://example.org/figures", "title", "The office’s yearbook", "quote", "Page 12", "stance", "SUPPORTS"))
                    .then().statusCode(201);
        }
        CHECKER.change("PUT", claim, "/verdict", Map.of("rating", rating, "summary", summary, "explanation", "At *length*.")).then().statusCode(200);
        return CHECKER.move(claim, "submit");
    }

    /** Found elsewhere, and taken. */
    private static String newClaim(String text) {
        var claim = CHECKER.post("/claims", Map.of("text", text, "appearanceUrl", "https://example.org/speech",
                "claimant", Map.of("name", "Jane Doe", "kind", "PERSON", "description", "minister of labour", "anonymous", false))).then().statusCode(201).extract().<String> path("id");
        CHECKER.move(claim, "queue").then().statusCode(200);
        CHECKER.move(claim, "take").then().statusCode(200);
        return claim;
    }
}
