package org.claimdesk.desk;

import java.util.List;
import java.util.Optional;

import org.claimdesk.claim.Transitions;
import org.claimdesk.review.ReviewStep;

/** The steps of the review graph that somebody may take with a claim now, as the pages ask for them. Nothing is judged here. */
public record Steps(Transitions transitions) {

    /** Those that can be taken. */
    public List<Transitions.Allowed> allowed() {
        return transitions.allowed();
    }

    /** Whether this one can be taken. */
    public boolean may(String action) {
        return transitions.allowed().stream().anyMatch(step -> step.action().equals(action));
    }

    /** Whether it can be taken up: taken as it is, or queued and then taken. */
    public boolean mayTakeUp() {
        return may(ReviewStep.TAKE.action()) || may(ReviewStep.QUEUE.action());
    }

    /** Whether something has to be said along with it. */
    public boolean asks(String action, String field) {
        return transitions.allowed().stream().anyMatch(step -> step.action().equals(action) && step.requires().contains(field));
    }

    /** Why that one cannot be taken; null where it can. */
    public Transitions.Refused refusal(String action) {
        return find(action).orElse(null);
    }

    private Optional<Transitions.Refused> find(String action) {
        return transitions.refused().stream().filter(step -> step.action().equals(action)).findFirst();
    }
}
