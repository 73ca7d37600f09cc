package org.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.AriaRole;
import org.claimdesk.outside.Installation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How people come to their desk, and leave it. */
class SignInIT {

    @RegisterExtension
    static final OpenDesk desk = OpenDesk.shared();

    @Test
    void whoever_knows_the_password_sees_what_waits_for_them() {
        var visitor = desk.visitor();
        visitor.open("/");

        visitor.fillIn("checker", Installation.PASSWORD);

        assertThat(visitor.heading()).hasText("My turn");
        assertThat(visitor.page().locator(".person")).hasText("checker");
    }

    @Test
    void a_wrong_password_is_said_and_the_name_stays() {
        var visitor = desk.visitor();
        visitor.expect(401);
        visitor.open("/");

        visitor.fillIn(desk.hire("viewer"), "not the password");

        assertThat(visitor.page().getByRole(AriaRole.ALERT)).hasText("Wrong name or password.");
        assertThat(visitor.field("Account name")).hasValue(Pattern.compile("viewer-.*"));
        assertThat(visitor.field("Password")).isFocused();
    }

    @Test
    void where_somebody_wanted_to_go_is_where_they_come_out() {
        var visitor = desk.visitor();
        visitor.open("/queue?view=UNASSIGNED&sort=dueAt");

        visitor.fillIn("checker", Installation.PASSWORD);

        assertThat(visitor.heading()).hasText("Unassigned");
        assertThat(visitor.place()).isEqualTo("/queue?view=UNASSIGNED&sort=dueAt");
    }

    @Test
    void a_link_to_the_sign_in_form_leads_nowhere_else() {
        var visitor = desk.visitor();
        visitor.open("/sign-in?next=//example.org/");

        visitor.fillIn("checker", Installation.PASSWORD);

        assertThat(visitor.heading()).hasText("My turn");
    }

    @Test
    void signing_out_ends_it_for_whoever_has_the_cookie() {
        var checker = desk.visitor("checker");
        var cookies = checker.profile().cookies();

        checker.button("Sign out").click();

        assertThat(checker.heading()).hasText("Sign in");
        checker.profile().addCookies(cookies);
        checker.open("/queue");
        assertThat(checker.heading()).hasText("Sign in");
    }

    @Test
    void no_script_can_read_the_cookie_and_no_other_site_sends_it() {
        var checker = desk.visitor("checker");

        assertThat(checker.profile().cookies()).singleElement().satisfies(cookie -> {
            assertThat(cookie.httpOnly).isTrue();
            assertThat(cookie.sameSite).hasToString("STRICT");
        });
    }

    @Test
    void the_desk_speaks_the_language_of_the_browser() {
        var visitor = desk.visitor(new NewContextOptions().setLocale("de-AT"));

        visitor.open("/sign-in");

        assertThat(visitor.page().locator("html")).hasAttribute("lang", "de");
    }

    @Test
    void another_language_is_chosen_on_any_page_and_stays() {
        var checker = desk.visitor("checker");
        checker.open("/queue?view=UNASSIGNED");

        checker.button("Deutsch").click();

        assertThat(checker.page().locator("html")).hasAttribute("lang", "de");
        assertThat(checker.place()).isEqualTo("/queue?view=UNASSIGNED");
        checker.open("/queue?view=EVERYTHING");
        assertThat(checker.page().locator("html")).hasAttribute("lang", "de");
    }
}
