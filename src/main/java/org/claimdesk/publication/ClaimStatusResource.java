package org.claimdesk.publication;

import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;

import org.claimdesk.shared.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What anybody may ask, without a login and as often as they like. */
@Path("/api/v1/claims/{id}/status")
@PermitAll
@Tag(name = "Claims")
public class ClaimStatusResource {

    private final PublicationService publications;

    ClaimStatusResource(PublicationService publications) {
        this.publications = publications;
    }

    @GET
    @Operation(summary = "Where a claim stands, for machines: cheap, cacheable, no login")
    public RestResponse<ClaimStatus> status(UUID id, @Context HttpHeaders headers) {
        var status = publications.status(id);
        return Answer.toAnybody(status, status.revision(), headers);
    }
}
