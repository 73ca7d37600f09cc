package org.claimdesk.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;

import org.claimdesk.testing.Caller;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PostgreSQL keeps no U+0000 and is asked for none: wherever one may come in, the answer is a refusal. On either database. */
abstract class UnkeepableTextTest {

    @ParameterizedTest
    @ValueSource(strings = { "claims?q=a%00b", "claims?assignee=a%00b", "claims?sort=%00", "claims?pageToken=%00", "accounts/a%00b", "rating-scales/%00",
            "articles/%00", "claims/%00/status" })
    void a_nul_in_an_address_is_refused(String path) {
        var answer = Caller.ADMIN.request().urlEncodingEnabled(false).get("/api/v1/" + path);

        assertThat(answer.statusCode()).as(path).isBetween(400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = { "che\u0000cker", "\u0000" })
    void a_nul_in_a_login_is_refused(String name) {
        var answer = RestAssured.given().auth().preemptive().basic(name, Caller.PASSWORD).get("/api/v1/claims");

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = { "title", "author", "publisher", "language", "externalId" })
    void a_nul_in_what_is_known_of_a_raw_text_is_refused(String field) {
        var answer = Caller.CHECKER.request().contentType("text/plain").urlEncodingEnabled(false).body("A text").post("/api/v1/articles?" + field + "=a%00b");

        assertThat(answer.statusCode()).as(field).isEqualTo(400);
    }
}
