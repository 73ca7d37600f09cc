package org.claimdesk.review;

/**
 * What comes with the wish to take a step.
 *
 * @param reason     in words
 * @param reasonCode why a claim is declined
 * @param assignee   who shall have it
 * @param digest     what the caller has looked at
 */
public record Ask(String reason, DeclineReason reasonCode, String assignee, String digest) {

    /** Nothing but the wish. */
    public static final Ask NOTHING = new Ask(null, null, null, null);
}
