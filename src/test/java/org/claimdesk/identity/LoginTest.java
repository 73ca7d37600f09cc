package org.claimdesk.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.testing.Desk.ADMIN;
import static org.claimdesk.testing.Desk.EDITOR;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;

import org.claimdesk.testing.TestClock;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LoginTest {

    private static final String PASSWORD = "correct horse battery";

    @Inject
    TestClock clock;
    @Inject
    Session session;

    @Test
    void a_new_account_can_sign_in_and_its_password_is_kept_only_as_a_hash() {
        var name = newAccount("fact-checker");
        signIn(name, PASSWORD).then().statusCode(200);
        assertThat(session.find(Account.class, name).passwordHash).startsWith("$2a$10$").doesNotContain(PASSWORD);
        ADMIN.get("/accounts/" + name).then().statusCode(200).body("roles", contains("fact-checker")).body(not(containsString("$2a$")));
    }

    @Test
    void a_changed_role_counts_from_the_next_request() {
        var name = newAccount("viewer");
        var claim = Map.of("text", "A claim of " + name);
        given().auth().preemptive().basic(name, PASSWORD).contentType(ContentType.JSON).body(claim).post("/api/v1/claims").then().statusCode(403);
        change(name, Map.of("roles", List.of("fact-checker"))).then().statusCode(200).header("ETag", "\"r1\"");
        given().auth().preemptive().basic(name, PASSWORD).contentType(ContentType.JSON).body(claim).post("/api/v1/claims").then().statusCode(201);
        change(name, Map.of("roles", List.of("viewer"))).then().statusCode(200);
        given().auth().preemptive().basic(name, PASSWORD).contentType(ContentType.JSON).body(claim).post("/api/v1/claims").then().statusCode(403);
    }

    @Test
    void a_changed_password_and_a_removed_account_count_at_once() {
        var name = newAccount("viewer");
        signIn(name, PASSWORD).then().statusCode(200);
        change(name, Map.of("password", "another password")).then().statusCode(200);
        signIn(name, PASSWORD).then().statusCode(401);
        signIn(name, "another password").then().statusCode(200);
        ADMIN.ask().header("If-Match", "*").delete("/accounts/" + name).then().statusCode(204);
        signIn(name, "another password").then().statusCode(401);
    }

    @Test
    void after_five_wrong_passwords_also_the_right_one_has_to_wait() {
        var name = newAccount("viewer");
        signIn(name, PASSWORD).then().statusCode(200);
        for (int i = 0; i < 5; i++) {
            signIn(name, "wrong").then().statusCode(401);
        }
        signIn(name, "wrong").then().statusCode(429).header("Retry-After", notNullValue()).body("code", equalTo("TOO_MANY_ATTEMPTS"));
        signIn(name, PASSWORD).then().statusCode(429);

        clock.pass(Duration.ofSeconds(31));
        signIn(name, PASSWORD).then().statusCode(200);
        signIn(name, "wrong").then().statusCode(401);
        signIn(name, PASSWORD).then().statusCode(200);
    }

    @Test
    void each_further_wrong_password_doubles_the_wait() {
        var name = newAccount("viewer");
        for (int i = 0; i < 5; i++) {
            signIn(name, "wrong");
        }
        clock.pass(Duration.ofSeconds(31));
        signIn(name, "wrong").then().statusCode(401);
        assertThat(Integer.parseInt(signIn(name, PASSWORD).header("Retry-After"))).isBetween(50, 61);
    }

    @Test
    void accounts_are_listed_changed_and_refused_by_their_rules() {
        EDITOR.post("/accounts", Map.of("name", "x", "password", PASSWORD, "roles", List.of("editor"))).then().statusCode(403);
        ADMIN.post("/accounts", Map.of("name", "Bad Name", "password", PASSWORD, "roles", List.of("editor"))).then().statusCode(400).body("errors.pointer", contains("#/name"));
        ADMIN.post("/accounts", Map.of("name", "short", "password", "short", "roles", List.of("editor"))).then().statusCode(400).body("errors.pointer", contains("#/password"));
        ADMIN.post("/accounts", Map.of("name", "king", "password", PASSWORD, "roles", List.of("king"))).then().statusCode(400);
        ADMIN.post("/accounts", Map.of("name", "editor", "password", PASSWORD, "roles", List.of("editor"))).then().statusCode(409).body("code", equalTo("ACCOUNT_EXISTS"));
        ADMIN.get("/accounts?pageSize=200").then().body("items.name", hasItems("admin", "checker", "checker2", "editor", "editor2", "viewer"));
        var name = newAccount("viewer");
        ADMIN.ask().contentType("application/merge-patch+json").body(Map.of("roles", List.of("editor"))).patch("/accounts/" + name).then().statusCode(428);
    }

    private static String newAccount(String role) {
        var name = "u" + UUID.randomUUID();
        ADMIN.post("/accounts", Map.of("name", name, "password", PASSWORD, "roles", List.of(role))).then().statusCode(201).body("password", equalTo(null));
        return name;
    }

    private static Response change(String name, Map<String, ?> change) {
        return ADMIN.ask().header("If-Match", "*").contentType("application/merge-patch+json").body(change).patch("/accounts/" + name);
    }

    private static Response signIn(String name, String password) {
        return given().auth().preemptive().basic(name, password).get("/api/v1/rating-scales");
    }
}
