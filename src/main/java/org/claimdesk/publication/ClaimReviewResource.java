package org.claimdesk.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.claimdesk.shared.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Published fact checks in the form in which they are passed on. */
@Path("/api/v1/claim-reviews/{slug}")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Claim reviews")
public class ClaimReviewResource {

    private final FactChecks checks;
    private final ClaimReviews reviews;

    ClaimReviewResource(FactChecks checks, ClaimReviews reviews) {
        this.checks = checks;
        this.reviews = reviews;
    }

    @GET
    @Operation(summary = "Shows a published fact check as schema.org's ClaimReview; no login")
    public RestResponse<ClaimReview> get(String slug, @Context HttpHeaders headers) {
        var check = checks.get(slug, null);
        return Answer.toAnybody(reviews.of(check), check.revision(), headers);
    }
}
