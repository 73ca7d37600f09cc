package org.claimdesk.claim;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.claimdesk.review.Ask;
import org.claimdesk.review.DeclineReason;
import org.claimdesk.review.ReviewStep;
import org.claimdesk.shared.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step that somebody wants to take.
 *
 * @param action     a step of the review graph
 * @param reason     in words; public for a correction and a retraction
 * @param reasonCode why it is declined
 * @param assignee   who shall have it
 * @param digest     of the submission that is approved
 */
@Schema(examples = { """
        {"action": "take"}""", """
        {"action": "decline", "reasonCode": "OPINION"}""", """
        {"action": "approve", "digest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}""" })
public record NewTransition(
        @NotBlank String action,
        @Size(max = 4_000) String reason,
        DeclineReason reasonCode,
        @Size(max = 64) String assignee,
        @Size(max = 200) String digest) {

    /** The wish to take a step that asks for nothing but perhaps a reason. */
    static NewTransition of(ReviewStep step, String reason) {
        return new NewTransition(step.action(), reason, null, null, null);
    }

    ReviewStep step() {
        return ReviewStep.ofAction(action).orElseThrow(() -> Refusal.badInput("#/action", "UNKNOWN_ACTION", "There is no action \"%s\"".formatted(action)));
    }

    Ask ask() {
        return new Ask(reason, reasonCode, assignee, digest);
    }
}
