package org.claimdesk.extraction.period;

/** A way of naming a period. */
@FunctionalInterface
interface Rule {

    /** The period that begins at a token, or null. */
    Found read(Scene scene, int from);
}
