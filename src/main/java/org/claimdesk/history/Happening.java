package org.claimdesk.history;

import java.time.Instant;
import java.util.Map;

/**
 * Something that was done to a claim.
 *
 * @param at     when, in whole microseconds
 * @param actor  who did it
 * @param action what: a step of the review graph, or {@code detect} or {@code add} for the beginning
 * @param from   the state before; null at the beginning
 * @param to     the state after
 * @param reason why, if it was said
 * @param digest of what was submitted, approved or published; null otherwise
 * @param change what became different, in plain values by name; null where the action says it all
 */
public record Happening(Instant at, String actor, String action, String from, String to, String reason, String digest,
        Map<String, Object> change) {
}
