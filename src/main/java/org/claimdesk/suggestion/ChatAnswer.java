package org.claimdesk.suggestion;

import java.util.List;

/**
 * What the model said.
 *
 * @param modelVersion what it calls itself; null where it does not say
 * @param claims       the claims it read, as it worded them; nothing of it has been believed yet
 */
record ChatAnswer(String modelVersion, List<ProposedClaim> claims) {

    /**
     * A claim as the model read it.
     *
     * @param quote   the words it says it took it from
     * @param wording its own
     */
    record ProposedClaim(String quote, String wording) {
    }
}
