package org.claimdesk.review;

/** Where the work on a claim is. What follows from a state stands in {@link ReviewStep}, and nowhere else. */
public enum ReviewState {
    DETECTED, QUEUED, IN_REVIEW, SUBMITTED, APPROVED, DECLINED
}
