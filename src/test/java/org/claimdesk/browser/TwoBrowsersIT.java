package org.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.browser.OpenDesk.listOf;

import java.util.List;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two people want the same claim. */
class TwoBrowsersIT {

    @RegisterExtension
    static final OpenDesk desk = OpenDesk.shared();

    @RepeatedTest(3)
    void one_gets_it_and_the_other_is_told_who() {
        var word = desk.newWord();
        var claim = desk.claims(word, 1).get(0);
        var people = List.of(desk.hire("fact-checker"), desk.hire("fact-checker"));
        var visitors = people.stream().map(desk::visitor).toList();
        visitors.forEach(visitor -> visitor.open(listOf(word)));
        visitors.forEach(visitor -> visitor.expect(409));

        // sent without waiting for the answer
        visitors.forEach(visitor -> visitor.page().evaluate("document.querySelector('[data-row] button[data-key=t]').form.requestSubmit()"));

        visitors.forEach(visitor -> visitor.page().waitForURL(address -> !address.endsWith(listOf(word))));
        var holder = desk.api("checker").claim(claim).json().path("assignee").asText();
        assertThat(people).contains(holder);
        var winner = visitors.get(people.indexOf(holder));
        var loser = visitors.get(1 - people.indexOf(holder));
        assertThat(winner.status()).containsText("Taken: it is yours now.");
        assertThat(loser.main()).containsText(holder + " has taken this claim");
        loser.link("Go back").click();
        assertThat(loser.rows()).containsText(holder);
    }

    @Test
    void whoever_comes_too_late_is_told_who_has_it() {
        var word = desk.newWord();
        desk.claims(word, 1);
        var late = desk.visitor(desk.hire("fact-checker"));
        late.expect(409);
        late.open(listOf(word));
        var early = desk.visitor("checker2");
        early.open(listOf(word));
        Visitor.button(early.rows(), "Take").click();
        assertThat(early.status()).containsText("Taken");

        Visitor.button(late.rows(), "Take").click();

        assertThat(late.main()).containsText("checker2 has taken this claim");
        late.link("Go back").click();
        assertThat(late.rows().locator(".holder")).containsText("checker2");
    }

    @Test
    void whoever_declines_what_has_changed_is_asked_to_look_again() {
        var word = desk.newWord();
        var claim = desk.claims(word, 1).get(0);
        var visitor = desk.visitor("checker");
        visitor.expect(412);
        visitor.open(listOf(word));
        desk.api("checker2").move(claim, 1, "queue").expect(200);

        visitor.press("j", "d", "1");

        assertThat(visitor.main()).containsText("Somebody changed it while your page was open.");
        visitor.link("Go back").click();
        assertThat(visitor.rows()).containsText("queued");
    }
}
