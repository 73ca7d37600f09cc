package org.claimdesk.history;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a check of the hash chains found.
 *
 * @param claims  claims looked at
 * @param entries history entries looked at
 * @param intact  true when nothing was altered, inserted, removed or cut off
 * @param broken  the first place that is not as it was written; null when intact
 */
@Schema(examples = """
        {"claims": 42, "entries": 311, "intact": true, "broken": null}""")
public record Verification(int claims, long entries, boolean intact, Break broken) {

    /** A break in a chain: the claim, the number of the entry, and what is wrong there. */
    public record Break(UUID claimId, int seq, String what) {
    }

    /** Nothing looked at yet. */
    public static final Verification NONE = new Verification(0, 0, true, null);

    /** Both together; the first break wins. */
    public Verification and(Verification next) {
        return new Verification(claims + next.claims, entries + next.entries, intact && next.intact, intact ? next.broken : broken);
    }
}
