package org.claimdesk.verdict;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rating scale, its ratings from best to worst, those that are on no line last. */
@Schema(name = "RatingScale", examples = """
        {"id": "truth", "version": 1, "name": "Five steps of truth, and unproven", "ratings": [{"rating": "TRUE", "label": "True", "meaning": "SUPPORTED", "ratingValue": 5}, {"rating": "UNPROVEN", "label": "Unproven", "meaning": "NOT_ENOUGH_EVIDENCE"}]}""")
public record RatingScaleView(String id, int version, String name, List<Rating> ratings) {

    static RatingScaleView of(RatingScale scale) {
        return new RatingScaleView(scale.id.scale(), scale.id.version(), scale.name, List.copyOf(scale.ratings));
    }
}
