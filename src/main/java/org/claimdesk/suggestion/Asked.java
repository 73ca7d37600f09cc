package org.claimdesk.suggestion;

import java.util.List;

/**
 * What came of asking the model about a claim.
 *
 * @param kept    what can be kept of its answer
 * @param dropped how many of its claims cannot
 */
record Asked(int articleRevision, String model, String modelVersion, String promptVersion, List<Scrutiny.Kept> kept, int dropped) {
}
