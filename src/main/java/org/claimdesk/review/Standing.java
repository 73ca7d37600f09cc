package org.claimdesk.review;

import java.time.Instant;

/**
 * Where a claim stands: all that a step reads of it and all that a step can change.
 *
 * @param review          the review state
 * @param publication     the publication state
 * @param assignee        who holds it; only in review
 * @param leaseUntil      until when they hold it; only in review
 * @param submission      what was submitted; from SUBMITTED on, null otherwise
 * @param publishedAs    when that was submitted which was published last; null if nothing ever was
 */
public record Standing(ReviewState review, PublicationState publication, String assignee, Instant leaseUntil, Submission submission,
        Instant publishedAs) {

    /** Where every claim begins. */
    public static final Standing NEW = new Standing(ReviewState.DETECTED, PublicationState.UNPUBLISHED, null, null, null, null);

    /** Whether this person holds the claim, be the lease over or not: what was not taken away is still theirs. */
    public boolean isHeldBy(String name) {
        return assignee != null && assignee.equals(name);
    }

    /** Whether the very submission that is approved now has been published already. */
    boolean isPublic() {
        return submission != null && submission.submittedAt().equals(publishedAs);
    }
}
