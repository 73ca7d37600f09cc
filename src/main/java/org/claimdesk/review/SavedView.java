package org.claimdesk.review;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.claimdesk.identity.Person;
import org.claimdesk.identity.Role;

/** The lists that a desk works from. Which states each is made of follows from the review graph, so it is said here and nowhere else. */
public enum SavedView {

    /** Exactly what waits for this person: what they hold; for an editor also what others submitted, and what is approved but not public. */
    MY_TURN(SavedView::turnOf),
    /** What nobody has taken yet. */
    UNASSIGNED(person -> List.of(Part.in(ReviewState.DETECTED), Part.in(ReviewState.QUEUED))),
    /** What somebody works on. */
    IN_WORK(person -> List.of(Part.in(ReviewState.IN_REVIEW))),
    /** What waits for a second pair of eyes. */
    WAITING_FOR_APPROVAL(person -> List.of(Part.in(ReviewState.SUBMITTED))),
    /** What came back to this person. */
    RETURNED_TO_ME(person -> List.of(Part.heldBy(person, true))),
    EVERYTHING(person -> Arrays.stream(ReviewState.values()).map(Part::in).toList());

    private final Function<Person, List<Part>> parts;

    SavedView(Function<Person, List<Part>> parts) {
        this.parts = parts;
    }

    /** What the view consists of for this person. */
    public List<Part> parts(Person person) {
        return parts.apply(person);
    }

    private static List<Part> turnOf(Person person) {
        var held = Part.heldBy(person, false);
        return !person.is(Role.EDITOR) ? List.of(held)
                : List.of(held, new Part(ReviewState.SUBMITTED, null, null, person.name(), false),
                        new Part(ReviewState.APPROVED, PublicationState.UNPUBLISHED, null, null, false));
    }

    /**
     * Claims of one review state; null means any.
     *
     * @param publication    only those of this publication state
     * @param assignee       only those that this person holds
     * @param notSubmittedBy without those that this person submitted
     * @param returned       only those that were given back to who submitted them
     */
    public record Part(ReviewState state, PublicationState publication, String assignee, String notSubmittedBy, boolean returned) {

        /** All claims of a state. */
        public static Part in(ReviewState state) {
            return new Part(state, null, null, null, false);
        }

        static Part heldBy(Person person, boolean returned) {
            return new Part(ReviewState.IN_REVIEW, null, person.name(), null, returned);
        }
    }
}
