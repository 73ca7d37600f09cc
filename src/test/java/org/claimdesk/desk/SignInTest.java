package org.claimdesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.restassured.RestAssured;

import org.claimdesk.testing.Caller;
import org.claimdesk.testing.Reader;
import org.claimdesk.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in at the desk, and what becomes of what they typed when they no longer do. */
abstract class SignInTest {

    private static final String PASSWORD = "correct horse battery";

    @Inject
    TestClock clock;

    @ParameterizedTest
    @ValueSource(strings = { "/", "/queue?view=UNASSIGNED", "/articles", "/approvals", "/claims/0199b2c4-7d1e-7c3a-9f00-3a5f1c2d4e6f" })
    void whoever_is_not_signed_in_is_asked_to_and_comes_back(String path) {
        var answer = RestAssured.given().redirects().follow(false).get(path).then().statusCode(303).extract();

        assertThat(answer.header("Location")).endsWith("/sign-in?next=" + path.replace("/", "%2F").replace("?", "%3F").replace("=", "%3D"));
    }

    @Test
    void the_cookie_is_out_of_reach_of_scripts_and_of_other_sites() {
        Reader.form(Map.of("name", "checker", "password", Caller.PASSWORD, "next", "/queue?view=EVERYTHING")).post("/sign-in").then().statusCode(303)
                .header("Location", endsWith("/queue?view=EVERYTHING"))
                .header("Set-Cookie", allOf(containsString("HttpOnly"), containsString("SameSite=Strict"), containsString("Path=/")));
    }

    @Test
    void a_wrong_password_shows_the_form_again_with_the_name() {
        Reader.form(Map.of("name", "viewer", "password", "wrong")).post("/sign-in").then().statusCode(401)
                .header("Set-Cookie", equalTo(null)).body(containsString("Wrong name or password"), containsString("value=\"viewer\""));
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:alert(1)", "/a\r\nSet-Cookie: x=y" })
    void nobody_is_sent_away_from_here_after_signing_in(String next) {
        Reader.form(Map.of("name", "checker", "password", Caller.PASSWORD, "next", next)).post("/sign-in").then().statusCode(303)
                .header("Location", allOf(not(containsString("evil")), not(containsString("javascript")), endsWith("/")));
    }

    @Test
    void signing_out_ends_it_for_good() {
        var reader = Reader.signedIn("checker");
        reader.get("/queue").then().statusCode(200);

        reader.post("/sign-out", Map.of()).then().statusCode(303);

        reader.get("/queue").then().statusCode(303).header("Location", containsString("/sign-in"));
    }

    @Test
    void a_new_password_ends_what_was_signed_in_with_the_old_one() {
        var name = newAccount();
        var reader = Reader.signedIn(name, PASSWORD);
        reader.get("/queue").then().statusCode(200);

        Caller.ADMIN.request().contentType("application/merge-patch+json").header("If-Match", "*").body(Map.of("password", "another one entirely"))
                .patch("/api/v1/accounts/" + name).then().statusCode(200);

        reader.get("/queue").then().statusCode(303);
    }

    @Test
    void a_removed_account_is_signed_out() {
        var name = newAccount();
        var reader = Reader.signedIn(name, PASSWORD);

        Caller.ADMIN.request().header("If-Match", "*").delete("/api/v1/accounts/" + name).then().statusCode(204);

        reader.get("/queue").then().statusCode(303);
    }

    @Test
    void a_browser_left_alone_is_signed_out() {
        var reader = Reader.signedIn("checker");
        clock.pass(Duration.ofHours(11));
        reader.get("/queue").then().statusCode(200);
        clock.pass(Duration.ofHours(11));
        reader.get("/queue").then().statusCode(200);
        clock.pass(Duration.ofHours(13));

        reader.get("/queue").then().statusCode(303);
    }

    @Test
    void nobody_stays_signed_in_for_ever() {
        var reader = Reader.signedIn("checker");
        for (int hours = 0; hours < 7 * 24; hours += 8) {
            reader.get("/queue").then().statusCode(200);
            clock.pass(Duration.ofHours(8));
        }
        clock.pass(Duration.ofHours(1));

        reader.get("/queue").then().statusCode(303);
    }

    @Test
    void the_api_takes_no_cookie() {
        RestAssured.given().cookie("claimdesk", Reader.signedIn("checker").cookie()).get("/api/v1/claims").then().statusCode(401);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            cross-site, -
            same-site,  -
            none,       -
            -,          https://evil.example
            -,          null
            -,          -
            """)
    void a_form_that_was_not_sent_by_the_desk_changes_nothing(String site, String origin) {
        var claim = Caller.CHECKER.addClaim("A claim that other sites want to take.");
        var request = RestAssured.given().redirects().follow(false).cookie("claimdesk", Reader.signedIn("checker").cookie())
                .formParams(Map.of("action", "queue", "revision", "1"));
        request = site == null ? request : request.header("Sec-Fetch-Site", site);
        request = origin == null ? request : request.header("Origin", origin);

        request.post("/claims/" + claim + "/steps").then().statusCode(403);

        Caller.CHECKER.get("/api/v1/claims/" + claim).then().body("reviewState", equalTo("DETECTED"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "xx;q=abc", ";;;", "-", "*", "de-;q=2", "\u00e4", "en-US-POSIX-x-x-x,zz" })
    void a_browser_that_asks_for_nonsense_gets_a_page(String languages) {
        RestAssured.given().header("Accept-Language", languages).get("/sign-in").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = { "http://[", "https://", "://", "%", "null", "http://localhost:abc" })
    void a_nonsense_origin_is_not_ours(String origin) {
        RestAssured.given().redirects().follow(false).header("Origin", origin).formParams(Map.of("name", "checker", "password", Caller.PASSWORD))
                .post("/sign-in").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/queue?q=a|b", "/queue?q={x}", "/%", "/queue#a#b", "/ü", "", "queue", "http:/queue" })
    void a_step_that_comes_back_to_nowhere_is_taken_all_the_same(String back) {
        var claim = Caller.CHECKER.addClaim("A claim from a strange page.");

        Reader.signedIn("checker").post("/claims/" + claim + "/steps", Map.of("action", "queue", "revision", "1", "back", back)).then().statusCode(303);
    }

    @Test
    void no_other_site_chooses_somebodys_language() {
        RestAssured.given().redirects().follow(false).header("Sec-Fetch-Site", "cross-site").formParams(Map.of("language", "de"))
                .post("/language").then().statusCode(403).header("Set-Cookie", equalTo(null));
        Reader.form(Map.of("language", "de", "back", "/queue")).post("/language").then().statusCode(303)
                .header("Location", endsWith("/queue")).header("Set-Cookie", containsString("claimdesk-language=de"));
    }

    @Test
    void a_part_of_a_page_is_not_replaced_by_a_whole_one_when_the_session_is_over() {
        RestAssured.given().redirects().follow(false).header("HX-Request", "true").get("/queue").then().statusCode(401).body(not(containsString("<html")));
    }

    @Test
    void an_older_browser_says_by_origin_that_the_form_is_ours() {
        var claim = Caller.CHECKER.addClaim("A claim for an older browser.");
        RestAssured.given().redirects().follow(false).cookie("claimdesk", Reader.signedIn("checker").cookie())
                .header("Origin", "http://localhost:" + RestAssured.port).header("Host", "localhost:" + RestAssured.port)
                .formParams(Map.of("action", "queue", "revision", "1")).post("/claims/" + claim + "/steps").then().statusCode(303);
    }

    @Test
    void what_was_typed_when_the_session_ended_can_be_sent_after_signing_in_again() {
        var claim = Caller.CHECKER.addClaim("A claim somebody is in the middle of.");
        var typed = "Zeile eins\n<b>Zeile</b> zwei & \"drei\"";
        var gone = new Reader("no-such-session");

        var form = gone.post("/claims/" + claim + "/comments", Map.of("text", typed)).then().statusCode(401).extract().asString();
        assertThat(form).contains("name=\"kept\" value=\"/claims/" + claim + "/comments\"", "name=\"kept.text\"", "&lt;b&gt;Zeile&lt;/b&gt;");
        var resend = Reader.form(new HashMap<>(Map.of("name", "checker", "password", Caller.PASSWORD, "kept", "/claims/" + claim + "/comments", "kept.text", typed)))
                .post("/sign-in").then().statusCode(200).extract();

        assertThat(resend.asString()).contains("action=\"/claims/" + claim + "/comments\"", "&lt;b&gt;Zeile&lt;/b&gt; zwei &amp; &quot;drei&quot;");
        assertThat(resend.cookie("claimdesk")).isNotEmpty();
    }

    @Test
    void every_page_tells_the_browser_to_run_nothing_from_elsewhere() {
        for (var path : List.of("/queue", "/articles", "/approvals")) {
            Reader.signedIn("viewer").get(path).then().statusCode(200)
                    .header("Content-Security-Policy", allOf(containsString("default-src 'self'"), containsString("frame-ancestors 'none'"), not(containsString("unsafe"))))
                    .header("X-Content-Type-Options", "nosniff").header("Cache-Control", "no-store");
        }
    }

    @Test
    void the_desk_speaks_the_readers_language() {
        RestAssured.given().header("Accept-Language", "fr, de-AT;q=0.8, en;q=0.5").get("/sign-in").then().body(containsString("lang=\"de\""), containsString("Anmelden"));
        RestAssured.given().header("Accept-Language", "fr").get("/sign-in").then().body(containsString("lang=\"en\""), containsString("Sign in"));
        RestAssured.given().header("Accept-Language", "en").cookie("claimdesk-language", "de").get("/sign-in").then().body(containsString("Anmelden"));
    }

    private static String newAccount() {
        var name = "reader-" + UUID.randomUUID().toString().substring(0, 8);
        Caller.ADMIN.post("/api/v1/accounts", Map.of("name", name, "password", PASSWORD, "roles", List.of("viewer"))).then().statusCode(201);
        return name;
    }
}
