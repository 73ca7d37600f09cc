package org.claimdesk.claim;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;

import org.claimdesk.history.HistoryView;
import org.claimdesk.history.Verification;
import org.claimdesk.identity.Role;
import org.claimdesk.shared.Answer;
import org.claimdesk.shared.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The history of a claim, and the proof that nobody altered it. */
@Path("/api/v1/claims/{id}/history")
@RolesAllowed(Role.VIEWER_NAME)
@Tag(name = "History")
public class HistoryResource {

    private final ClaimHistory history;

    HistoryResource(ClaimHistory history) {
        this.history = history;
    }

    @GET
    @Operation(summary = "Everything that ever happened to a claim, oldest first")
    public RestResponse<Page<HistoryView>> of(UUID id, @QueryParam("pageSize") Integer pageSize, @QueryParam("pageToken") String pageToken, UriInfo uri) {
        return Answer.page(history.of(id, pageSize, pageToken), uri);
    }

    @GET
    @Path("/verification")
    @Operation(summary = "Checks the hash chain of one claim")
    public Verification verify(UUID id) {
        return history.verify(id);
    }
}
