package org.claimdesk.claim;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;

import org.claimdesk.review.Approval;
import org.claimdesk.review.PublicationState;
import org.claimdesk.review.ReviewState;
import org.claimdesk.review.Standing;
import org.claimdesk.review.Submission;
import org.hibernate.annotations.BatchSize;

/** A claim's {@link Standing} as columns. */
@Embeddable
class StoredStanding {

    @Enumerated(EnumType.STRING)
    @Column(name = "review_state")
    private ReviewState reviewState;
    @Enumerated(EnumType.STRING)
    @Column(name = "publication_state")
    private PublicationState publicationState;
    private String assignee;
    @Column(name = "lease_until")
    private Instant leaseUntil;
    @Column(name = "submission_digest")
    private String digest;
    @Column(name = "submitted_by")
    private String submittedBy;
    @Column(name = "submitted_at")
    private Instant submittedAt;
    @Column(name = "published_as")
    private Instant publishedAs;
    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(name = "claim_approval", joinColumns = @JoinColumn(name = "claim_id"))
    private List<StoredApproval> approvals = new ArrayList<>();

    void set(Standing standing) {
        var wasSubmitted = digest != null;
        reviewState = standing.review();
        publicationState = standing.publication();
        assignee = standing.assignee();
        leaseUntil = standing.leaseUntil();
        publishedAs = standing.publishedAs();
        var submission = standing.submission();
        digest = submission == null ? null : submission.digest();
        submittedBy = submission == null ? null : submission.submittedBy();
        submittedAt = submission == null ? null : submission.submittedAt();
        if (wasSubmitted || submission != null) {
            keep(submission == null ? List.of() : submission.approvals());
        }
    }

    /** Only a submission has approvals; without one they are not even read. */
    private void keep(List<Approval> wanted) {
        var given = wanted.stream().map(approval -> new StoredApproval(approval.by(), approval.at())).toList();
        if (!approvals.containsAll(given) || approvals.size() != given.size()) {
            approvals.clear();
            approvals.addAll(given);
        }
    }

    Standing get() {
        return new Standing(reviewState, publicationState, assignee, leaseUntil, submission(), publishedAs);
    }

    private Submission submission() {
        return digest == null ? null : new Submission(digest, submittedBy, submittedAt,
                approvals.stream().map(approval -> new Approval(approval.by(), approval.at())).sorted(Comparator.comparing(Approval::at)).toList());
    }

    /** Who approved, and when. */
    @Embeddable
    record StoredApproval(@Column(name = "approved_by") String by, @Column(name = "approved_at") Instant at) {
    }
}
