package org.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import com.microsoft.playwright.Locator.FilterOptions;
import org.claimdesk.outside.Installation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One claim on the workbench: what is typed there is not lost, and every key does what the list of keys says. */
class WorkbenchIT {

    @RegisterExtension
    static final OpenDesk desk = OpenDesk.shared();

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = { true, false })
    void a_wording_changed_meanwhile_shows_mine_and_theirs_and_keeps_mine(boolean scripts) {
        var me = desk.hire("fact-checker");
        var claim = desk.takenBy(me);
        var first = desk.visitor(me, scripts);
        var second = desk.visitor(me, scripts);
        second.expect(412);
        first.open("/claims/" + claim);
        second.open("/claims/" + claim);
        changeWording(first, "Their words about ships.");
        assertThat(first.status()).containsText("Wording kept.");

        changeWording(second, "My words about ships.");

        assertThat(second.heading()).hasText("It was changed while you wrote");
        assertThat(second.main().locator("ins").filter(new FilterOptions().setHasText("Their"))).isVisible();
        assertThat(second.main().locator("[name=normalisedText]")).hasValue("My words about ships.");
        second.button("Save mine").click();
        assertThat(second.status()).containsText("Wording kept.");
        assertThat(second.heading()).hasText("My words about ships.");
    }

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = { true, false })
    void a_verdict_changed_meanwhile_shows_mine_and_theirs_and_keeps_mine(boolean scripts) {
        var me = desk.hire("fact-checker");
        var claim = desk.takenBy(me);
        var visitor = desk.visitor(me, scripts);
        visitor.expect(412);
        visitor.open("/claims/" + claim);
        desk.api(me).writeVerdict(claim, 3, "FALSE").expect(200);

        visitor.ratings().first().check();
        visitor.field("Summary").fill("My summary of it.");
        visitor.button("Save the verdict").click();

        assertThat(visitor.heading()).hasText("It was changed while you wrote");
        assertThat(visitor.main()).containsText("In short.");
        assertThat(visitor.main().locator("[name=summary]")).hasValue("My summary of it.");
        visitor.button("Save mine").click();
        assertThat(visitor.status()).containsText("Verdict kept.");
        assertThat(visitor.field("Summary")).hasValue("My summary of it.");
    }

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = { true, false })
    void a_comment_survives_the_end_of_the_session(boolean scripts) {
        var claim = desk.claims(desk.newWord(), 1).get(0);
        var visitor = desk.visitor("checker", scripts);
        visitor.expect(401);
        visitor.open("/claims/" + claim);
        visitor.profile().clearCookies();
        visitor.field("Write to whoever works on this claim").fill("Two lines,\n“quoted” & <b>bold</b>.");
        visitor.button("Add comment").click();

        visitor.fillIn("checker", Installation.PASSWORD);

        assertThat(visitor.main().locator("textarea")).hasValue("Two lines,\n“quoted” & <b>bold</b>.");
        visitor.button("Send it").click();
        assertThat(visitor.status()).containsText("Comment added.");
        assertThat(visitor.main().locator(".talk")).containsText("“quoted” & <b>bold</b>.");
    }

    @Test
    void t_takes_the_claim_and_gives_it_back() {
        var claim = desk.claims(desk.newWord(), 1).get(0);
        var visitor = desk.visitor(desk.hire("fact-checker"));
        visitor.open("/claims/" + claim);
        visitor.press("t");
        assertThat(visitor.status()).containsText("Taken: it is yours now.");

        visitor.press("t");

        assertThat(visitor.status()).containsText("Given back.");
        assertThat(desk.api("checker").claim(claim).json().path("reviewState").asText()).isEqualTo("QUEUED");
    }

    @Test
    void d_and_a_number_decline_it_and_z_takes_that_back() {
        var claim = desk.claims(desk.newWord(), 1).get(0);
        var visitor = desk.visitor("checker");
        visitor.open("/claims/" + claim);
        visitor.press("d", "3");
        assertThat(visitor.status()).containsText("Declined.");

        visitor.press("z");

        assertThat(visitor.status()).containsText("Taken back.");
        assertThat(desk.api("checker").claim(claim).json().path("reviewState").asText()).isEqualTo("QUEUED");
    }

    @Test
    void n_writes_a_comment_and_w_changes_the_wording() {
        var me = desk.hire("fact-checker");
        var visitor = desk.visitor(me);
        visitor.open("/claims/" + desk.takenBy(me));
        visitor.press("n");
        assertThat(visitor.field("Write to whoever works on this claim")).isFocused();
        visitor.page().keyboard().type("Who counted?");
        visitor.press("Control+Enter");
        assertThat(visitor.main().locator(".talk")).containsText("Who counted?");

        visitor.press("w");

        assertThat(visitor.page().locator("#normalisedText")).isFocused();
    }

    @Test
    void v_and_a_number_choose_the_rating_and_the_number_keys_only_that() {
        var me = desk.hire("fact-checker");
        var visitor = desk.visitor(me);
        visitor.open("/claims/" + desk.takenBy(me));
        var ratings = visitor.ratings();

        for (int number = 1; number <= ratings.count(); number++) {
            visitor.press("v", String.valueOf(number));
            assertThat(ratings.nth(number - 1)).isChecked();
        }
    }

    @Test
    void evidence_is_changed_and_removed() {
        var me = desk.hire("fact-checker");
        var claim = desk.takenBy(me);
        desk.api(me).addEvidence(claim, 3, "CONTEXT").expect(201);
        var visitor = desk.visitor(me);
        visitor.open("/claims/" + claim);
        var piece = visitor.page().locator(".evidence > li");
        piece.getByText("Edit").click();

        piece.getByLabel("refutes the claim").check();
        Visitor.button(piece, "Save").click();

        assertThat(visitor.status()).containsText("Evidence kept.");
        assertThat(piece.locator(".stance")).hasText("refutes the claim");
        Visitor.button(piece, "Remove").click();
        assertThat(visitor.main()).containsText("Nothing speaks for or against it yet.");
    }

    @Test
    void a_new_revision_arrives_while_the_old_one_is_looked_over() {
        var author = desk.hire("fact-checker");
        var claim = desk.submittedBy(author);
        var editor = desk.visitor("editor");
        editor.expect(409);
        editor.expect(412);
        editor.open("/approvals/" + claim);
        var checker = desk.api(author);
        checker.move(claim, 6, "withdraw").expect(200);
        checker.put("/claims/" + claim + "/verdict", Map.of("rating", "TRUE", "summary", "It is otherwise.", "explanation", "See there."), "If-Match", "*")
                .expect(200);
        checker.move(claim, 8, "submit").expect(200);

        editor.button("Approve").click();

        assertThat(editor.main()).containsText("It changed while you were looking.");
        assertThat(editor.main().locator("ins").first()).isVisible();
        assertThat(desk.api("editor").claim(claim).json().path("reviewState").asText()).isEqualTo("SUBMITTED");
        editor.press("a");
        assertThat(editor.status()).containsText("Approved.");
    }

    @Test
    void r_asks_for_changes_in_words() {
        var claim = desk.submittedBy("checker");
        var editor = desk.visitor("editor");
        editor.open("/approvals/" + claim);
        editor.press("r");
        editor.page().keyboard().type("Ask the ministry, too.");

        editor.press("Control+Enter");

        assertThat(editor.status()).containsText("Sent back with your reason.");
    }

    @Test
    void whoever_wrote_part_of_it_reads_why_somebody_else_has_to_approve() {
        var editor = desk.hire("editor");
        var claim = desk.submittedBy(editor);
        var visitor = desk.visitor(editor);
        visitor.open("/approvals/" + claim);

        assertThat(visitor.button("Approve")).isDisabled();
        assertThat(visitor.page().locator("#why-not")).not().isEmpty();
        visitor.press("a");
        assertThat(desk.api("editor").claim(claim).json().path("reviewState").asText()).isEqualTo("SUBMITTED");
    }

    private static void changeWording(Visitor visitor, String words) {
        visitor.page().getByText("Change the wording").click();
        visitor.page().locator("#normalisedText").fill(words);
        visitor.button("Save").first().click();
    }
}
