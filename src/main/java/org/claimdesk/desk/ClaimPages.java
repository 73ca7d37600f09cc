package org.claimdesk.desk;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

import org.claimdesk.claim.ClaimService;
import org.claimdesk.claim.NewTransition;
import org.claimdesk.identity.CurrentPerson;
import org.claimdesk.review.DeclineReason;
import org.claimdesk.shared.Revision;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Steps of the review graph, as the forms of the desk ask for them. */
@Path("/claims/{id}")
@PermitAll
@DeskPage
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class ClaimPages {

    private final ClaimService claims;
    private final CurrentPerson currentPerson;

    ClaimPages(ClaimService claims, CurrentPerson currentPerson) {
        this.claims = claims;
        this.currentPerson = currentPerson;
    }

    @POST
    @Path("steps")
    @Operation(hidden = true)
    public Response step(UUID id, @FormParam("action") @DefaultValue("") String action, @FormParam("reason") String reason,
            @FormParam("reasonCode") DeclineReason code, @FormParam("assignee") String assignee, @FormParam("digest") String digest,
            @FormParam("revision") Integer revision, @FormParam("back") @DefaultValue("/queue") String back) {
        var seen = revision == null ? null : new Revision(revision);
        var person = currentPerson.get();
        if (action.equals("take-up")) {
            claims.takeUp(id, seen, person);
            return done(back, "take", id);
        }
        claims.move(id, new NewTransition(action, reason, code, assignee, digest), seen, person);
        return done(back, action, id);
    }

    @POST
    @Path("undo")
    @Operation(hidden = true)
    public Response undo(UUID id) {
        claims.undo(id, currentPerson.get());
        return done("/claims/" + id, "undo", id);
    }

    /** Back to where somebody was, with what was done said there. */
    static Response done(String back, String action, UUID claim) {
        var uri = UriBuilder.fromUri(URI.create(SignInPages.own(back))).replaceQueryParam("done", action).replaceQueryParam("claim", claim);
        return Response.seeOther(uri.build()).build();
    }
}
