package org.claimdesk.shared.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;

import org.claimdesk.testing.Caller;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Each test has a client of its own: what one has used up is not there again for a minute. */
@QuarkusTest
@TestProfile(ClientLimitsTest.Few.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClientLimitsTest {

    private static final int QUOTA = 30;
    private static final String ANY = "/api/v1/claims/%s/status".formatted(UUID.randomUUID());

    /** An installation that allows one client little. */
    public static class Few implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("claimdesk.limits.requests-per-minute", String.valueOf(QUOTA));
        }
    }

    @Test
    void who_asks_too_much_is_told_when_to_come_back_and_nobody_else_is_touched() {
        var answers = Stream.generate(() -> Caller.CHECKER.get("/api/v1/claims?pageSize=1")).limit(QUOTA).toList();
        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(200));
        assertThat(answers.stream().map(ClientLimitsTest::left)).isEqualTo(Stream.iterate(QUOTA - 1, left -> left - 1).limit(QUOTA).toList());

        var refused = Caller.CHECKER.post("/api/v1/claims", Map.of("text", "One too many"));

        refused.then().statusCode(429).contentType("application/problem+json").body("code", equalTo("TOO_MANY_REQUESTS"))
                .header("Retry-After", matchesPattern("[1-9]|[1-5]\\d|60|61")).header("RateLimit-Policy", "\"requests\";q=30;w=60");
        var others = Caller.CHECKER_2.get("/api/v1/claims?q=One+too+many");
        others.then().statusCode(200);
        assertThat(others.<List<?>> path("items")).isEmpty();
        assertThat(left(others)).isEqualTo(QUOTA - 1);
    }

    /** The last: after it nobody can sign in from here for a minute. */
    @Test
    @Order(Integer.MAX_VALUE)
    void passwords_cannot_be_guessed_under_ever_new_names() {
        // the first guess takes more than there is for one address, and is looked at all the same
        wrong().then().statusCode(401);
        wrong().then().statusCode(429).header("Retry-After", matchesPattern("\\d+")).body("code", equalTo("TOO_MANY_REQUESTS"));
        RestAssured.given().get(ANY).then().statusCode(429);
        RestAssured.given().auth().preemptive().basic("nobody", "wrong").accept("text/html").get("/articles")
                .then().statusCode(429).contentType("text/html");
    }

    @Test
    void pages_say_so_too_and_carry_no_fields_for_programs() {
        Stream.generate(() -> Caller.EDITOR.get("/api/v1/claims?pageSize=1")).limit(QUOTA).forEach(answer -> answer.then().statusCode(200));
        Caller.EDITOR.request().accept("text/html").get("/articles").then().statusCode(429).contentType("text/html").header("RateLimit", nullValue());
    }

    private static Response wrong() {
        return RestAssured.given().auth().preemptive().basic("nobody" + UUID.randomUUID().toString().substring(0, 8), "wrong").get("/api/v1/claims");
    }

    private static int left(Response answer) {
        return Integer.parseInt(answer.header("RateLimit").replaceFirst(".*;r=(\\d+);t=\\d+", "$1"));
    }
}
