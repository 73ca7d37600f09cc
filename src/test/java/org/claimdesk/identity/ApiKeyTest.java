package org.claimdesk.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.testing.Caller.ADMIN;
import static org.claimdesk.testing.Caller.CHECKER;
import static org.claimdesk.testing.Caller.EDITOR;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import org.claimdesk.testing.Reader;
import org.claimdesk.testing.TestClock;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs that sign in with a key. */
abstract class ApiKeyTest {

    @Inject
    TestClock clock;
    @Inject
    Session session;

    @Test
    void a_key_opens_what_its_scopes_say_and_is_shown_once() {
        var made = make(List.of("claims:read"), null).then().statusCode(201).header("Cache-Control", "no-store").body("key", notNullValue()).extract();
        String key = made.path("key");

        with(key).get("/api/v1/claims").then().statusCode(200);
        with(key).body(Map.of("text", "A claim by a program.")).post("/api/v1/claims").then().statusCode(403);
        with(key).body(Map.of("text", "An article by a program.")).post("/api/v1/articles").then().statusCode(403);
        ADMIN.get("/api/v1/api-keys").then().statusCode(200).body("items.id", hasItem((String) made.path("id"))).body(not(containsString(key)));
        var kept = session.find(ApiKey.class, UUID.fromString(made.path("id")));
        assertThat(kept.keySha256).hasSize(64).isNotEqualTo(key);
        assertThat(kept.hint).isEqualTo(key.substring(0, 12));
    }

    @Test
    void a_key_for_articles_takes_them_in_and_reads_nothing() {
        var key = key("articles:write");

        with(key).body(Map.of("text", "The office counted %s barrels.".formatted(System.nanoTime()))).post("/api/v1/articles").then().statusCode(201);
        with(key).get("/api/v1/claims").then().statusCode(403);
        with(key).get("/api/v1/articles").then().statusCode(403);
    }

    @Test
    void a_program_prepares_and_never_approves_or_publishes() {
        var key = key("claims:write");
        String claim = with(key).body(Map.of("text", "Unemployment has halved since 2019.")).post("/api/v1/claims").then().statusCode(201).extract().path("id");
        step(key, claim, "queue", Map.of()).then().statusCode(200);
        step(key, claim, "take", Map.of()).then().statusCode(200);
        CHECKER.get("/api/v1/claims/{id}/history", claim).then().body("items.actor", hasItem(containsString("key:")));

        step(key, claim, "approve", Map.of("digest", "0".repeat(64))).then().statusCode(403);
        step(key, claim, "publish", Map.of()).then().statusCode(403);
    }

    @Test
    void a_revoked_key_opens_nothing_from_the_next_request() {
        var made = make(List.of("claims:read"), null);
        String key = made.path("key");
        with(key).get("/api/v1/claims").then().statusCode(200);

        ADMIN.request().delete("/api/v1/api-keys/{id}", (String) made.path("id")).then().statusCode(204);

        with(key).get("/api/v1/claims").then().statusCode(401).header("WWW-Authenticate", notNullValue()).body("code", equalTo("UNAUTHENTICATED"));
        ADMIN.request().delete("/api/v1/api-keys/{id}", (String) made.path("id")).then().statusCode(404);
    }

    @Test
    void a_key_ends_when_it_was_said_to() {
        String key = make(List.of("claims:read"), clock.instant().plus(Duration.ofHours(1)).toString()).then().statusCode(201).extract().path("key");
        with(key).get("/api/v1/claims").then().statusCode(200);

        clock.pass(Duration.ofMinutes(61));

        with(key).get("/api/v1/claims").then().statusCode(401);
        make(List.of("claims:read"), clock.instant().minusSeconds(1).toString()).then().statusCode(400);
    }

    @Test
    void its_last_use_is_noted_to_the_minute() {
        var made = make(List.of("claims:read"), null);
        listed().body("items.find { it.id == '%s' }.lastUsedAt".formatted((String) made.path("id")), nullValue());

        with(made.path("key")).get("/api/v1/claims").then().statusCode(200);

        listed().body("items.find { it.id == '%s' }.lastUsedAt".formatted((String) made.path("id")), notNullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = { "cdk_", "cdk_0000000000000000000000000000000000000", "cdk_' or '1'='1", "cdk_00000000000000000000000000000000AAAAAA" })
    void what_is_no_key_opens_nothing(String key) {
        with(key).get("/api/v1/claims").then().statusCode(401);
    }

    @Test
    void keys_are_an_admins_business() {
        EDITOR.get("/api/v1/api-keys").then().statusCode(403);
        EDITOR.post("/api/v1/api-keys", Map.of("name", "mine", "scopes", List.of("claims:read"))).then().statusCode(403);
        with(key("claims:write")).get("/api/v1/api-keys").then().statusCode(403);
        ADMIN.post("/api/v1/api-keys", Map.of("name", "Bad Name", "scopes", List.of("claims:read"))).then().statusCode(400);
        ADMIN.post("/api/v1/api-keys", Map.of("name", "fine", "scopes", List.of("everything"))).then().statusCode(400);
        ADMIN.post("/api/v1/api-keys", Map.of("name", "fine", "scopes", List.of())).then().statusCode(400);
    }

    @Test
    void the_desk_is_not_for_programs() {
        RestAssured.given().redirects().follow(false).header("Authorization", "Bearer " + key("claims:read")).get("/queue").then().statusCode(303);
    }

    @Test
    void an_admin_makes_and_revokes_keys_at_the_desk() {
        var admin = Reader.signedIn("admin");
        var name = "desk-" + UUID.randomUUID().toString().substring(0, 8);

        var page = admin.post("/keys", Map.of("name", name, "scope", "CLAIMS_READ", "expiresOn", "")).then().statusCode(200).extract().asString();

        var key = page.replaceAll("(?s).*(cdk_[0-9A-Za-z]{38}).*", "$1");
        with(key).get("/api/v1/claims").then().statusCode(200);
        assertThat(admin.page("/keys")).contains(name).doesNotContain(key);
        String id = listed().extract().path("items.find { it.name == '%s' }.id".formatted(name));
        admin.post("/keys/" + id + "/revoke", Map.of()).then().statusCode(303);
        with(key).get("/api/v1/claims").then().statusCode(401);
        Reader.signedIn("editor").get("/keys").then().statusCode(403);
        Reader.signedIn("editor").post("/keys", Map.of("name", name, "scope", "CLAIMS_READ")).then().statusCode(403);
    }

    private static Response make(List<String> scopes, String expiresAt) {
        var wanted = new HashMap<String, Object>(Map.of("name", "program-" + UUID.randomUUID().toString().substring(0, 8), "scopes", scopes));
        if (expiresAt != null) {
            wanted.put("expiresAt", expiresAt);
        }
        return ADMIN.post("/api/v1/api-keys", wanted);
    }

    private static String key(String scope) {
        return make(List.of(scope), null).then().statusCode(201).extract().path("key");
    }

    private static RequestSpecification with(String key) {
        return RestAssured.given().header("Authorization", "Bearer " + key).contentType(ContentType.JSON);
    }

    private static Response step(String key, String claim, String action, Map<String, String> more) {
        var body = new HashMap<String, Object>(more);
        body.put("action", action);
        return with(key).header("If-Match", "*").body(body).post("/api/v1/claims/{id}/transitions", claim);
    }

    private static ValidatableResponse listed() {
        return ADMIN.get("/api/v1/api-keys?pageSize=200").then().statusCode(200);
    }
}
