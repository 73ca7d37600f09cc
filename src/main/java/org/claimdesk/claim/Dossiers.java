package org.claimdesk.claim;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import org.claimdesk.review.Dossier;

/** What hangs on a claim and is kept by other rooms: its verdict and its evidence. */
public interface Dossiers {

    /** All that the gate, four eyes and the digest look at. */
    Dossier of(UUID claimId, Map<String, Object> wording);

    /** What a list shows of it, for many claims at once; claims with neither verdict nor evidence are left out. */
    Map<UUID, Summary> summaries(Collection<UUID> claims);

    /** A claim's verdict as it is now, or null, and how many pieces of evidence there are. */
    record Summary(VerdictView verdict, long evidenceCount) {

        static final Summary EMPTY = new Summary(null, 0);
    }
}
