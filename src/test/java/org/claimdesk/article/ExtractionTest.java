package org.claimdesk.article;

import static org.claimdesk.testing.Desk.CHECKER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

import org.junit.jupiter.api.Test;

@QuarkusTest
class ExtractionTest {

    @Test
    void a_sentence_that_asserts_two_things_gives_two_claims() {
        CHECKER.post("/extractions", Map.of("text", "Unemployment rose to 5 %, while exports fell by 3,000.")).then().statusCode(200)
                .body("sentences", hasSize(1))
                .body("claims.quote", contains("Unemployment rose to 5 %", "exports fell by 3,000"))
                .body("claims.normalisedText", contains("Unemployment rose to 5 %.", "Exports fell by 3,000."))
                .body("claims[1].appearance.selector.start", is(32)).body("claims[1].quantities", hasSize(1))
                .body("notes", empty());
    }

    @Test
    void text_in_another_language_is_not_scored_and_the_answer_says_so() {
        CHECKER.post("/extractions", Map.of("text", "Im Oktober 2019 gab es 45 Angriffe. Die Quote stieg auf 5,2 %.", "language", "de")).then().statusCode(200)
                .body("notes", contains(containsString("Check-worthiness is for English; in German text nothing is scored")))
                .body("claims", empty()).body("sentences.score", everyItem(nullValue())).body("sentences.checkable", everyItem(is(false)))
                .body("sentences[0].quantities[0].value", is(45)).body("sentences[0].periods[0].start", is("2019-10-01"))
                .body("sentences[1].quantities[0].text", is("5,2 %"));
    }

    @Test
    void the_contract_has_the_notes() {
        RestAssured.given().accept("application/json").get("/q/openapi?format=json").then().statusCode(200)
                .body("components.schemas.Extraction.properties", hasKey("notes"));
    }
}
