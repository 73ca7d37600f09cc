package org.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles: how they come in, the text beside its claims, and the claims that people mark in it. */
class ArticleIT {

    private static final String HARMLESS = "Please be kind. Who in %s would not like that? Let us all hope for the best.";

    @RegisterExtension
    static final OpenDesk desk = OpenDesk.shared();

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = { true, false })
    void a_pasted_article_is_read_and_the_same_again_is_recognised(boolean scripts) {
        var visitor = desk.visitor("checker", scripts);
        var text = "In %s 312 ships were counted in March 2019. The mayor is tired.".formatted(desk.newWord());
        paste(visitor, text);
        assertThat(visitor.heading()).hasText("Ships");
        assertThat(visitor.page().locator(".card-list .card").first()).containsText("312 ships");
        var first = visitor.place().replaceAll("\\?.*", "");

        paste(visitor, text);

        assertThat(visitor.main()).containsText("This article was here already: it is not read twice.");
        assertThat(visitor.place()).startsWith(first);
    }

    @Test
    void n_begins_a_new_article_and_control_enter_sends_it() {
        var visitor = desk.visitor("checker");
        visitor.open("/articles");
        visitor.press("n");
        visitor.page().keyboard().type("In %s 45 boats sank in 2018.".formatted(desk.newWord()));

        visitor.press("Control+Enter");

        assertThat(visitor.page().locator(".card-list .card")).containsText("45 boats");
    }

    @Test
    void choosing_a_card_goes_to_its_words_and_choosing_the_words_goes_back() {
        var visitor = seedArticle();
        visitor.page().locator("#card-5 .number").click();
        assertThat(visitor.focused()).hasId("at-5");
        assertThat(visitor.focused()).isInViewport();
        assertThat(visitor.page().locator("#card-5")).hasClass(Pattern.compile(".*\\bhere\\b.*"));

        visitor.page().locator("#at-7").click();

        assertThat(visitor.focused()).hasText(visitor.page().locator("#card-7 .claim").textContent());
        assertThat(visitor.focused()).isInViewport();
        assertThat(visitor.page().locator("#card-5")).not().hasClass(Pattern.compile(".*\\bhere\\b.*"));
    }

    @Test
    void enter_in_the_text_goes_to_the_card_of_the_words() {
        var visitor = seedArticle();
        visitor.page().locator("#card-3 .number").focus();
        visitor.press("Enter");
        assertThat(visitor.focused()).hasId("at-3");

        visitor.press("Enter");

        assertThat(visitor.focused()).hasText(visitor.page().locator("#card-3 .claim").textContent());
        assertThat(visitor.heading()).hasText("US troops in Iraq brace for retaliation");
    }

    @Test
    void without_scripts_a_card_is_a_link_to_its_words() {
        var visitor = desk.visitor("checker", false);
        visitor.open("/articles");
        visitor.link("US troops in Iraq").click();

        visitor.page().locator("#card-5 .number").click();

        assertThat(visitor.page()).hasURL(Pattern.compile(".*#at-5"));
        assertThat(visitor.page().locator("#at-5")).isInViewport();
    }

    @Test
    void a_missed_claim_is_marked_by_mouse() {
        var word = desk.newWord();
        var visitor = harmlessArticle(word);

        visitor.page().locator("claim-text span", new Page.LocatorOptions().setHasText(word)).first()
                .dblclick(new Locator.DblclickOptions().setPosition(20, 8));

        assertThat(visitor.page().locator("#exact")).hasValue("Please");
        visitor.button("Add the claim").click();
        assertThat(visitor.status()).containsText("Claim added.");
        assertThat(visitor.page().locator("mark").first()).hasText("Please");
    }

    @Test
    void a_missed_claim_is_marked_by_keyboard_sentence_by_sentence() {
        var word = desk.newWord();
        var visitor = harmlessArticle(word);
        visitor.press("m", "j", "j");
        assertThat(visitor.page().locator("#exact")).hasValue("Who in %s would not like that?".formatted(word));
        visitor.press("k", "j", "j");
        assertThat(visitor.page().locator("#exact")).hasValue("Let us all hope for the best.");

        visitor.press("Enter");

        assertThat(visitor.status()).containsText("Claim added.");
        assertThat(visitor.page().locator("mark")).hasText("Let us all hope for the best.");
    }

    @Test
    void keys_may_follow_each_other_quicker_than_the_browser_opens_the_form() {
        var word = desk.newWord();
        var visitor = harmlessArticle(word);
        visitor.page().waitForLoadState();

        visitor.page().evaluate("['m', 'j', 'j'].forEach(key => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })))");

        assertThat(visitor.page().locator("#exact")).hasValue("Who in %s would not like that?".formatted(word));
    }

    @Test
    void escape_leaves_the_marking_of_sentences() {
        var visitor = harmlessArticle(desk.newWord());
        visitor.press("m", "j");

        visitor.press("Escape");

        assertThat(visitor.page().locator("#marker")).not().hasAttribute("open", "");
        assertThat(visitor.page().locator("#marker summary")).isFocused();
        visitor.press("j");
        assertThat(visitor.page().locator("#marker")).not().hasAttribute("open", "");
    }

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = { true, false })
    void a_missed_claim_is_written_down_word_by_word(boolean scripts) {
        var word = desk.newWord();
        var visitor = harmlessArticle(word, scripts);
        visitor.page().locator("#marker summary").click();
        visitor.page().locator("#exact").fill("Who in " + word);

        visitor.button("Add the claim").click();

        assertThat(visitor.status()).containsText("Claim added.");
        assertThat(visitor.page().locator("mark")).hasText("Who in " + word);
    }

    @Test
    void words_that_do_not_stand_there_are_refused_and_kept() {
        var visitor = harmlessArticle(desk.newWord());
        visitor.expect(422);
        visitor.expect(400);
        visitor.page().locator("#marker summary").click();
        visitor.page().locator("#exact").fill("These words are not there");

        visitor.button("Add the claim").click();

        assertThat(visitor.main().locator("[name=exact]")).hasValue("These words are not there");
    }

    private static Visitor seedArticle() {
        var visitor = desk.visitor("checker");
        visitor.open("/articles");
        visitor.link("US troops in Iraq brace for retaliation").click();
        assertThat(visitor.page().locator("mark").first()).isVisible();
        visitor.page().waitForLoadState();
        return visitor;
    }

    private static Visitor harmlessArticle(String word) {
        return harmlessArticle(word, true);
    }

    private static Visitor harmlessArticle(String word, boolean scripts) {
        var article = desk.api("checker").addArticle(HARMLESS.formatted(word)).expect(201).id();
        var visitor = desk.visitor("checker", scripts);
        visitor.open("/articles/" + article);
        assertThat(visitor.page().locator("mark")).hasCount(0);
        return visitor;
    }

    private static void paste(Visitor visitor, String text) {
        visitor.open("/articles");
        visitor.page().locator("#text").fill(text);
        visitor.page().locator("#title-field").fill("Ships");
        visitor.button("Read it").click();
    }
}
