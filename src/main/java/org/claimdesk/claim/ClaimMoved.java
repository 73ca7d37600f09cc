package org.claimdesk.claim;

import java.time.Instant;
import java.util.UUID;

import org.claimdesk.identity.Person;
import org.claimdesk.review.Ask;
import org.claimdesk.review.ReviewStep;
import org.claimdesk.review.Standing;

/** A claim has taken a step. Told within the transaction, so whoever listens writes with it or not at all. */
public record ClaimMoved(UUID claimId, ReviewStep step, Standing before, Standing after, Person person, Ask ask, Instant at) {
}
