package org.claimdesk.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

import jakarta.inject.Inject;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.RSAKey;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

import org.claimdesk.testing.AtOnce;
import org.claimdesk.testing.StubIssuer;
import org.claimdesk.testing.TestClock;
import org.eclipse.microprofile.config.ConfigProvider;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is who at the API where people sign in at an issuer. */
abstract class IssuerLoginTest {

    private static final String GUARDED = "/api/v1/rating-scales";
    private static StubIssuer issuer;

    @Inject
    Session session;
    @Inject
    TestClock clock;

    /** Once, in the first test: before it nobody knows the port. */
    @BeforeEach
    void start() {
        if (issuer != null) {
            return;
        }
        // not known yet: the process is up, says that it is not ready, and asks to be called again
        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(503).body("checks.name", hasItem("Issuer of tokens"));
        given().auth().oauth2("e30.e30.e30").get(GUARDED).then().statusCode(401);
        issuer = new StubIssuer(ConfigProvider.getConfig().getValue("claimdesk.oidc.issuer", URI.class));
        given().auth().oauth2(issuer.token("early", "viewer")).get(GUARDED).then().statusCode(503).header("Retry-After", notNullValue()).body("code", equalTo("UNAVAILABLE"));
        issuer.start().awaitKnown();
        given().get("/q/health/ready").then().statusCode(200);
    }

    @AfterAll
    static void stop() {
        issuer.close();
    }

    @Test
    void a_role_of_the_realm_is_a_role_here_and_includes_what_ours_does() {
        var claim = Map.of("text", "Unemployment has halved, case " + UUID.randomUUID());
        as(issuer.token("rita", "viewer", "offline_access")).get("/claims").then().statusCode(200);
        as(issuer.token("rita", "viewer")).body(claim).post("/claims").then().statusCode(403);
        as(issuer.token("chen", "fact-checker")).body(claim).post("/claims").then().statusCode(201);
        as(issuer.token("edda", "editor")).body(claim).post("/claims").then().statusCode(201);
        as(issuer.token("adam", "admin")).body(claim).post("/claims").then().statusCode(403);
        as(issuer.token("adam", "admin")).get("/api-keys").then().statusCode(200);
        as(issuer.token("edda", "editor")).get("/api-keys").then().statusCode(403);
        as(issuer.token("nora")).get("/claims").then().statusCode(403);
        as(issuer.token("nora", "articles:write", "EDITOR", "claimdesk-editor")).body(claim).post("/claims").then().statusCode(403);
    }

    @Test
    void a_person_stands_in_the_history_under_the_first_name_whatever_they_are_called_later() {
        var first = name();
        var claim = as(issuer.token(first, "fact-checker")).body(Map.of("text", "Claim of " + first)).post("/claims").then().statusCode(201).extract().<String>path("id");
        var renamed = issuer.sign(issuer.claims("renamed-" + first, "fact-checker").subject(StubIssuer.subject(first)).claim("name", "New\u0007 Name").build());
        as(renamed).header("If-Match", "\"r1\"").body(Map.of("action", "queue")).post("/claims/" + claim + "/transitions").then().statusCode(200);
        as(renamed).get("/claims/" + claim + "/history").then().body("items.actor", equalTo(List.of(first, first)));
        assertThat(person(first).displayName).isEqualTo("New  Name");
        assertThat(person(first).email).isEqualTo("renamed-" + first + "@example.org");
    }

    @Test
    void a_name_belongs_to_the_first_who_has_it() {
        var name = name();
        as(issuer.token(name, "viewer")).get("/claims").then().statusCode(200);
        var second = issuer.sign(issuer.claims(name, "editor").subject(UUID.randomUUID().toString()).build());
        as(second).get("/claims").then().statusCode(403).body("code", equalTo("NAME_REFUSED")).body("detail", containsString(name));
        as(issuer.sign(issuer.claims(name.toUpperCase(Locale.ROOT), "editor").subject(UUID.randomUUID().toString()).build())).get("/claims").then().statusCode(403);
        as(issuer.token(name, "viewer")).get("/claims").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = { "system", "key:cms", "a b", "", "a\nb", "ämma", "../x" })
    void what_could_be_mistaken_in_the_history_is_nobodys_name(String name) {
        as(issuer.sign(issuer.claims(name, "editor").subject(UUID.randomUUID().toString()).build())).get("/claims").then().statusCode(403).body("code", equalTo("NAME_REFUSED"));
    }

    @Test
    void many_first_sights_at_once_make_one_person() throws Exception {
        var name = name();
        var token = issuer.token(name, "viewer");
        assertThat(AtOnce.call(8, number -> as(issuer.token(name, "viewer")).get("/claims").statusCode())).containsOnly(200);
        as(token).get("/claims").then().statusCode(200);
        assertThat(session.createSelectionQuery("from IssuedPerson where subject = :subject", IssuedPerson.class).setParameter("subject", StubIssuer.subject(name)).getResultList())
                .hasSize(1);
    }

    @Test
    void claims_are_given_to_people_who_were_seen_with_the_role_and_to_nobody_else() {
        var checker = name();
        var viewer = name();
        as(issuer.token(checker, "fact-checker")).get("/claims").then().statusCode(200);
        as(issuer.token(viewer, "viewer")).get("/claims").then().statusCode(200);
        as(issuer.machineToken("robot", "fact-checker")).get("/claims").then().statusCode(200);
        var editor = issuer.token("edda", "editor");
        var claim = as(editor).body(Map.of("text", "To be given " + checker)).post("/claims").then().extract().<String>path("id");
        as(editor).header("If-Match", "\"r1\"").body(Map.of("action", "queue")).post("/claims/" + claim + "/transitions").then().statusCode(200);
        for (var nobody : new String[] { viewer, "service-account-robot", "nobody-at-all", "checker" }) {
            as(editor).header("If-Match", "\"r2\"").body(Map.of("action", "assign", "assignee", nobody)).post("/claims/" + claim + "/transitions").then().statusCode(422);
        }
        as(editor).header("If-Match", "\"r2\"").body(Map.of("action", "assign", "assignee", checker)).post("/claims/" + claim + "/transitions").then().statusCode(200);
    }

    @Test
    void local_accounts_are_off() {
        given().auth().preemptive().basic("admin", "test-password").get(GUARDED).then().statusCode(401).header("WWW-Authenticate", startsWith("Bearer realm"));
        given().get(GUARDED).then().statusCode(401).header("WWW-Authenticate", equalTo("Bearer realm=\"Claimdesk\""));
        given().header("Sec-Fetch-Site", "same-origin").formParams("name", "admin", "password", "test-password").redirects().follow(false).post("/sign-in").then()
                .header("Set-Cookie", nullValue()).statusCode(not(303));
        var admin = issuer.token("adam", "admin");
        as(admin).get("/accounts").then().statusCode(409).body("code", equalTo("LOCAL_ACCOUNTS_OFF"));
        as(admin).get("/accounts/checker").then().statusCode(409);
        as(admin).body(Map.of("name", "new", "password", "correct horse battery", "roles", List.of("viewer"))).post("/accounts").then().statusCode(409);
        as(issuer.token("edda", "editor")).get("/accounts").then().statusCode(403);
        assertThat(session.createSelectionQuery("select count(*) from Account", Long.class).getSingleResult()).isZero();
    }

    @Test
    void api_keys_go_on_beside_tokens() {
        var key = as(issuer.token("adam", "admin")).body(Map.of("name", "cms", "scopes", List.of("claims:read"))).post("/api-keys").then().statusCode(201)
                .extract().<String>path("key");
        as(key).get("/claims").then().statusCode(200);
        as("cdk_0123456789").get("/claims").then().statusCode(401);
    }

    @Test
    void a_new_key_of_the_issuer_counts_and_a_withdrawn_one_does_not() {
        var old = issuer.key();
        issuer.rotate();
        var end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (as(issuer.token("rita", "viewer")).get("/claims").statusCode() != 200) {
            assertThat(System.nanoTime()).isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        assertThat(as(sign(old)).get("/claims").statusCode()).isEqualTo(200);

        issuer.rotate();
        issuer.withdrawOldKeys();
        issuer.awaitKnown();
        assertThat(as(sign(old)).get("/claims").statusCode()).isEqualTo(401);
    }

    @Test
    void whoever_has_a_token_goes_on_while_the_issuer_is_slow_or_down_until_it_ends() {
        var token = issuer.token("rita", "viewer");
        issuer.waitBeforeAnswers(Duration.ofSeconds(5));
        as(token).get("/claims").then().statusCode(200);
        as(issuer.token("rita", "viewer")).get("/claims").then().statusCode(200);
        issuer.waitBeforeAnswers(Duration.ZERO);
        issuer.answerForKeys("<html>under maintenance</html>");
        as(issuer.token("chen", "fact-checker")).get("/claims").then().statusCode(200);
        issuer.answerForKeys(null);
    }

    @Test
    void a_token_is_not_remembered_beyond_its_end() {
        var token = issuer.token("rita", "viewer");
        as(token).get("/claims").then().statusCode(200);
        clock.pass(Duration.ofSeconds(290));
        var close = as(token).get("/claims").statusCode();
        clock.pass(Duration.ofSeconds(40));
        var over = as(token).get("/claims").statusCode();
        clock.pass(Duration.ofSeconds(-330));
        assertThat(close).isEqualTo(200);
        assertThat(over).isEqualTo(401);
    }

    private String sign(RSAKey key) {
        return StubIssuer.sign(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
                issuer.claims("rita", "viewer").build(), key);
    }

    private static RequestSpecification as(String token) {
        return given().basePath("/api/v1").auth().oauth2(token).contentType(ContentType.JSON);
    }

    private static String name() {
        return "n" + UUID.randomUUID();
    }

    private IssuedPerson person(String name) {
        return session.createSelectionQuery("from IssuedPerson where name = :name", IssuedPerson.class).setParameter("name", name).getSingleResult();
    }
}
