package org.claimdesk.review;

/** Why a claim is not checked. */
public enum DeclineReason {
    NOT_CHECKABLE, OPINION, DUPLICATE, OUT_OF_SCOPE, NOT_WORTH_CHECKING
}
