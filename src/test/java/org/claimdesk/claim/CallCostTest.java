package org.claimdesk.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.testing.Caller.ADMIN;
import static org.claimdesk.testing.Caller.CHECKER;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import org.claimdesk.testing.RecordedStatements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What the calls that come most often ask of the database. Each statement is a way there and back; nothing that costs one comes in unseen.
 */
abstract class CallCostTest {

    private static final Pattern STATEMENT = Pattern.compile("(select) .*? from (\\w+)|(insert) into (\\w+)|(update) (\\w+)");

    private String key;
    private String claim;

    @BeforeEach
    void prepare() {
        key = ADMIN.post("/api/v1/api-keys", Map.of("name", "cost-" + UUID.randomUUID(), "scopes", List.of("claims:read", "claims:write"))).path("key");
        claim = CHECKER.addClaim("The council closed 12 bridges in 2019.");
        CHECKER.take(claim, "queue", Map.of()).then().statusCode(200);
        // the first use of a key is noted, and then none for a minute
        RestAssured.given().auth().oauth2(key).get("/api/v1/claims/{id}", claim).then().statusCode(200);
    }

    @Test
    void where_a_claim_stands_takes_one_statement() {
        assertThat(asked(call -> call.get("/api/v1/claims/{id}/status", claim))).containsExactly("select claim");
    }

    @Test
    void a_claim_takes_three_beside_the_key() {
        assertThat(asked(call -> call.get("/api/v1/claims/{id}", claim)))
                .containsExactly("select api_key", "select claim", "select verdict_revision", "select evidence");
    }

    @Test
    void a_page_of_the_queue_takes_four_beside_the_key_however_long_it_is() {
        for (var size : List.of(2, 20)) {
            CHECKER.take(CHECKER.addClaim("There were %d of them.".formatted(size)), "queue", Map.of()).then().statusCode(200);
            assertThat(asked(call -> call.queryParam("state", "QUEUED").queryParam("pageSize", size).get("/api/v1/claims"))).as("of " + size)
                    .containsExactly("select api_key", "select claim", "select claim", "select evidence", "select verdict_revision");
        }
    }

    @Test
    void a_step_takes_eight_beside_the_key() {
        assertThat(asked(call -> call.contentType(ContentType.JSON).header("If-Match", "\"r2\"").header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("action", "take")).post("/api/v1/claims/{id}/transitions", claim)))
                .containsExactly("select api_key", "insert idempotency_key", "select claim", "select history_entry", "insert history_entry", "update claim",
                        "select verdict_revision", "select evidence", "update idempotency_key");
    }

    /** Calls with the key, and answers what was asked of the database for it. */
    private List<String> asked(Function<RequestSpecification, Response> call) {
        try (var statements = new RecordedStatements()) {
            call.apply(RestAssured.given().auth().oauth2(key).header("traceparent", statements.traceParent())).then().statusCode(200);
            return statements.all().stream().map(CallCostTest::brief).toList();
        }
    }

    private static String brief(String statement) {
        var found = STATEMENT.matcher(statement.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
        assertThat(found.lookingAt()).as(statement).isTrue();
        return found.group().replaceAll("^(select) .* ", "$1 ").replaceAll("^(insert) into ", "$1 ");
    }
}
