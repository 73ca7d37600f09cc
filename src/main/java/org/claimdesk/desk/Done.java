package org.claimdesk.desk;

import java.util.UUID;

import org.claimdesk.review.ReviewStep;

/**
 * What somebody has just done, as the page after it says.
 *
 * @param action the step or the work
 * @param claim  it was done with
 * @param undo   whether it can be taken back
 */
public record Done(String action, UUID claim, boolean undo) {

    static Done of(String action, UUID claim) {
        return action == null || claim == null || !action.matches("[a-z-]{1,30}") ? null
                : new Done(action, claim, ReviewStep.ofAction(action).flatMap(ReviewStep::undo).isPresent());
    }
}
