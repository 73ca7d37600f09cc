package org.claimdesk.review;

import java.time.Duration;

/**
 * What a newsroom decides for itself.
 *
 * @param approvals how many people have to approve, at least one
 * @param lease     how long a taken claim stays taken without any work on it
 */
public record Policy(int approvals, Duration lease) {

    public Policy {
        if (approvals < 1) {
            throw new IllegalArgumentException("At least one person approves");
        }
        if (lease.isNegative() || lease.isZero()) {
            throw new IllegalArgumentException("A lease has a length");
        }
    }
}
