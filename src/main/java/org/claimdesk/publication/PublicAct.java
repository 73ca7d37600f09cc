package org.claimdesk.publication;

/** What was done in public: a verdict shown, corrected, or taken back. */
public enum PublicAct {
    PUBLISHED, CORRECTED, RETRACTED
}
