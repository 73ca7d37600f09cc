package org.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.browser.OpenDesk.listOf;

import org.claimdesk.outside.Installation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A session that ends in the middle of something costs nobody a word. */
class SessionIT {

    @RegisterExtension
    static final OpenDesk desk = OpenDesk.shared();

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = { true, false })
    void what_was_about_to_be_sent_is_sent_after_signing_in_again(boolean scripts) {
        var word = desk.newWord();
        desk.claims(word, 1);
        var visitor = desk.visitor("checker", scripts);
        visitor.expect(401);
        visitor.open(listOf(word));
        visitor.profile().clearCookies();
        decline(visitor);
        assertThat(visitor.main()).containsText("Sign in, and go on with what you typed: it is kept.");

        visitor.fillIn("checker", Installation.PASSWORD);

        assertThat(visitor.heading()).hasText("You are signed in again");
        assertThat(visitor.main()).containsText("Reason");
        visitor.button("Send it").click();
        assertThat(visitor.status()).containsText("Declined.");
        assertThat(visitor.rows()).containsText("declined");
    }

    @Test
    void a_wrong_password_in_between_loses_nothing() {
        var word = desk.newWord();
        desk.claims(word, 1);
        var me = desk.hire("fact-checker");
        var visitor = desk.visitor(me);
        visitor.expect(401);
        visitor.open(listOf(word));
        visitor.profile().clearCookies();
        decline(visitor);

        visitor.fillIn(me, "not the password");
        assertThat(visitor.main()).containsText("Wrong name or password.");
        visitor.fillIn(me, Installation.PASSWORD);

        visitor.button("Send it").click();
        assertThat(visitor.status()).containsText("Declined.");
    }

    @Test
    void a_step_without_words_leads_to_signing_in_and_changes_nothing() {
        var word = desk.newWord();
        desk.claims(word, 1);
        var visitor = desk.visitor("checker");
        visitor.open(listOf(word));
        var cookies = visitor.profile().cookies();
        var elsewhere = desk.visitor();
        elsewhere.profile().addCookies(cookies);
        elsewhere.open("/queue");
        elsewhere.button("Sign out").click();
        assertThat(elsewhere.heading()).hasText("Sign in");

        Visitor.button(visitor.rows(), "Take").click();

        assertThat(visitor.heading()).hasText("Sign in");
        visitor.fillIn("checker", Installation.PASSWORD);
        assertThat(visitor.heading()).hasText("My turn");
        visitor.open(listOf(word));
        assertThat(visitor.rows()).containsText("new");
    }

    private static void decline(Visitor visitor) {
        visitor.rows().locator("summary[data-key=d]").click();
        visitor.rows().getByText("Opinion").click();
    }
}
