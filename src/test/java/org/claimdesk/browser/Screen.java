package org.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

import org.claimdesk.outside.Installation;

/** Every screen of the desk, and how to get there: by somebody who is signed in as an editor, or has been. */
enum Screen {

    SIGN_IN((desk, visitor) -> {
        visitor.profile().clearCookies();
        visitor.open("/sign-in");
    }),
    WRONG_PASSWORD((desk, visitor) -> {
        visitor.expect(401);
        visitor.profile().clearCookies();
        visitor.open("/sign-in");
        visitor.fillIn("nobody-" + desk.newWord(), "not the password");
        assertThat(visitor.main()).containsText("Wrong name or password.");
    }),
    KEPT_WORDS((desk, visitor) -> {
        loseSession(desk, visitor);
        assertThat(visitor.main()).containsText("it is kept");
    }),
    WORDS_TO_SEND_AGAIN((desk, visitor) -> {
        loseSession(desk, visitor);
        visitor.fillIn("editor", Installation.PASSWORD);
        assertThat(visitor.heading()).hasText("You are signed in again");
    }),
    QUEUE((desk, visitor) -> visitor.open("/queue?view=UNASSIGNED")),
    QUEUE_AFTER_A_STEP((desk, visitor) -> {
        var word = desk.newWord();
        desk.claims(word, 2);
        visitor.open(OpenDesk.listOf(word));
        Visitor.button(visitor.row("1 ships"), "Take").click();
        assertThat(visitor.status()).containsText("Taken");
        visitor.press("k", "j", "d");
    }),
    QUEUE_WITHOUT_A_MATCH((desk, visitor) -> visitor.open("/queue?view=EVERYTHING&q=nothinghasthisword")),
    RETURNED_CLAIMS((desk, visitor) -> {
        var claim = desk.submittedBy("editor");
        desk.api("editor2").move(claim, 6, "request-changes", "reason", "The second source says something else.").expect(200);
        visitor.open("/queue?view=RETURNED_TO_ME");
    }),
    LIST_OF_KEYS((desk, visitor) -> {
        visitor.open("/queue");
        visitor.press("?");
    }),
    ARTICLES((desk, visitor) -> visitor.open("/articles")),
    ARTICLE((desk, visitor) -> {
        visitor.open("/articles");
        visitor.link("US troops in Iraq brace for retaliation").click();
        assertThat(visitor.page().locator("mark").first()).isVisible();
        visitor.press("m");
    }),
    NEW_CLAIM((desk, visitor) -> visitor.open("/claims/" + desk.claims(desk.newWord(), 1).get(0))),
    CLAIM_IN_WORK((desk, visitor) -> {
        var claim = desk.takenBy("editor");
        desk.api("editor").addEvidence(claim, 3, "SUPPORTS").expect(201);
        visitor.open("/claims/" + claim);
        visitor.page().locator("details").all().forEach(details -> details.evaluate("it => { it.open = !it.matches('.menu'); }"));
    }),
    WHY_NOT((desk, visitor) -> {
        visitor.open("/claims/" + desk.takenBy("checker"));
        visitor.page().getByText("Why not").click();
    }),
    CONFLICT((desk, visitor) -> {
        var claim = desk.takenBy("editor");
        visitor.expect(412);
        visitor.open("/claims/" + claim);
        visitor.press("w");
        desk.api("editor").patch("/claims/" + claim, Map.of("normalisedText", "Their wording of it."), "If-Match", "*").expect(200);
        visitor.field("Wording").fill("My wording of it.");
        visitor.press("Control+Enter");
        assertThat(visitor.heading()).hasText("It was changed while you wrote");
    }),
    APPROVALS((desk, visitor) -> {
        desk.submittedBy("checker");
        visitor.open("/approvals");
    }),
    APPROVAL((desk, visitor) -> visitor.open("/approvals/" + desk.submittedBy("checker"))),
    REFUSED_APPROVAL((desk, visitor) -> visitor.open("/approvals/" + desk.submittedBy("editor"))),
    FIGURES((desk, visitor) -> {
        published(desk);
        visitor.open("/dashboard");
    }),
    PUBLISHED_CLAIM((desk, visitor) -> visitor.open("/claims/" + published(desk))),
    FACT_CHECK((desk, visitor) -> visitor.open("/fact-checks/" + published(desk))),
    RETRACTED_FACT_CHECK((desk, visitor) -> {
        var claim = published(desk);
        desk.api("editor2").move(claim, 8, "retract", "reason", "The source took its figures back.").expect(200);
        visitor.open("/fact-checks/" + claim);
    }),
    API_KEYS((desk, visitor) -> {
        visitor.profile().clearCookies();
        visitor.open("/sign-in");
        visitor.fillIn("admin", Installation.PASSWORD);
        visitor.open("/keys");
        visitor.page().locator("#key-name").fill("key-" + desk.newWord());
        visitor.page().locator("input[name=scope]").first().check();
        visitor.page().locator("section.card button").click();
        assertThat(visitor.main()).containsText("It is shown this once");
    }),
    REFUSAL((desk, visitor) -> {
        visitor.expect(404);
        visitor.open("/claims/00000000-0000-0000-0000-000000000000");
    });

    private final BiConsumer<OpenDesk, Visitor> way;

    Screen(BiConsumer<OpenDesk, Visitor> way) {
        this.way = way;
    }

    /** Brings somebody there. */
    void show(OpenDesk desk, Visitor visitor) {
        way.accept(desk, visitor);
        visitor.page().waitForLoadState();
    }

    /** Its name among the screenshots. */
    String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String published(OpenDesk desk) {
        var claim = desk.submittedBy("checker");
        var digest = desk.api("editor2").claim(claim).json().path("submission").path("digest").asText();
        desk.api("editor2").move(claim, 6, "approve", "digest", digest).expect(200);
        desk.api("editor2").move(claim, 7, "publish").expect(200);
        return claim;
    }

    private static void loseSession(OpenDesk desk, Visitor visitor) {
        visitor.expect(401);
        visitor.open("/claims/" + desk.claims(desk.newWord(), 1).get(0));
        visitor.profile().clearCookies();
        visitor.field("Write to whoever works on this claim").fill("A comment\nof two lines.");
        visitor.press("Control+Enter");
    }
}
