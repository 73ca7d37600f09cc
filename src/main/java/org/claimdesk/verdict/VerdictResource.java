package org.claimdesk.verdict;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;

import org.claimdesk.claim.VerdictView;
import org.claimdesk.identity.CurrentPerson;
import org.claimdesk.identity.Role;
import org.claimdesk.shared.Answer;
import org.claimdesk.shared.Revision;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The verdict of a claim, as the desk sees it. Writing it is a change of the claim: it names the claim's revision, and answers with the next one. */
@Path("/api/v1/claims/{id}/verdict")
@RolesAllowed(Role.VIEWER_NAME)
@Tag(name = "Verdicts")
public class VerdictResource {

    private final VerdictService verdicts;
    private final CurrentPerson currentPerson;

    VerdictResource(VerdictService verdicts, CurrentPerson currentPerson) {
        this.verdicts = verdicts;
        this.currentPerson = currentPerson;
    }

    @GET
    @Operation(summary = "Shows the verdict of a claim as it is now, published or not")
    public RestResponse<VerdictView> get(UUID id, @Context HttpHeaders headers) {
        var verdict = verdicts.get(id);
        return Answer.current(verdict, verdict.revision(), headers);
    }

    @PUT
    @Operation(summary = "Writes the verdict of a claim; for who holds the claim, in review")
    public RestResponse<VerdictView> write(UUID id, @NotNull @Valid NewVerdict verdict, @HeaderParam("If-Match") Revision seen) {
        var written = verdicts.write(id, verdict, seen, currentPerson.get());
        return Answer.changed(written, written.revision());
    }
}
