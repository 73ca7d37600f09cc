package org.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An empty list says why it is empty. The reasons follow from each other, from a desk on which nothing exists. */
class EmptyDeskIT {

    @RegisterExtension
    static final OpenDesk desk = OpenDesk.empty();

    @Test
    void nothing_exists_then_something_is_free_then_others_hold_it_then_all_is_done() {
        var visitor = desk.visitor("checker");
        assertThat(visitor.main()).containsText("There are no claims yet.");
        visitor.link("Add an article").click();
        assertThat(visitor.main()).containsText("There are no articles yet");

        var claim = desk.claims(desk.newWord(), 1).get(0);
        visitor.open("/queue");
        assertThat(visitor.main()).containsText("There are claims nobody has taken yet.");
        visitor.link("See what nobody has taken").click();
        assertThat(visitor.rows()).hasCount(1);

        desk.api("checker2").move(claim, 1, "queue").expect(200);
        desk.api("checker2").move(claim, 2, "take").expect(200);
        visitor.open("/queue");
        assertThat(visitor.main()).containsText("Nothing is free: others are working on every open claim.");
        visitor.link("See who works on what").click();
        assertThat(visitor.rows().locator(".holder")).containsText("checker2");

        desk.api("checker2").move(claim, 3, "decline", "reasonCode", "OPINION").expect(200);
        visitor.open("/queue");
        assertThat(visitor.main()).containsText("All done. Nothing waits for anybody.");
        visitor.open("/approvals");
        assertThat(visitor.main()).containsText("Nothing waits for approval.");
    }
}
