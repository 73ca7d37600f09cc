package org.claimdesk.claim;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;

import org.claimdesk.identity.CurrentPerson;
import org.claimdesk.identity.Role;
import org.claimdesk.shared.Answer;
import org.claimdesk.shared.Page;
import org.claimdesk.shared.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Comments on a claim: append-only, and no change of the claim. */
@Path("/api/v1/claims/{id}/comments")
@RolesAllowed(Role.VIEWER_NAME)
@Tag(name = "Claims")
public class CommentResource {

    private final CommentService comments;
    private final CurrentPerson currentPerson;

    CommentResource(CommentService comments, CurrentPerson currentPerson) {
        this.comments = comments;
        this.currentPerson = currentPerson;
    }

    @GET
    @Operation(summary = "Lists the comments on a claim, oldest first")
    public RestResponse<Page<CommentView>> list(UUID id, @QueryParam("pageSize") Integer pageSize, @QueryParam("pageToken") String pageToken, UriInfo uri) {
        return Answer.page(comments.list(id, pageSize, pageToken), uri);
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.FACT_CHECKER_NAME)
    @Operation(summary = "Adds a comment; it cannot be changed afterwards")
    public RestResponse<CommentView> add(UUID id, @NotNull @Valid NewComment comment) {
        return RestResponse.status(RestResponse.Status.CREATED, comments.add(id, comment, currentPerson.get()));
    }
}
