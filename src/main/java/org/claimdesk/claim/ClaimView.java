package org.claimdesk.claim;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.claimdesk.article.Appearance;
import org.claimdesk.article.Detection;
import org.claimdesk.extraction.ClaimType;
import org.claimdesk.extraction.period.Period;
import org.claimdesk.extraction.quantity.Quantity;
import org.claimdesk.review.PublicationState;
import org.claimdesk.review.ReviewState;
import org.claimdesk.review.Submission;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A claim as people who are signed in see it.
 *
 * @param quote          the exact words
 * @param normalisedText short wording, understood without the article
 * @param sentence       the sentence the quote stands in; null for a claim from elsewhere
 * @param verdict        as it is now, published or not
 * @param submission     from SUBMITTED on: what was submitted and who approved it
 */
@Schema(name = "Claim", examples = """
        {"id": "0199b2c4-7d1e-7c3a-9f00-3a5f1c2d4e6f", "revision": 3, "quote": "45 strikes were conducted in Iraq in October and November", "normalisedText": "45 strikes were conducted in Iraq in October and November 2019.", "sentence": "In contrast, 45 strikes were conducted in Iraq in October and November.", "appearance": {"articleId": "0199b2c4-7d1e-7c3a-9f00-3a5f1c2d4e6e", "articleRevision": 1, "url": null, "selector": {"exact": "45 strikes were conducted in Iraq in October and November", "prefix": "Caggins. In contrast, ", "suffix": ". “The Iraqis have not asked for", "start": 5448, "end": 5505}}, "claimant": null, "type": "QUANTITY", "quantities": [{"text": "45 strikes", "start": 5448, "end": 5458, "value": 45, "unit": "strikes", "kind": "COUNT", "currency": null, "approximator": "EXACT", "lower": 45, "upper": 45}], "periods": [{"text": "October and November", "start": "2019-10-01", "end": "2019-11-30", "textStart": 5485, "textEnd": 5505}], "detection": {"origin": "ENGINE", "engine": "claimdesk-rules+linear", "version": "0.4.0", "score": 0.93, "label": "CFS", "reasons": [{"code": "HAS_COUNT", "weight": 1.2, "text": "states a count: 45 strikes"}]}, "reviewState": "IN_REVIEW", "publicationState": "UNPUBLISHED", "assignee": "checker", "leaseUntil": "2026-11-23T13:00:00Z", "priority": 0.93, "topics": [], "dueAt": null, "verdict": null, "evidenceCount": 0, "submission": null, "createdAt": "2026-11-23T08:00:00Z", "updatedAt": "2026-11-23T09:00:00Z"}""")
public record ClaimView(UUID id, int revision, String quote, String normalisedText, String sentence, Appearance appearance, ClaimantView claimant,
        ClaimType type, List<Quantity> quantities, List<Period> periods, Detection detection, ReviewState reviewState,
        PublicationState publicationState, String assignee, Instant leaseUntil, double priority, List<String> topics, Instant dueAt,
        VerdictView verdict, long evidenceCount, Submission submission, Instant createdAt, Instant updatedAt) {

    static ClaimView of(Claim claim, Dossiers.Summary attached) {
        var standing = claim.standing();
        return new ClaimView(claim.id, claim.revision, claim.appearance.quote(), claim.normalisedText, claim.appearance.sentence(),
                claim.appearance.view(), claim.claimant, claim.detection.type(), claim.detection.quantities(), claim.detection.periods(),
                claim.detection.view(), standing.review(), standing.publication(), standing.assignee(), standing.leaseUntil(), claim.priority,
                claim.topics, claim.dueAt(), attached.verdict(), attached.evidenceCount(), standing.submission(), claim.createdAt, claim.updatedAt);
    }
}
