package org.claimdesk.review;

/** Whether the public sees a verdict. A correction is a newer published verdict, not a state of its own. */
public enum PublicationState {
    UNPUBLISHED, PUBLISHED, RETRACTED
}
