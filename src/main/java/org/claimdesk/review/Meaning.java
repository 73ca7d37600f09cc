package org.claimdesk.review;

import java.util.Optional;

/** What a rating of any scale means, and the stance that evidence must have before it can be submitted. */
public enum Meaning {
    SUPPORTED(Stance.SUPPORTS), PARTLY_SUPPORTED(Stance.SUPPORTS), CONFLICTING(null), REFUTED(Stance.REFUTES), NOT_ENOUGH_EVIDENCE(null);

    private final Stance needed;

    Meaning(Stance needed) {
        this.needed = needed;
    }

    /** The stance of which there must be a piece of evidence; none for a rating that decides nothing. */
    public Optional<Stance> needed() {
        return Optional.ofNullable(needed);
    }
}
