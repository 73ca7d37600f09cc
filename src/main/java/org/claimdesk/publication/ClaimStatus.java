package org.claimdesk.publication;

import java.time.Instant;
import java.util.UUID;

import org.claimdesk.review.Meaning;
import org.claimdesk.review.PublicationState;
import org.claimdesk.review.ReviewState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a claim stands, for anybody. A published verdict with a review state other than APPROVED is under review again.
 *
 * @param verdict   the published one; null unless there is one
 * @param factCheck path of its public page on this server; null before the first publication
 */
@Schema(examples = """
        {"id": "0199b2c4-7d1e-7c3a-9f00-3a5f1c2d4e6f", "reviewState": "APPROVED", "publicationState": "PUBLISHED", "verdict": {"rating": "TRUE", "label": "True", "meaning": "SUPPORTED", "summary": "The coalition's own releases add up to 45 strikes.", "decidedAt": "2026-11-23T09:00:00Z", "correctionNote": null}, "factCheck": "/fact-checks/45-strikes-were-conducted-in-iraq-1c2d4e6f", "revision": 9, "updatedAt": "2026-11-23T09:01:00Z"}""")
public record ClaimStatus(UUID id, ReviewState reviewState, PublicationState publicationState, PublishedVerdict verdict,
        String factCheck, int revision, Instant updatedAt) {

    /**
     * A published verdict.
     *
     * @param decidedAt      when it was approved
     * @param correctionNote why it replaced an earlier one; null for a first one
     */
    public record PublishedVerdict(String rating, String label, Meaning meaning, String summary, Instant decidedAt, String correctionNote) {
    }
}
