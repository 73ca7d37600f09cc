package org.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.browser.OpenDesk.listOf;

import java.util.regex.Pattern;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The queue without a mouse. */
class QueueKeysIT {

    @RegisterExtension
    static final OpenDesk desk = OpenDesk.shared();

    private String word;
    private Visitor visitor;

    @BeforeEach
    void three_claims_in_a_list() {
        word = desk.newWord();
        desk.claims(word, 3);
        visitor = desk.visitor(desk.hire("fact-checker"));
        visitor.open(listOf(word));
    }

    @Test
    void j_and_k_move_from_claim_to_claim_and_stop_at_the_ends() {
        visitor.press("j");
        assertThat(visitor.focused()).hasText(saying(1));
        visitor.press("j", "j", "j");
        assertThat(visitor.focused()).hasText(saying(3));

        visitor.press("k");
        assertThat(visitor.focused()).hasText(saying(2));
        visitor.press("k", "k");
        assertThat(visitor.focused()).hasText(saying(1));
    }

    @Test
    void enter_opens_the_claim_in_hand() {
        visitor.press("j", "j", "Enter");

        assertThat(visitor.heading()).hasText(saying(2));
    }

    @Test
    void t_takes_the_claim_in_hand_and_gives_it_back() {
        visitor.press("j", "j", "t");

        assertThat(visitor.status()).containsText("Taken: it is yours now.");
        assertThat(visitor.row("2 ships")).containsText("in review");
        visitor.press("t");
        assertThat(visitor.status()).containsText("Given back.");
        assertThat(visitor.row("2 ships")).containsText("queued");
    }

    @Test
    void d_and_a_number_decline_for_that_reason() {
        visitor.press("j", "d");
        assertThat(visitor.row("1 ships").getByText("Opinion")).isVisible();

        visitor.press("2");

        assertThat(visitor.status()).containsText("Declined.");
        assertThat(visitor.row("1 ships")).containsText("declined");
        var history = desk.api("checker").all("/claims/" + visitor.rows().first().getAttribute("id").replace("claim-", "") + "/history");
        assertThat(history.get(1).toString()).contains("OPINION");
    }

    @Test
    void a_number_alone_declines_nothing() {
        visitor.press("j", "2", "3");
        visitor.press("j", "d", "Escape", "2");

        assertThat(visitor.focused()).hasText(Pattern.compile("Decline.*"));
        visitor.open(listOf(word));
        assertThat(visitor.page().locator(".state.DETECTED")).hasCount(3);
    }

    @Test
    void escape_closes_the_menu_and_keeps_the_place() {
        visitor.press("j", "d", "Escape");

        assertThat(visitor.row("1 ships").getByText("Opinion")).isHidden();
        assertThat(visitor.focused()).hasText(Pattern.compile("Decline.*"));
        visitor.press("j");
        assertThat(visitor.focused()).hasText(saying(2));
    }

    @Test
    void z_takes_back_what_was_just_done() {
        visitor.press("j", "d", "1");
        assertThat(visitor.status()).containsText("Declined.");

        visitor.press("z");

        assertThat(visitor.status()).containsText("Taken back.");
        visitor.open(listOf(word));
        assertThat(visitor.row("1 ships")).containsText("queued");
    }

    @Test
    void m_brings_more_and_the_list_goes_on_where_it_was() {
        var many = desk.newWord();
        desk.claims(many, 30);
        visitor.open(listOf(many));

        visitor.press("m");

        assertThat(visitor.rows()).hasCount(30);
        assertThat(visitor.focused()).hasText(Pattern.compile(".*26 ships\\."));
    }

    @Test
    void slash_searches_and_enter_shows_what_was_found() {
        visitor.open("/queue");

        visitor.press("/");
        visitor.page().keyboard().type(word);
        visitor.press("Enter");

        assertThat(visitor.heading()).hasText("Everything");
        assertThat(visitor.rows()).hasCount(3);
    }

    @ParameterizedTest
    @CsvSource({ "q, My turn", "a, Approvals", "r, Articles", "d, Figures" })
    void g_and_a_letter_lead_to_another_part_of_the_desk(String letter, String heading) {
        visitor.press("g", letter);

        assertThat(visitor.heading()).hasText(heading);
    }

    @Test
    void after_a_decision_the_next_claim_is_in_hand() {
        visitor.open("/queue?view=UNASSIGNED&q=" + word + "&sort=createdAt");
        visitor.press("j", "d", "1");
        assertThat(visitor.status()).containsText("Declined.");

        visitor.press("d", "1");

        assertThat(visitor.rows()).hasCount(1);
        assertThat(visitor.focused()).hasText(saying(3));
    }

    @Test
    void control_and_enter_send_the_form_one_is_in() {
        visitor.field("Words in the claim").fill("nothinghasthisword");

        visitor.press("Control+Enter");

        assertThat(visitor.main()).containsText("No claim of this list matches your search.");
    }

    @Test
    void letters_in_a_field_are_only_letters() {
        visitor.press("/");

        visitor.page().keyboard().type("jktd1z?gq/m");

        assertThat(visitor.field("Search claims")).hasValue("jktd1z?gq/m");
        assertThat(visitor.field("Search claims")).isFocused();
        assertThat(visitor.page().getByRole(AriaRole.DIALOG)).isHidden();
        visitor.open(listOf(word));
        assertThat(visitor.page().locator(".state.DETECTED")).hasCount(3);
    }

    @Test
    void keys_with_control_or_alt_belong_to_the_browser() {
        visitor.press("j", "Alt+t", "Control+d", "Meta+t");

        assertThat(visitor.focused()).hasText(saying(1));
        visitor.open(listOf(word));
        assertThat(visitor.page().locator(".state.DETECTED")).hasCount(3);
    }

    @Test
    void switched_off_keys_do_nothing_until_they_are_switched_on_again() {
        visitor.press("?");
        visitor.field("Single keys do something").uncheck();
        visitor.button("Close").click();
        visitor.open(listOf(word));
        visitor.press("j", "t", "?");
        assertThat(visitor.page().getByRole(AriaRole.DIALOG)).isHidden();
        assertThat(visitor.page().locator(".state.DETECTED")).hasCount(3);

        visitor.button("Keys").click();
        visitor.field("Single keys do something").check();
        visitor.press("Escape");
        visitor.press("j", "t");

        assertThat(visitor.status()).containsText("Taken");
    }

    @Test
    void the_list_of_keys_opens_and_closes_and_takes_no_other_keys() {
        visitor.press("?");
        assertThat(visitor.page().getByRole(AriaRole.DIALOG)).isVisible();

        visitor.press("t", "d", "2");
        visitor.press("Escape");

        assertThat(visitor.page().getByRole(AriaRole.DIALOG)).isHidden();
        assertThat(visitor.page().locator(".state.DETECTED")).hasCount(3);
    }

    @Test
    void every_button_with_a_key_shows_it() {
        var buttons = visitor.page().locator(":is(button, summary)[data-key]");

        assertThat(buttons.count()).isGreaterThan(6);
        buttons.all().forEach(button -> assertThat(button.locator("kbd")).hasText(button.getAttribute("data-key")));
    }

    private static Pattern saying(int number) {
        return Pattern.compile("In %s there were %d ships\\.".formatted("\\w+", number));
    }
}
