package org.claimdesk.shared;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;

/** OpenAPI is the full truth: every operation says what it is for, what it answers, and which problems it may give. */
@QuarkusTest
class OpenApiTest {

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    @Test
    void every_operation_is_described_with_its_answers_and_its_problems() {
        Map<String, Map<String, Map<String, Object>>> paths = given().get("/q/openapi?format=json").path("paths");
        var wrong = new ArrayList<String>();
        paths.forEach((path, operations) -> operations.forEach((method, operation) -> {
            if (METHODS.contains(method)) {
                wrong.addAll(wrongWith(path, method, operation));
            }
        }));

        assertThat(paths).hasSizeGreaterThan(20);
        assertThat(wrong).isEmpty();
    }

    @Test
    void what_goes_in_and_out_has_an_example() {
        Map<String, Map<String, Object>> schemas = given().get("/q/openapi?format=json").path("components.schemas");
        for (var name : List.of("Claim", "Article", "Evidence", "Verdict", "ClaimStatus", "Transitions", "HistoryEntry", "RatingScale", "Comment", "Suggestion", "Suggestions", "Account", "Verification",
                "NewArticle", "NewClaim", "NewEvidence", "NewVerdict", "NewTransition", "NewComment", "NewAccount", "NewExtraction", "NewScoring")) {
            assertThat(schemas).containsKey(name);
            assertThat(schemas.get(name)).as(name).containsKey("examples");
        }
    }

    @Test
    void swagger_ui_is_served() {
        given().get("/q/swagger-ui/").then().statusCode(200);
    }

    @SuppressWarnings("unchecked")
    private static List<String> wrongWith(String path, String method, Map<String, Object> operation) {
        var wrong = new ArrayList<String>();
        var answers = (Map<String, Map<String, Object>>) operation.get("responses");
        if (operation.get("summary") == null) {
            wrong.add(method + " " + path + " has no summary");
        }
        if (answers.keySet().stream().noneMatch(status -> status.startsWith("2"))) {
            wrong.add(method + " " + path + " has no good answer");
        }
        answers.forEach((status, answer) -> {
            var content = (Map<String, Map<String, Object>>) answer.get("content");
            if (status.startsWith("2") && !status.equals("204") && (content == null || content.values().stream().anyMatch(type -> type.get("schema") == null))) {
                wrong.add(method + " " + path + " does not say what " + status + " looks like");
            }
            if ((status.startsWith("4") || status.startsWith("5")) && (content == null || !content.containsKey(Problem.JSON) || content.get(Problem.JSON).get("examples") == null)) {
                wrong.add(method + " " + path + " has no example of its problem " + status);
            }
        });
        if (!answers.containsKey("401") && !path.endsWith("/status") && !path.startsWith("/api/v1/claim-reviews")) {
            wrong.add(method + " " + path + " does not ask for a login");
        }
        return wrong;
    }
}
