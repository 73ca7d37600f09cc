package org.claimdesk.history;

import org.claimdesk.testing.ListPlanTest;
import org.claimdesk.testing.ManyClaims;
import org.junit.jupiter.api.Test;

abstract class HistoryPlanTest extends ListPlanTest {

    @Test
    void a_page_of_the_history_of_a_claim_is_read_from_its_key() {
        var history = new History(explained());

        assertPages(PRIMARY_KEY, 1, token -> history.of(ManyClaims.BUSY_CLAIM, PAGE, token));
    }
}
