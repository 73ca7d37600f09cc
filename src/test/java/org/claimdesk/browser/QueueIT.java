package org.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.browser.OpenDesk.listOf;
import static org.claimdesk.browser.Visitor.button;

import java.util.HashSet;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator.FilterOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The queue by mouse: what it shows, how it is narrowed down, and what is decided in it. */
class QueueIT {

    @RegisterExtension
    static final OpenDesk desk = OpenDesk.shared();

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = { true, false })
    void what_i_take_is_my_turn_and_nothing_else_is(boolean scripts) {
        var word = desk.newWord();
        desk.claims(word, 3);
        var me = desk.hire("fact-checker");
        var visitor = desk.visitor(me, scripts);
        visitor.open(listOf(word));

        button(visitor.row("2 ships"), "Take").click();

        assertThat(visitor.status()).containsText("Taken: it is yours now.");
        assertThat(visitor.row("2 ships")).containsText(me);
        visitor.open("/queue");
        assertThat(visitor.rows()).hasCount(1);
        assertThat(visitor.rows()).containsText("2 ships");
        assertThat(count(visitor, "My turn")).isEqualTo(1);
    }

    @Test
    void the_views_count_what_they_have() {
        var word = desk.newWord();
        desk.claims(word, 1);
        var visitor = desk.visitor(desk.hire("fact-checker"));
        visitor.open(listOf(word));
        var unassigned = count(visitor, "Unassigned");
        var inReview = count(visitor, "In review");

        button(visitor.rows(), "Take").click();

        assertThat(visitor.status()).containsText("Taken");
        assertThat(count(visitor, "Unassigned")).isEqualTo(unassigned - 1);
        assertThat(count(visitor, "In review")).isEqualTo(inReview + 1);
    }

    @Test
    void the_words_looked_for_are_in_the_address() {
        var word = desk.newWord();
        desk.claims(word, 2);
        var visitor = desk.visitor("checker");
        visitor.open("/queue?view=UNASSIGNED");

        visitor.field("Words in the claim").fill(word);
        visitor.button("Show").click();

        assertThat(visitor.rows()).hasCount(2);
        assertThat(visitor.place()).contains("view=UNASSIGNED", "q=" + word);
        visitor.link("Show all").click();
        assertThat(visitor.heading()).hasText("Unassigned");
        assertThat(visitor.field("Words in the claim")).hasValue("");
    }

    @Test
    void a_type_of_statement_is_chosen_and_left_by_the_same_link() {
        var visitor = desk.visitor("checker");
        visitor.open("/queue?view=UNASSIGNED");
        var facets = visitor.page().locator(".facets");
        var figures = Visitor.link(facets, "Figure");
        var many = numberIn(figures.textContent());

        figures.click();

        assertThat(figures).hasAttribute("aria-current", "true");
        assertThat(visitor.place()).contains("type=QUANTITY");
        assertThat(visitor.rows()).hasCount(Math.min(25, many));
        visitor.rows().all().forEach(row -> assertThat(row).containsText("Figure"));
        figures.click();
        assertThat(figures).not().hasAttribute("aria-current", "true");
    }

    @Test
    void another_order_is_in_the_address() {
        var word = desk.newWord();
        desk.claims(word, 3);
        var visitor = desk.visitor("checker");
        visitor.open("/queue?view=EVERYTHING&q=" + word);

        visitor.field("Order").selectOption("Newest first");
        visitor.button("Show").click();

        assertThat(visitor.rows().first()).containsText("3 ships");
        assertThat(visitor.place()).contains("sort=-createdAt");
        visitor.field("Order").selectOption("Oldest first");
        visitor.button("Show").click();
        assertThat(visitor.rows().first()).containsText("1 ships");
    }

    @Test
    void more_claims_come_to_the_same_page() {
        var word = desk.newWord();
        desk.claims(word, 60);
        var visitor = desk.visitor("checker");
        visitor.open(listOf(word));
        var place = visitor.place();
        assertThat(visitor.rows()).hasCount(25);

        visitor.link("More").click();
        assertThat(visitor.rows()).hasCount(50);
        visitor.link("More").click();

        assertThat(visitor.rows()).hasCount(60);
        assertThat(visitor.link("More")).hasCount(0);
        assertThat(visitor.place()).isEqualTo(place);
        assertThat(new HashSet<>(visitor.rows().locator(".claim").allTextContents())).hasSize(60);
    }

    @Test
    void without_scripts_more_claims_are_the_next_page() {
        var word = desk.newWord();
        desk.claims(word, 60);
        var visitor = desk.visitor("checker", false);
        visitor.open(listOf(word));
        var seen = new HashSet<>(visitor.rows().locator(".claim").allTextContents());

        visitor.link("More").click();
        assertThat(visitor.row("26 ships")).isVisible();
        seen.addAll(visitor.rows().locator(".claim").allTextContents());
        visitor.link("More").click();
        assertThat(visitor.row("60 ships")).isVisible();
        seen.addAll(visitor.rows().locator(".claim").allTextContents());

        assertThat(seen).hasSize(60);
        assertThat(visitor.link("More")).hasCount(0);
    }

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = { true, false })
    void a_claim_taken_by_mistake_goes_back(boolean scripts) {
        var word = desk.newWord();
        desk.claims(word, 1);
        var visitor = desk.visitor(desk.hire("fact-checker"), scripts);
        visitor.open(listOf(word));
        button(visitor.rows(), "Take").click();
        assertThat(visitor.rows()).containsText("in review");

        visitor.button("Undo").click();

        assertThat(visitor.status()).containsText("Taken back.");
        visitor.open(listOf(word));
        assertThat(visitor.rows()).containsText("queued");
    }

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = { true, false })
    void a_claim_is_declined_for_a_reason_and_that_is_undone(boolean scripts) {
        var word = desk.newWord();
        desk.claims(word, 2);
        var visitor = desk.visitor("checker", scripts);
        visitor.open(listOf(word));
        visitor.row("1 ships").locator("summary").filter(new FilterOptions().setHasText("Decline")).click();

        visitor.row("1 ships").getByText("Opinion").click();

        assertThat(visitor.status()).containsText("Declined.");
        assertThat(visitor.row("1 ships")).containsText("declined");
        visitor.button("Undo").click();
        assertThat(visitor.status()).containsText("Taken back.");
        visitor.open(listOf(word));
        assertThat(visitor.row("1 ships")).containsText("queued");
        assertThat(visitor.row("2 ships")).containsText("new");
    }

    @Test
    void what_another_holds_says_who_and_for_how_long_and_cannot_be_taken() {
        var word = desk.newWord();
        var claim = desk.claims(word, 1).get(0);
        desk.api("checker2").move(claim, 1, "queue").expect(200);
        desk.api("checker2").move(claim, 2, "take").expect(200);
        var visitor = desk.visitor("checker");

        visitor.open(listOf(word));

        assertThat(visitor.rows().locator(".holder")).hasText(Pattern.compile("checker2\\s+(3 h|4 h|239 min|240 min) left"));
        assertThat(button(visitor.rows(), "Take")).hasCount(0);
    }

    @Test
    void what_was_sent_back_to_me_says_by_whom_and_why() {
        var me = desk.hire("fact-checker");
        var submitted = desk.api(me).submittedClaim();
        desk.api("editor").move(submitted.path("id").asText(), submitted.path("revision").asInt(), "request-changes", "reason", "The source is gone.").expect(200);
        var visitor = desk.visitor(me);

        visitor.link("Returned to me").click();

        assertThat(visitor.rows()).hasCount(1);
        assertThat(visitor.rows()).containsText("editor sent it back: The source is gone.");
    }

    @Test
    void a_search_without_a_result_says_so_and_offers_everything() {
        var visitor = desk.visitor("checker");

        visitor.open("/queue?view=UNASSIGNED&q=nothinghasthisword");

        assertThat(visitor.main()).containsText("No claim of this list matches your search.");
        visitor.page().locator(".empty").getByText("Show all").click();
        assertThat(visitor.rows()).not().hasCount(0);
    }

    private static int count(Visitor visitor, String view) {
        return numberIn(visitor.page().locator(".views nav a").filter(new FilterOptions().setHasText(view)).textContent());
    }

    private static int numberIn(String text) {
        return Integer.parseInt(text.replaceAll("\\D", ""));
    }
}
