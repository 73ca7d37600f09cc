package org.claimdesk.suggestion;

import java.time.Clock;

import jakarta.inject.Inject;

import org.claimdesk.claim.ClaimStore;
import org.claimdesk.testing.ListPlanTest;
import org.claimdesk.testing.ManyClaims;
import org.junit.jupiter.api.Test;

abstract class SuggestionPlanTest extends ListPlanTest {

    @Inject
    ClaimStore claims;

    @Test
    void a_page_of_the_suggestions_for_a_claim_is_read_from_its_key() {
        var suggestions = new SuggestionService(explained(), Clock.systemUTC(), claims);

        assertPages(PRIMARY_KEY, 1, token -> suggestions.list(ManyClaims.BUSY_CLAIM, PAGE, token));
    }
}
