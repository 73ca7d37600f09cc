package org.claimdesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.restassured.response.Response;

import org.claimdesk.testing.Caller;
import org.claimdesk.testing.Reader;
import org.claimdesk.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The desk as people use it, without JavaScript. */
abstract class DeskTest {

    private static final String EVIL = "<script>alert(1)</script><img src=x onerror=alert(2)>\u202Egnp.exe";

    @Inject
    TestClock clock;

    private Reader checker;
    private Reader checker2;
    private Reader editor;

    @BeforeEach
    void signIn() {
        checker = Reader.signedIn("checker");
        checker2 = Reader.signedIn("checker2");
        editor = Reader.signedIn("editor");
    }

    @Test
    void a_claim_goes_its_whole_way_by_forms() {
        var claim = newClaim();
        step(checker, claim, "take-up", Map.of()).then().statusCode(303).header("Location", containsString("done=take"));
        assertThat(checker.page("/claims/" + claim)).contains("Still missing", "There is no verdict", "There is no evidence");
        work(checker, claim, "evidence", Map.of("url", "https://example.org/figures", "stance", "SUPPORTS", "quote", "It says so")).then().statusCode(303);
        work(checker, claim, "verdict", Map.of("rating", "TRUE", "summary", "It holds.", "explanation", "")).then().statusCode(303);
        assertThat(checker.page("/claims/" + claim)).contains("Verdict and evidence are complete").doesNotContain("Still missing");
        step(checker, claim, "submit", Map.of()).then().statusCode(303);

        assertThat(editor.page("/approvals")).contains(claim);
        var page = editor.page("/approvals/" + claim);
        assertThat(page).contains("It says so", "It holds.", "submitted by checker");
        decide(editor, claim, "approve", Map.of()).then().statusCode(303).header("Location", containsString("done=approve"));
        step(editor, claim, "publish", Map.of()).then().statusCode(303);

        Caller.CHECKER.get("/api/v1/claims/" + claim).then().body("publicationState", equalTo("PUBLISHED"));
    }

    @Test
    void my_turn_is_exactly_what_waits_for_me() {
        var held = newClaim();
        step(checker, held, "take-up", Map.of());
        var submitted = submitted();

        assertThat(checker.page("/queue?view=MY_TURN&q={words}", words(held))).contains(held);
        assertThat(checker2.page("/queue?view=MY_TURN&q={words}", words(held))).doesNotContain("id=\"claim-" + held);
        assertThat(editor.page("/queue?view=MY_TURN&q={words}", words(submitted))).contains(submitted);
        assertThat(editor.page("/queue?view=MY_TURN&q={words}", words(held))).doesNotContain("id=\"claim-" + held);
        decide(editor, submitted, "approve", Map.of());
        assertThat(editor.page("/queue?view=MY_TURN&q={words}", words(submitted))).contains("id=\"claim-" + submitted);
        step(editor, submitted, "publish", Map.of());
        assertThat(editor.page("/queue?view=MY_TURN&q={words}", words(submitted))).doesNotContain("id=\"claim-" + submitted);
    }

    @Test
    void an_editors_own_submission_is_not_their_turn() {
        var claim = newClaim();
        submit(editor, claim);

        assertThat(editor.page("/queue?view=MY_TURN&q={words}", words(claim))).doesNotContain("id=\"claim-" + claim);
        assertThat(editor.page("/queue?view=WAITING_FOR_APPROVAL&q={words}", words(claim))).contains("id=\"claim-" + claim);
        assertThat(editor.page("/approvals/" + claim)).contains("Somebody else has to approve").containsPattern("data-key=\"a\" disabled");
    }

    @Test
    void what_is_sent_back_has_an_owner_and_a_reason() {
        var claim = submitted();
        decide(editor, claim, "request-changes", Map.of("reason", "Where is the second source?")).then().statusCode(303);

        assertThat(checker.page("/queue?view=RETURNED_TO_ME&q={words}", words(claim))).contains(claim, "Where is the second source?");
        assertThat(checker2.page("/queue?view=RETURNED_TO_ME&q={words}", words(claim))).doesNotContain("id=\"claim-" + claim);
        assertThat(checker.page("/claims/" + claim)).contains("editor sent it back:", "Where is the second source?");
        work(checker, claim, "verdict", Map.of("rating", "TRUE", "summary", "It holds, twice.", "explanation", ""));
        assertThat(checker.page("/queue?view=RETURNED_TO_ME&q={words}", words(claim))).contains("id=\"claim-" + claim);
        step(checker, claim, "submit", Map.of());
        assertThat(checker.page("/queue?view=RETURNED_TO_ME&q={words}", words(claim))).doesNotContain("id=\"claim-" + claim);
        assertThat(editor.page("/approvals/" + claim)).contains("Since the last submission", "<ins>");
    }

    @Test
    void a_slip_is_taken_back() {
        var claim = newClaim();
        step(checker, claim, "take-up", Map.of());

        checker.post("/claims/" + claim + "/undo", Map.of()).then().statusCode(303);

        Caller.CHECKER.get("/api/v1/claims/" + claim).then().body("reviewState", equalTo("QUEUED"));
    }

    @Test
    void only_ones_own_last_step_is_taken_back_and_only_for_some_minutes() {
        var claim = newClaim();
        step(checker, claim, "take-up", Map.of());
        checker2.post("/claims/" + claim + "/undo", Map.of()).then().statusCode(409);
        work(checker, claim, "evidence", Map.of("url", "https://example.org/"));
        checker.post("/claims/" + claim + "/undo", Map.of()).then().statusCode(409);

        var other = newClaim();
        step(checker, other, "decline", Map.of("reasonCode", "OPINION"));
        clock.pass(Duration.ofMinutes(6));
        checker.post("/claims/" + other + "/undo", Map.of()).then().statusCode(409);
        Caller.CHECKER.get("/api/v1/claims/" + other).then().body("reviewState", equalTo("DECLINED"));
    }

    @Test
    void who_is_overtaken_while_writing_sees_both_versions() {
        var claim = newClaim();
        step(checker, claim, "take-up", Map.of());
        var opened = revision(claim);
        work(checker, claim, "verdict", Map.of("rating", "TRUE", "summary", "Theirs is this.", "explanation", "first"));

        var conflict = checker.post("/claims/" + claim + "/verdict", Map.of("revision", opened, "rating", "FALSE", "summary", "Mine is that.", "explanation", "second",
                "was.rating", "", "was.summary", "", "was.explanation", "")).then().statusCode(412).extract().asString();

        assertThat(conflict).contains("Theirs is this.", "Mine is that.", "name=\"revision\" value=\"" + revision(claim) + "\"");
        Caller.CHECKER.get("/api/v1/claims/" + claim + "/verdict").then().body("summary", equalTo("Theirs is this."));
    }

    @Test
    void approving_what_has_changed_shows_the_difference_instead() {
        var claim = submitted();
        var seen = revision(claim);
        var digest = digest(claim);
        step(checker, claim, "withdraw", Map.of());
        work(checker, claim, "verdict", Map.of("rating", "MOSTLY_TRUE", "summary", "It nearly holds.", "explanation", ""));
        step(checker, claim, "submit", Map.of());

        var answer = editor.post("/approvals/" + claim, Map.of("action", "approve", "revision", seen, "digest", digest)).then().statusCode(303).extract();

        assertThat(answer.header("Location")).endsWith("/approvals/%s?seen=%d".formatted(claim, seen));
        assertThat(editor.page("/approvals/%s?seen=%d".formatted(claim, seen))).contains("It changed while you were looking", "<ins>nearly ", "MOSTLY_TRUE");
        assertThat(editor.page("/approvals/%s/newer?revision=%d".formatted(claim, seen))).contains("Something newer has arrived");
        assertThat(editor.page("/approvals/%s/newer?revision=%d".formatted(claim, revision(claim)))).isBlank();
    }

    @Test
    void a_form_that_is_refused_comes_back_with_its_words() {
        var claim = newClaim();
        step(checker, claim, "take-up", Map.of());

        var page = work(checker, claim, "evidence", Map.of("url", "not an address", "quote", "Long and carefully copied")).then().statusCode(400).extract().asString();

        assertThat(page).contains("must be an absolute http or https address", "Long and carefully copied", "value=\"not an address\"");
        Caller.CHECKER.get("/api/v1/claims/" + claim).then().body("evidenceCount", equalTo(0));
    }

    @Test
    void a_viewer_sees_everything_and_may_do_nothing() {
        var claim = newClaim();
        var viewer = Reader.signedIn("viewer");

        assertThat(viewer.page("/claims/" + claim)).doesNotContain("action=\"/claims/" + claim + "/steps\"", "action=\"/claims/" + claim + "/wording\"");
        assertThat(viewer.page("/articles")).doesNotContain("<textarea");
        step(viewer, claim, "queue", Map.of()).then().statusCode(403);
        viewer.post("/articles", Map.of("text", "Some 45 strikes.")).then().statusCode(403);
        viewer.post("/claims/" + claim + "/comments", Map.of("text", "Hm.")).then().statusCode(403);
    }

    @Test
    void a_pasted_article_is_read_once() {
        var text = "The ministry counted 4,%d strikes in October 2019. Nobody was hurt.".formatted(System.nanoTime() % 1_000_000);
        var first = checker.post("/articles", Map.of("text", text, "title", "Strikes", "publishedAt", "2019-11-05")).then().statusCode(303).extract().header("Location");
        assertThat(checker.page(path(first))).contains("Strikes", "<mark", "strikes in October 2019");

        checker.post("/articles", Map.of("text", text)).then().statusCode(303).header("Location", endsWith(path(first) + "?known=true"));
    }

    @Test
    void words_that_were_missed_become_a_claim() {
        var nonsense = "Hello there, %s. How are you today, my dear friend?".formatted(UUID.randomUUID());
        var article = path(checker.post("/articles", Map.of("text", nonsense)).then().statusCode(303).extract().header("Location"));

        checker.post(article + "/claims", Map.of("start", "0", "end", "11", "exact", "whatever was typed")).then().statusCode(303);
        checker.post(article + "/claims", Map.of("exact", "my dear friend")).then().statusCode(303);

        assertThat(checker.page(article)).contains(">Hello there</mark>", ">my dear friend</mark>");
        checker.post(article + "/claims", Map.of("exact", "words that stand nowhere")).then().statusCode(422);
        checker.post(article + "/claims", Map.of("start", "5", "end", "100000", "exact", "x")).then().statusCode(400);
    }

    @Test
    void foreign_text_is_text_everywhere() {
        var article = path(checker.post("/articles", Map.of("text", EVIL + " Some 4,512 soldiers died in 2019, " + UUID.randomUUID() + ".", "title", EVIL, "publisher", EVIL))
                .then().statusCode(303).extract().header("Location"));
        var claim = Caller.CHECKER.addClaim(EVIL + UUID.randomUUID());
        step(checker, claim, "take-up", Map.of());
        work(checker, claim, "evidence", Map.of("url", "https://example.org/?<script>".replace("<script>", "%3Cscript%3E"), "title", EVIL, "quote", EVIL, "note", EVIL));
        work(checker, claim, "verdict", Map.of("rating", "TRUE", "summary", EVIL, "explanation", EVIL));
        checker.post("/claims/" + claim + "/comments", Map.of("text", EVIL)).then().statusCode(303);

        for (var path : new String[] { article, "/articles", "/claims/" + claim, "/approvals/" + claim, "/queue?view=MY_TURN" }) {
            assertThat(checker.page(path)).as(path).doesNotContain("<script>alert", "<img src=x");
        }
    }

    @Test
    void what_is_not_there_is_a_page_and_not_json() {
        checker.get("/claims/" + UUID.randomUUID()).then().statusCode(404).contentType("text/html").body(containsString("Not found"), not(containsString("{\"type\"")));
    }

    private static String newClaim() {
        return Caller.CHECKER.addClaim("Unemployment has halved since 2019, says " + UUID.randomUUID());
    }

    private String submitted() {
        var claim = newClaim();
        submit(checker, claim);
        return claim;
    }

    private static void submit(Reader reader, String claim) {
        step(reader, claim, "take-up", Map.of());
        work(reader, claim, "evidence", Map.of("url", "https://example.org/figures", "stance", "SUPPORTS")).then().statusCode(303);
        work(reader, claim, "verdict", Map.of("rating", "TRUE", "summary", "It holds.", "explanation", "")).then().statusCode(303);
        step(reader, claim, "submit", Map.of()).then().statusCode(303);
    }

    private static Response step(Reader reader, String claim, String action, Map<String, String> more) {
        return reader.post("/claims/" + claim + "/steps", with(more, Map.of("action", action, "revision", revision(claim))));
    }

    private static Response work(Reader reader, String claim, String what, Map<String, String> fields) {
        return reader.post("/claims/" + claim + "/" + what, with(fields, Map.of("revision", revision(claim))));
    }

    private static Response decide(Reader reader, String claim, String action, Map<String, String> more) {
        return reader.post("/approvals/" + claim, with(more, Map.of("action", action, "revision", revision(claim), "digest", digest(claim))));
    }

    private static Map<String, Object> with(Map<String, ?> some, Map<String, ?> more) {
        var all = new HashMap<String, Object>(some);
        all.putAll(more);
        return all;
    }

    private static int revision(String claim) {
        return Caller.CHECKER.get("/api/v1/claims/" + claim).path("revision");
    }

    private static String digest(String claim) {
        return Caller.CHECKER.get("/api/v1/claims/" + claim).path("submission.digest");
    }

    /** Words that only this claim has. */
    private static String words(String claim) {
        String text = Caller.CHECKER.get("/api/v1/claims/" + claim).path("normalisedText");
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    private static String path(String location) {
        return location.replaceFirst("^https?://[^/]+", "");
    }
}
