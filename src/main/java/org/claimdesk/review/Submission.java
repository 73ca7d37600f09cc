package org.claimdesk.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;


/**
 * What waits for, or has, its approval.
 *
 * @param digest      SHA-256, in hex, over the claim's wording, verdict and evidence as they were submitted
 * @param submittedBy who answers for it
 * @param submittedAt when
 * @param approvals   who has approved exactly this
 */
public record Submission(String digest, String submittedBy, Instant submittedAt, List<Approval> approvals) {

    Submission with(Approval approval) {
        var all = new ArrayList<>(approvals);
        all.add(approval);
        return new Submission(digest, submittedBy, submittedAt, List.copyOf(all));
    }

    boolean approvedBy(String name) {
        return approvals.stream().anyMatch(approval -> approval.by().equals(name));
    }
}
