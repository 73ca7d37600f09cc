package org.claimdesk.evidence;

import java.time.Clock;

import jakarta.inject.Inject;

import org.claimdesk.claim.ClaimStore;
import org.claimdesk.shared.MergePatch;
import org.claimdesk.testing.ListPlanTest;
import org.claimdesk.testing.ManyClaims;
import org.junit.jupiter.api.Test;

abstract class EvidencePlanTest extends ListPlanTest {

    @Inject
    ClaimStore claims;
    @Inject
    MergePatch patches;

    @Test
    void a_page_of_the_evidence_of_a_claim_is_read_from_its_index() {
        var evidence = new EvidenceService(explained(), Clock.systemUTC(), claims, patches);

        assertPages("evidence_claim", 1, token -> evidence.list(ManyClaims.BUSY_CLAIM, PAGE, token));
    }
}
