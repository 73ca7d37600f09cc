package org.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.browser.Visitor.button;

import java.net.URLEncoder;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A claim of the seed article from the queue to the public: one person checks, another one looks again. */
class WholePathIT {

    private static final String GROUNDS = "https://www.inherentresolve.mil/";

    @RegisterExtension
    static final OpenDesk desk = OpenDesk.shared();

    @ParameterizedTest(name = "{0}, scripts: {1}")
    @CsvSource({ "45 strikes, true", "'Approximately 5,200', false" })
    void by_mouse(String words, boolean scripts) {
        var checker = desk.visitor(desk.hire("fact-checker"), scripts);
        checker.open("/queue?view=EVERYTHING&q=" + URLEncoder.encode(words, UTF_8));
        button(checker.rows().first(), "Take").click();
        assertThat(checker.status()).containsText("Taken: it is yours now.");
        checker.status().getByText("Open the claim").click();
        assertThat(checker.main()).containsText("Still missing:");
        assertThat(checker.button("Submit")).isDisabled();

        checker.field("Address").fill(GROUNDS);
        checker.field("supports the claim").check();
        checker.field("Quote, in the source’s own words").fill("… 45 strikes in Iraq …");
        button(checker.main(), "Add evidence").click();
        assertThat(checker.status()).containsText("Evidence kept.");
        checker.ratings().first().check();
        checker.field("Summary").fill("The coalition's own releases add up.");
        checker.field("Explanation").fill("See the releases of October and November 2019.");
        checker.button("Save the verdict").click();
        assertThat(checker.status()).containsText("Verdict kept.");
        assertThat(checker.main()).containsText("Verdict and evidence are complete.");
        checker.button("Submit").click();
        assertThat(checker.status()).containsText("Submitted for approval.");
        var claim = checker.place().replaceAll(".*/claims/|\\?.*", "");

        var editor = desk.visitor("editor", scripts);
        editor.link("Approvals").click();
        editor.page().locator("a[href='/approvals/%s']".formatted(claim)).click();
        assertThat(editor.main()).containsText("The coalition's own releases add up.");
        editor.button("Approve").click();
        assertThat(editor.status()).containsText("Approved.");
        editor.link("Open the claim").click();
        editor.button("Publish").click();
        assertThat(editor.status()).containsText("Published.");
        expectPublished(claim);
    }

    @Test
    void by_keyboard_alone() {
        var checker = desk.visitor(desk.hire("fact-checker"));
        checker.press("/");
        checker.page().keyboard().type("Islamic State");
        checker.press("Enter");
        assertThat(checker.heading()).hasText("Everything");
        checker.press("j", "t");
        assertThat(checker.status()).containsText("Taken: it is yours now.");
        assertThat(checker.focused()).hasAttribute("href", Pattern.compile("/claims/.*"));
        checker.press("Enter");
        assertThat(checker.main()).containsText("Still missing:");

        checker.press("e");
        assertThat(checker.field("Address")).isFocused();
        checker.page().keyboard().type(GROUNDS);
        checker.press("Tab", "Space", "Control+Enter");
        assertThat(checker.status()).containsText("Evidence kept.");
        checker.press("v", "1");
        assertThat(checker.ratings().first()).isChecked();
        checker.press("Tab");
        assertThat(checker.field("Summary")).isFocused();
        checker.page().keyboard().type("The coalition's own releases add up.");
        checker.press("Control+Enter");
        assertThat(checker.status()).containsText("Verdict kept.");
        checker.press("s");
        assertThat(checker.status()).containsText("Submitted for approval.");
        var claim = checker.place().replaceAll(".*/claims/|\\?.*", "");

        var editor = desk.visitor("editor");
        editor.press("g", "a");
        assertThat(editor.heading()).hasText("Approvals");
        moveTo(editor, claim);
        editor.press("Enter");
        assertThat(editor.main()).containsText("The coalition's own releases add up.");
        editor.press("a");
        assertThat(editor.status()).containsText("Approved.");
        editor.press("g", "q");
        assertThat(editor.heading()).hasText("My turn");
        moveTo(editor, claim);
        editor.press("Enter");
        assertThat(editor.button("Publish")).isVisible();
        editor.press("p");
        assertThat(editor.status()).containsText("Published.");
        expectPublished(claim);
    }

    @ParameterizedTest(name = "scripts: {0}")
    @CsvSource({ "true", "false" })
    void work_sent_back_returns_to_its_author_with_the_reason(boolean scripts) {
        var author = desk.hire("fact-checker");
        var claim = desk.submittedBy(author);
        var editor = desk.visitor("editor", scripts);
        editor.open("/approvals/" + claim);

        editor.field("What has to change?").fill("Name the second source.");
        editor.button("Request changes").click();

        assertThat(editor.status()).containsText("Sent back with your reason.");
        var checker = desk.visitor(author, scripts);
        checker.link("Returned to me").click();
        assertThat(checker.rows()).hasCount(1);
        assertThat(checker.rows()).containsText("Name the second source.");
        checker.rows().locator(".claim").click();
        assertThat(checker.main()).containsText("editor sent it back: Name the second source.");
        assertThat(checker.button("Submit")).isEnabled();
    }

    /** Presses j until the claim is in hand. */
    private static void moveTo(Visitor visitor, String claim) {
        for (var moves = visitor.rows().count(); moves > 0; moves--) {
            visitor.press("j");
            if (visitor.focused().getAttribute("href").endsWith(claim)) {
                return;
            }
        }
        throw new AssertionError("The claim is not in the list");
    }

    private static void expectPublished(String claim) {
        var published = desk.api("checker").claim(claim).json();
        assertThat(published.path("reviewState").asText()).isEqualTo("APPROVED");
        assertThat(published.path("publicationState").asText()).isEqualTo("PUBLISHED");
    }
}
