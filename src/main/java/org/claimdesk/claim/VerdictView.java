package org.claimdesk.claim;

import java.time.Instant;

import org.claimdesk.review.Meaning;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A verdict as it is now, published or not.
 *
 * @param revision    of the claim it belongs to: what a change of the verdict names in If-Match
 * @param number      which wording of the verdict this is, from 1
 * @param scale       the rating scale and its version
 * @param rating      a rating of that scale
 * @param label       how that rating is worded
 * @param meaning     what it means on every scale
 * @param summary     in a sentence or two
 * @param explanation the grounds, in Markdown
 */
@Schema(name = "Verdict", examples = """
        {"revision": 7, "number": 1, "scale": "truth", "scaleVersion": 1, "rating": "MOSTLY_TRUE", "label": "Mostly true", "meaning": "PARTLY_SUPPORTED", "summary": "The coalition's own figures list 45 strikes.", "explanation": "The monthly reports of …", "writtenBy": "checker", "writtenAt": "2026-11-23T09:00:00Z"}""")
public record VerdictView(int revision, int number, String scale, int scaleVersion, String rating, String label, Meaning meaning, String summary,
        String explanation, String writtenBy, Instant writtenAt) {
}
