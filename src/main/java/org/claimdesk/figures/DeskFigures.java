package org.claimdesk.figures;

import java.time.Instant;
import java.util.List;

import org.claimdesk.claim.ClaimFigures;
import org.claimdesk.publication.PublishedRatings;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the work at the desk stands.
 *
 * @param at            when it was counted
 * @param claims        all claims by state
 * @param unassigned    how long nothing has happened to the claims that nobody has taken
 * @param forApproval   how long the claims that wait for approval have been submitted
 * @param timeToVerdict from finding a claim to its first approval, by week
 * @param published     verdicts that are public now, by rating
 * @param held          who holds how many claims
 */
@Schema(name = "DeskFigures", examples = """
        {"at": "2026-11-23T09:00:00Z", "claims": [{"state": "QUEUED", "claims": 12}], "unassigned": [{"fromSeconds": 0, "belowSeconds": 3600, "claims": 3}, {"fromSeconds": 604800, "belowSeconds": null, "claims": 1}], "forApproval": [{"fromSeconds": 3600, "belowSeconds": 14400, "claims": 2}], "timeToVerdict": [{"week": "2026-11-23", "claims": 4, "medianSeconds": 86400, "ninetiethPercentileSeconds": 259200}], "published": {"since": "2025-11-23T09:00:00Z", "ratings": [{"scale": "truth", "rating": "TRUE", "label": "True", "meaning": "SUPPORTED", "verdicts": 7}]}, "held": [{"person": "checker", "claims": 2, "leaseOver": 0}]}""")
public record DeskFigures(Instant at, List<ClaimFigures.InState> claims, List<ClaimFigures.Waiting> unassigned, List<ClaimFigures.Waiting> forApproval,
        List<ClaimFigures.Week> timeToVerdict, PublishedRatings.Ratings published, List<ClaimFigures.Held> held) {
}
