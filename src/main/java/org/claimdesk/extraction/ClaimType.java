package org.claimdesk.extraction;

/** What sort of statement a claim makes. {@code ATTRIBUTION}: who said or decided what; {@code POSITION}: who holds or opposes what. */
public enum ClaimType {
    QUANTITY, EVENT, ATTRIBUTION, CAUSAL, COMPARISON, PREDICTION, POSITION, OTHER
}
