package org.claimdesk.review;

import org.claimdesk.identity.Person;

/** Who has the claim after a step. */
enum Owner {
    NOBODY, SAME, CALLER, NAMED, SUBMITTER;

    /** The new holder's name, or null. */
    String after(Standing before, Person caller, Ask ask) {
        return switch (this) {
            case NOBODY -> null;
            case SAME -> before.assignee();
            case CALLER -> caller.name();
            case NAMED -> ask.assignee();
            case SUBMITTER -> before.submission().submittedBy();
        };
    }
}
