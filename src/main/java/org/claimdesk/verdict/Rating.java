package org.claimdesk.verdict;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.claimdesk.review.Meaning;

/**
 * One rating of a scale.
 *
 * @param rating      its stable code
 * @param label       how the newsroom words it
 * @param meaning     what it means on every scale
 * @param ratingValue its place on the line from worst to best; none for a rating that is not on it
 */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Rating(String rating, String label, @Enumerated(EnumType.STRING) Meaning meaning, @Column(name = "rating_value") Integer ratingValue) {
}
