package org.claimdesk.review;

/** How a piece of evidence bears on the claim. */
public enum Stance {
    SUPPORTS, REFUTES, CONTEXT
}
