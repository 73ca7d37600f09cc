package org.claimdesk.evidence;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

import org.claimdesk.identity.CurrentPerson;
import org.claimdesk.identity.Role;
import org.claimdesk.shared.Answer;
import org.claimdesk.shared.Page;
import org.claimdesk.shared.MergePatch;
import org.claimdesk.shared.Revision;
import org.claimdesk.shared.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The evidence of a claim. Every change of it is a change of the claim: it names the claim's revision, and answers with the next one. */
@Path("/api/v1/claims/{id}/evidence")
@RolesAllowed(Role.VIEWER_NAME)
@Tag(name = "Evidence")
public class EvidenceResource {

    private final EvidenceService evidence;
    private final CurrentPerson currentPerson;

    EvidenceResource(EvidenceService evidence, CurrentPerson currentPerson) {
        this.evidence = evidence;
        this.currentPerson = currentPerson;
    }

    @GET
    @Operation(summary = "Lists the evidence of a claim, in the order in which it was added")
    public RestResponse<Page<EvidenceView>> list(UUID id, @QueryParam("pageSize") Integer pageSize, @QueryParam("pageToken") String pageToken, UriInfo uri) {
        return Answer.page(evidence.list(id, pageSize, pageToken), uri);
    }

    @GET
    @Path("/{evidenceId}")
    @Operation(summary = "Shows a piece of evidence")
    public RestResponse<EvidenceView> get(UUID id, UUID evidenceId, @Context HttpHeaders headers) {
        var piece = evidence.get(id, evidenceId);
        return Answer.current(piece, piece.revision(), headers);
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.FACT_CHECKER_NAME)
    @Operation(summary = "Adds a piece of evidence; for who holds the claim, in review")
    public RestResponse<EvidenceView> add(UUID id, @NotNull @Valid NewEvidence piece, @HeaderParam("If-Match") Revision seen) {
        var added = evidence.add(id, piece, seen, currentPerson.get());
        return Answer.created("/api/v1/claims/%s/evidence/%s".formatted(id, added.id()), added, added.revision());
    }

    @PATCH
    @Path("/{evidenceId}")
    @RolesAllowed(Role.FACT_CHECKER_NAME)
    @Consumes(MergePatch.JSON)
    @Operation(summary = "Changes a piece of evidence; for who holds the claim, in review")
    public RestResponse<EvidenceView> change(UUID id, UUID evidenceId, @NotNull String patch, @HeaderParam("If-Match") Revision seen) {
        var piece = evidence.change(id, evidenceId, patch, seen, currentPerson.get());
        return Answer.changed(piece, piece.revision());
    }

    @DELETE
    @Path("/{evidenceId}")
    @RolesAllowed(Role.FACT_CHECKER_NAME)
    @Operation(summary = "Takes a piece of evidence away; for who holds the claim, in review")
    public RestResponse<Void> remove(UUID id, UUID evidenceId, @HeaderParam("If-Match") Revision seen) {
        var revision = evidence.remove(id, evidenceId, seen, currentPerson.get());
        return ResponseBuilder.<Void> noContent().tag(Revision.tag(revision)).build();
    }
}
