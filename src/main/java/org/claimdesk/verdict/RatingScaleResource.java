package org.claimdesk.verdict;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;

import org.claimdesk.identity.Role;
import org.claimdesk.shared.Answer;
import org.claimdesk.shared.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Rating scales and what their ratings mean. */
@Path("/api/v1/rating-scales")
@RolesAllowed(Role.VIEWER_NAME)
@Tag(name = "Verdicts")
public class RatingScaleResource {

    private final RatingScales scales;

    RatingScaleResource(RatingScales scales) {
        this.scales = scales;
    }

    @GET
    @Operation(summary = "Lists the rating scales in their newest versions")
    public Page<RatingScaleView> list() {
        return scales.list();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Shows a rating scale in its newest version")
    public RestResponse<RatingScaleView> get(String id, @Context HttpHeaders headers) {
        var scale = scales.get(id);
        return Answer.current(scale, scale.version(), headers);
    }
}
