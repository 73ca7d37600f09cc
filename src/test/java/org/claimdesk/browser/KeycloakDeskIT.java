package org.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.browser.OpenDesk.listOf;

import java.time.Duration;
import java.util.List;

import com.microsoft.playwright.Page;
import org.claimdesk.outside.Gate;
import org.claimdesk.outside.Keycloak;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The desk where people sign in with a real Keycloak, in a real browser. */
class KeycloakDeskIT {

    private static Keycloak keycloak;
    private static Gate gate;

    @Order(1)
    @RegisterExtension
    static final BeforeAllCallback KEYCLOAK = context -> {
        keycloak = Keycloak.shared(context);
        gate = keycloak.gate().open();
    };

    @Order(2)
    @RegisterExtension
    static final OpenDesk desk = OpenDesk.with(installation -> Keycloak.signsInAt(gate, installation));

    @BeforeEach
    void known() {
        keycloak.knowsDeskAt(desk.address());
    }

    @Test
    void somebody_signs_in_where_they_wanted_to_go_and_signs_out_of_both() {
        var visitor = desk.visitor();
        visitor.expect(401);
        visitor.open("/queue?view=EVERYTHING");
        assertThat(visitor.heading()).hasText("Sign in");
        assertThat(visitor.field("Password")).hasCount(0);
        visitor.screenshot("sign-in-at-keycloak");
        signIn(visitor, visitor.page(), "checker");
        visitor.page().waitForURL("**/queue?view=EVERYTHING");
        assertThat(visitor.page().locator(".who")).containsText("checker");
        var session = visitor.profile().cookies().stream().filter(cookie -> cookie.name.equals("claimdesk")).findFirst().orElseThrow();
        assertThat(session.httpOnly).isTrue();
        assertThat(session.sameSite.name()).isEqualTo("STRICT");
        assertThat(visitor.profile().cookies()).noneMatch(cookie -> cookie.name.equals("claimdesk-sign-in"));

        visitor.button("Sign out").click();
        visitor.page().waitForURL("**/sign-in*");
        assertThat(visitor.heading()).hasText("Sign in");
        // signed out at Keycloak, too: it asks for the password again
        visitor.link("Sign in with your organisation’s account").click();
        assertThat(visitor.page().locator("#password")).isVisible();
        visitor.profile().addCookies(List.of(session));
        visitor.open("/queue");
        assertThat(visitor.heading()).hasText("Sign in");
    }

    @Test
    void what_was_typed_waits_while_its_writer_signs_in_again_in_a_new_tab() {
        var word = desk.newWord();
        desk.apiWith(keycloak.token(gate, "checker2")).addClaim("In %s there were 7 ships.".formatted(word)).expect(201);
        var visitor = desk.visitor();
        visitor.expect(401);
        visitor.open(listOf(word));
        signIn(visitor, visitor.page(), "checker2");
        visitor.page().waitForURL("**/queue?**");
        visitor.profile().clearCookies();
        visitor.rows().locator("summary[data-key=d]").click();
        visitor.rows().getByText("Opinion").click();
        assertThat(visitor.main()).containsText("What you typed stands below");

        var tab = visitor.profile().waitForPage(() -> visitor.link("Sign in with your organisation’s account").click());
        fillIn(tab, "checker2");
        assertThat(tab.locator("main")).containsText("You are signed in.");
        tab.close();

        visitor.button("Send it").click();
        assertThat(visitor.status()).containsText("Declined.");
        assertThat(visitor.rows()).containsText("declined");
    }

    @Test
    void people_go_on_when_their_token_has_ended_as_long_as_keycloak_says_so() {
        keycloak.tokensLast(Duration.ofSeconds(2));
        try {
            var visitor = desk.visitor();
            visitor.expect(401);
            visitor.expect(503);
            visitor.open("/queue");
            signIn(visitor, visitor.page(), "editor2");
            visitor.page().waitForURL("**/queue");
            visitor.page().waitForTimeout(3_000);
            visitor.open("/approvals");
            assertThat(visitor.page().locator(".who")).containsText("editor2");

            visitor.page().waitForTimeout(3_000);
            gate.shut();
            visitor.open("/queue");
            assertThat(visitor.heading()).hasText("Not available just now");
            visitor.open("/sign-in/issuer");
            assertThat(visitor.heading()).hasText("Not available just now");
            gate.open();
            var end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
            while (visitor.page().locator(".who").count() == 0 && System.nanoTime() < end) {
                visitor.page().waitForTimeout(500);
                visitor.open("/queue");
            }
            assertThat(visitor.page().locator(".who")).containsText("editor2");

            keycloak.signOut("editor2");
            visitor.page().waitForTimeout(3_000);
            visitor.open("/queue");
            assertThat(visitor.heading()).hasText("Sign in");
        } finally {
            keycloak.tokensLast(Duration.ofMinutes(5));
        }
    }

    @Test
    void whoever_comes_back_with_something_made_up_is_not_signed_in() {
        var visitor = desk.visitor();
        visitor.expect(401);
        for (var query : List.of("", "?code=made-up&state=made-up", "?error=access_denied&state=x")) {
            visitor.open("/sign-in/back" + query);
            assertThat(visitor.main()).containsText("Signing in did not work");
        }
        visitor.open("/sign-in/issuer?next=https://evil.example/");
        var state = visitor.page().url().replaceAll(".*[?&]state=([^&]*).*", "$1");
        visitor.open("/sign-in/back?code=made-up&state=" + state);
        assertThat(visitor.main()).containsText("Signing in did not work");
        assertThat(visitor.profile().cookies()).noneMatch(cookie -> cookie.name.equals("claimdesk"));
    }

    private static void signIn(Visitor visitor, Page page, String name) {
        visitor.link("Sign in with your organisation’s account").click();
        fillIn(page, name);
    }

    /** Keycloak's own form. */
    private static void fillIn(Page keycloak, String name) {
        keycloak.locator("#username").fill(name);
        keycloak.locator("#password").fill(Keycloak.PASSWORD);
        keycloak.locator("#kc-login").click();
    }
}
