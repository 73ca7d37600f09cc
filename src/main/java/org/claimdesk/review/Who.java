package org.claimdesk.review;

import org.claimdesk.identity.Person;
import org.claimdesk.identity.Role;

/** Who may take a step, beyond the role: what they have to do with the claim, or must not have. */
enum Who {

    /** Whoever has the role. */
    ANYBODY,
    /** Whoever has the role, but while somebody holds the claim only they, or an editor. */
    HOLDER_IF_HELD_OR_EDITOR,
    /** Whoever has the role, but while somebody holds the claim only they. */
    HOLDER_IF_HELD,
    /** Who holds it, or an editor. */
    HOLDER_OR_EDITOR,
    /** Who holds it. */
    HOLDER,
    /** Who submitted it. */
    SUBMITTER,
    /** Anybody else than who submitted it: four eyes. */
    NOT_SUBMITTER,
    /** Nobody who wrote a part of it, nor who submitted it: four eyes. */
    NOT_AUTHOR,
    /** Nobody: the house does it by itself. */
    THE_HOUSE;

    /** Whether the person's relation to the claim lets them; four-eyes rules are judged elsewhere. */
    boolean admits(Person person, Standing standing) {
        return switch (this) {
            case ANYBODY, NOT_SUBMITTER, NOT_AUTHOR -> true;
            case HOLDER_IF_HELD_OR_EDITOR -> standing.assignee() == null || standing.isHeldBy(person.name()) || person.is(Role.EDITOR);
            case HOLDER_IF_HELD -> standing.assignee() == null || standing.isHeldBy(person.name());
            case HOLDER_OR_EDITOR -> standing.isHeldBy(person.name()) || person.is(Role.EDITOR);
            case HOLDER -> standing.isHeldBy(person.name());
            case SUBMITTER -> standing.submission() != null && standing.submission().submittedBy().equals(person.name());
            case THE_HOUSE -> person.equals(Person.SYSTEM);
        };
    }
}
