package org.claimdesk.publication;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

import org.claimdesk.shared.PublicationDay;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A fact check as schema.org's ClaimReview, for search engines and everybody else who reads JSON-LD.
 *
 * @param url           of the page
 * @param claimReviewed the claim in short
 * @param reviewBody    the summary of the verdict
 * @param correction    why it was corrected, newest first; null where it never was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ClaimReview", examples = """
        {"@context": "https://schema.org", "@type": "ClaimReview", "url": "https://facts.example.org/fact-checks/45-strikes-were-conducted-in-iraq-1c2d4e6f", "datePublished": "2026-11-23T09:01:00Z", "dateModified": "2026-11-23T09:01:00Z", "author": {"@type": "Organization", "name": "Example Desk", "url": "https://example.org/"}, "claimReviewed": "45 strikes were conducted in Iraq in October and November 2019.", "itemReviewed": {"@type": "Claim", "author": {"@type": "Person", "name": "Myles Caggins", "description": "spokesperson"}, "datePublished": "2020-02-06", "appearance": "https://example.org/article"}, "reviewRating": {"@type": "Rating", "ratingValue": 5, "bestRating": 5, "worstRating": 1, "alternateName": "True"}, "reviewBody": "The coalition's own releases add up to 45 strikes."}""")
public record ClaimReview(@JsonProperty("@context") String context, @JsonProperty("@type") String type, String url, Instant datePublished,
        Instant dateModified, Named author, String claimReviewed, Claim itemReviewed, Rating reviewRating, String reviewBody, List<Comment> correction) {

    /** A person or an organisation, as {@code @type} says. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ClaimReviewAuthor")
    public record Named(@JsonProperty("@type") String type, String name, String description, String url) {
    }

    /**
     * The claim that was checked.
     *
     * @param author        who made it; null where that is not known, or where it was a document
     * @param datePublished when it was made: never when it was checked
     * @param appearance    address of a place where it was made; where that has none, what is known of it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ClaimReviewItem")
    public record Claim(@JsonProperty("@type") String type, Named author, PublicationDay datePublished, Object appearance) {
    }

    /** A work in which the claim was made. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ClaimReviewAppearance")
    public record Work(@JsonProperty("@type") String type, String headline, Named publisher) {
    }

    /** The rating: a place on the line from worst to best, where it has one, and always the newsroom's words for it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ClaimReviewRating")
    public record Rating(@JsonProperty("@type") String type, Integer ratingValue, Integer bestRating, Integer worstRating, String alternateName) {
    }

    /** A public note of a correction. */
    @Schema(name = "ClaimReviewCorrection")
    public record Comment(@JsonProperty("@type") String type, String text, Instant datePublished) {
    }
}
