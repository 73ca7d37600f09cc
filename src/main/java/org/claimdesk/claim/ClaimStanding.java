package org.claimdesk.claim;

import java.time.Instant;
import java.util.UUID;

import org.claimdesk.review.PublicationState;
import org.claimdesk.review.ReviewState;

/** Where a claim stands, without what it says. */
public record ClaimStanding(UUID id, ReviewState reviewState, PublicationState publicationState, int revision, Instant updatedAt) {
}
