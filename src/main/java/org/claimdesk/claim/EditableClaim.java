package org.claimdesk.claim;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The part of a claim that people write.
 *
 * @param normalisedText short wording, understood without the article
 * @param claimant       who made the claim, or null
 * @param priority       what to work on first: the higher the sooner; begins as the check-worthiness
 * @param topics         what it is about
 * @param dueAt          until when it is wanted, or null
 */
@Schema(examples = """
        {"normalisedText": "45 strikes were conducted in Iraq in October and November 2019.", "priority": 0.99, "topics": ["iraq"], "dueAt": "2026-12-01T12:00:00Z"}""")
public record EditableClaim(
        @NotBlank @Size(max = 5_000) String normalisedText,
        @Valid ClaimantView claimant,
        @NotNull @DecimalMin("0") @DecimalMax("1000") Double priority,
        @Size(max = 50) List<@NotBlank @Size(max = 100) String> topics,
        Instant dueAt) {

    public EditableClaim {
        topics = topics == null ? List.of() : topics;
    }

    boolean wordedLike(EditableClaim other) {
        return normalisedText.equals(other.normalisedText) && Objects.equals(claimant, other.claimant);
    }
}
