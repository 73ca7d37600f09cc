package org.claimdesk.review;

import java.time.Instant;

/** One person's yes to what was submitted. */
public record Approval(String by, Instant at) {
}
