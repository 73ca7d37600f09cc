package org.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.claimdesk.outside.Installation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that wants to be more than text: nothing of it runs, and nothing of it breaks the page. */
class HostileTextIT {

    private static final String SCRIPTS = """
            <script>alert(45)</script> <img src=x onerror=alert(45)> <svg onload=alert(45)> "onmouseover="alert(45)" autofocus onfocus="alert(45)" \
            '-alert(45)-' </textarea><script>alert(45)</script> </title><script>alert(45)</script> <iframe srcdoc="<script>alert(45)</script>"> \
            <a href="javascript:alert(45)">here</a> <style>*{display:none}</style> <base href="//example.org"> <form action="//example.org"> \
            <meta http-equiv=refresh content="0;url=//example.org"> {claim.id} ${7*7} {{7*7}} <!-- &lt;script&gt;""";
    private static final String DIRECTIONS = "\u202Eesrever si txet siht\u202C \u2066\u2067\u2068 45 \u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627 \u200B\u200D\uFEFF";
    private static final String LONG_WORD = "w".repeat(4_800);
    private static final String TEXT = SCRIPTS.replaceAll("\\s+", " ") + " " + DIRECTIONS;

    @RegisterExtension
    static final OpenDesk desk = OpenDesk.shared();

    private static String article;
    private static String claim;
    private static String submitted;

    @BeforeAll
    static void everything_is_hostile() {
        var author = desk.api("checker2");
        article = author.post("/articles", Map.of("title", TEXT.substring(0, 480), "author", "<b onclick=alert(45)>A</b>", "publisher", "\"><script>alert(45)</script>",
                "text", "45 cases of %s were counted in 2019.\n\n%s said 45 people.\n\n%s".formatted(TEXT, "x".repeat(10_000), TEXT))).expect(201).id();
        claim = author.addClaim(TEXT + " " + desk.newWord()).expect(201).id();
        author.patch("/claims/" + claim, Map.of("normalisedText", "The 45 hostile " + TEXT + LONG_WORD.substring(TEXT.length() + 100),
                "topics", List.of("<script>alert(45)</script>")), "If-Match", "*").expect(200);
        author.move(claim, 2, "queue").expect(200);
        author.move(claim, 3, "take").expect(200);
        author.post("/claims/" + claim + "/evidence", Map.of("url", "https://example.org/?\"><script>alert(45)</script>".replace("\"", "%22").replace("<", "%3C").replace(">", "%3E"),
                "title", TEXT.substring(0, 450), "stance", "SUPPORTS", "sourceKind", "PRIMARY", "quote", TEXT + LONG_WORD, "note", LONG_WORD + TEXT,
                "publisher", "<img src=x onerror=alert(45)>"), "If-Match", "\"r4\"").expect(201);
        author.put("/claims/" + claim + "/verdict", Map.of("rating", "TRUE", "summary", "w".repeat(200) + "<script>alert(45)</script>",
                "explanation", TEXT + LONG_WORD), "If-Match", "\"r5\"").expect(200);
        author.post("/claims/" + claim + "/comments", Map.of("text", TEXT + LONG_WORD)).expect(201);
        submitted = author.move(claim, 6, "submit").expect(200).id();
        desk.api("editor").move(claim, 7, "request-changes", "reason", TEXT + LONG_WORD.substring(TEXT.length() + 1_000)).expect(200);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/queue?view=EVERYTHING&q=hostile", "/queue?view=RETURNED_TO_ME", "/articles", "/articles/{article}", "/claims/{claim}", "/approvals/{claim}",
            "/queue?q=%22%3E%3Cscript%3Ealert(45)%3C/script%3E", "/sign-in?next=/%22%3E%3Cscript%3Ealert(45)%3C/script%3E" })
    void stays_text_and_stays_on_the_page(String path) {
        var visitor = desk.visitor("checker2");

        visitor.open(path.replace("{article}", article).replace("{claim}", submitted));

        assertThat(visitor.heading()).isVisible();
        visitor.page().waitForLoadState();
        assertThat(visitor.page().locator("main :is(script, iframe, base, meta, style), [onclick], [onerror], [onload], [onfocus], [href^='javascript:']")).hasCount(0);
        for (var width : new int[] { 1440, 1024, 390 }) {
            visitor.page().setViewportSize(width, 900);
            assertThat(visitor.overflow()).as("%s at %d pixels", path, width).isEmpty();
        }
        visitor.screenshot("hostile" + path.replaceAll("\\W+", "-"));
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void is_shown_letter_for_letter_where_it_is_typed_again(boolean scripts) {
        var id = desk.claims(desk.newWord(), 1).get(0);
        var visitor = desk.visitor("checker", scripts);
        visitor.expect(401);
        visitor.open("/claims/" + id);
        visitor.profile().clearCookies();
        visitor.field("Write to whoever works on this claim").fill("\n" + TEXT);
        visitor.button("Add comment").click();

        visitor.fillIn("checker", Installation.PASSWORD);

        assertThat(visitor.main().locator("textarea")).hasValue("\n" + TEXT);
        visitor.button("Send it").click();
        assertThat(visitor.status()).containsText("Comment added.");
        assertThat(visitor.main().locator(".talk .said")).containsText("</textarea><script>alert(45)</script>");
    }
}
