package org.claimdesk.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.testing.Desk.ADMIN;
import static org.claimdesk.testing.Desk.CHECKER;
import static org.claimdesk.testing.Desk.EDITOR;
import static org.claimdesk.testing.Desk.VIEWER;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

import org.junit.jupiter.api.Test;

/** As installed, nobody asks a chat model anything. */
@QuarkusTest
class SuggestionOffTest {

    @Test
    void there_are_no_suggestions_and_asking_for_some_is_refused() {
        var claim = CHECKER.newClaim();

        CHECKER.ask().post("/claims/" + claim + "/suggestions").then().statusCode(409).contentType("application/problem+json")
                .body("code", equalTo("CHAT_DISABLED"));
        EDITOR.ask().header("Idempotency-Key", UUID.randomUUID()).post("/claims/" + claim + "/suggestions").then().statusCode(409);
        VIEWER.get("/claims/" + claim + "/suggestions").then().statusCode(200).body("items", empty()).body("nextPageToken", nullValue());
        VIEWER.get("/claims/" + claim).then().header("ETag", "\"r1\"");
    }

    @Test
    void only_who_checks_may_ask_and_only_about_a_claim_that_is_there() {
        var claim = CHECKER.newClaim();

        RestAssured.given().get("/api/v1/claims/" + claim + "/suggestions").then().statusCode(401);
        RestAssured.given().post("/api/v1/claims/" + claim + "/suggestions").then().statusCode(401);
        VIEWER.ask().post("/claims/" + claim + "/suggestions").then().statusCode(403);
        ADMIN.ask().post("/claims/" + claim + "/suggestions").then().statusCode(403);
        CHECKER.ask().post("/claims/" + UUID.randomUUID() + "/suggestions").then().statusCode(404);
        VIEWER.get("/claims/" + UUID.randomUUID() + "/suggestions").then().statusCode(404);
    }

    @Test
    void openapi_says_what_asking_may_end_in() {
        Map<String, Map<String, Object>> answers = RestAssured.given().get("/q/openapi?format=json").path("paths.'/api/v1/claims/{id}/suggestions'.post.responses");

        assertThat(answers.get("201").toString()).contains("Location").doesNotContain("ETag");
        assertThat(answers.get("409").toString()).contains("CHAT_DISABLED", "NOT_SUGGESTIBLE", "IDEMPOTENCY_IN_PROGRESS");
        assertThat(answers.get("503").toString()).contains("CHAT_UNAVAILABLE", "UNAVAILABLE");
    }
}
