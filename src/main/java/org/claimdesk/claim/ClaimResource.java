package org.claimdesk.claim;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

import org.claimdesk.extraction.ClaimType;
import org.claimdesk.identity.CurrentPerson;
import org.claimdesk.identity.Role;
import org.claimdesk.review.PublicationState;
import org.claimdesk.review.ReviewState;
import org.claimdesk.shared.Answer;
import org.claimdesk.shared.Page;
import org.claimdesk.shared.MergePatch;
import org.claimdesk.shared.Revision;
import org.claimdesk.shared.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Claims: the queue, one claim, its wording, and its way along the review graph. */
@Path("/api/v1/claims")
@RolesAllowed(Role.VIEWER_NAME)
@Tag(name = "Claims")
public class ClaimResource {

    private final ClaimService claims;
    private final ManualClaims manual;
    private final ClaimQueue queue;
    private final CurrentPerson currentPerson;

    ClaimResource(ClaimService claims, ManualClaims manual, ClaimQueue queue, CurrentPerson currentPerson) {
        this.claims = claims;
        this.manual = manual;
        this.queue = queue;
        this.currentPerson = currentPerson;
    }

    @GET
    @Operation(summary = "Lists claims", description = "sort is one of -priority (default), createdAt, -createdAt, -updatedAt, dueAt; assignee=me is the caller.")
    public RestResponse<Page<ClaimView>> list(@QueryParam("state") List<ReviewState> state, @QueryParam("publicationState") List<PublicationState> publication,
            @QueryParam("assignee") String assignee, @QueryParam("minScore") Double minScore, @QueryParam("type") List<ClaimType> type,
            @QueryParam("articleId") UUID articleId, @QueryParam("q") String words, @QueryParam("sort") String sort,
            @QueryParam("pageSize") Integer pageSize, @QueryParam("pageToken") String pageToken, UriInfo uri) {
        var person = currentPerson.get();
        var filter = QueueFilter.of(state, publication, "me".equals(assignee) ? person.name() : assignee, minScore, type, articleId, words);
        return Answer.page(queue.list(filter, QueueOrder.of(sort), pageSize, pageToken), uri);
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.FACT_CHECKER_NAME)
    @Operation(summary = "Adds a claim that a person found, in an article or elsewhere")
    public RestResponse<ClaimView> add(@NotNull @Valid NewClaim claim) {
        var added = manual.add(claim, currentPerson.get());
        return Answer.created("/api/v1/claims/" + added.id(), added, added.revision());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Shows a claim")
    public RestResponse<ClaimView> get(UUID id, @Context HttpHeaders headers) {
        var claim = claims.get(id);
        return Answer.current(claim, claim.revision(), headers);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.JSON)
    @Operation(summary = "Changes wording, claimant, priority, topics or due date of a claim")
    public RestResponse<ClaimView> change(UUID id, @NotNull String patch, @HeaderParam("If-Match") Revision seen) {
        var claim = claims.change(id, patch, seen, currentPerson.get());
        return Answer.changed(claim, claim.revision());
    }

    @POST
    @Path("/{id}/transitions")
    @Idempotent
    @Operation(summary = "Moves a claim one step along the review graph: the only way its states change")
    public RestResponse<ClaimView> move(UUID id, @NotNull @Valid NewTransition transition, @HeaderParam("If-Match") Revision seen) {
        var claim = claims.move(id, transition, seen, currentPerson.get());
        return Answer.changed(claim, claim.revision());
    }

    @GET
    @Path("/{id}/transitions")
    @Operation(summary = "Which steps the caller may take now, and why not the others")
    public RestResponse<Transitions> transitions(UUID id) {
        var transitions = claims.transitions(id, currentPerson.get());
        return Answer.changed(transitions, transitions.revision());
    }
}
