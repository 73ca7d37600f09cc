package org.claimdesk.review;

/** Whether the public sees a verdict. A correction is a newer published verdict, not a state of its own. */
public enum PublicationState {
    UNPUBLISHED, PUBLISHED, RETRACTED;

    /** Whether the public knows of it: it reads the verdict, or that it was taken back. */
    public boolean isKnown() {
        return this != UNPUBLISHED;
    }

    /** Whether there is a verdict that anybody may read now. */
    public boolean isShown() {
        return this == PUBLISHED;
    }
}
