package org.claimdesk.desk;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.claimdesk.claim.ClaimService;
import org.claimdesk.claim.CommentService;
import org.claimdesk.claim.NewComment;
import org.claimdesk.claim.NewTransition;
import org.claimdesk.identity.CurrentPerson;
import org.claimdesk.identity.Role;
import org.claimdesk.review.DeclineReason;
import org.claimdesk.shared.Revision;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The workbench of one claim, and the steps of the review graph as the forms of the desk ask for them. */
@Path("/claims/{id}")
@PermitAll
@DeskPage
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class ClaimPages {

    @CheckedTemplate(basePath = "desk")
    static class Templates {

        static native TemplateInstance claim(Workbench.Laid laid, Done done);
    }

    private final Desk desk;
    private final Workbench workbench;
    private final ClaimService claims;
    private final CommentService comments;
    private final CurrentPerson currentPerson;
    private final Forms forms;

    ClaimPages(Desk desk, Workbench workbench, ClaimService claims, CommentService comments, CurrentPerson currentPerson, Forms forms) {
        this.desk = desk;
        this.workbench = workbench;
        this.claims = claims;
        this.comments = comments;
        this.currentPerson = currentPerson;
        this.forms = forms;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance claim(UUID id, @QueryParam("done") String done, @QueryParam("claim") UUID about) {
        return desk.show(Templates.claim(workbench.lay(id, desk.person()), Done.of(done, about)));
    }

    @POST
    @Path("steps")
    @Operation(hidden = true)
    public Response step(UUID id, @FormParam("action") @DefaultValue("") String action, @FormParam("reason") String reason,
            @FormParam("reasonCode") DeclineReason code, @FormParam("assignee") String assignee, @FormParam("digest") String digest,
            @FormParam("revision") Integer revision, @FormParam("back") @DefaultValue("/queue") String back) {
        var seen = seen(revision);
        var person = currentPerson.get();
        if (action.equals("take-up")) {
            claims.takeUp(id, person);
            return done(back, "take", id);
        }
        claims.move(id, forms.valid(new NewTransition(action, Forms.given(reason), code, Forms.given(assignee), digest)), seen, person);
        return done(back, action, id);
    }

    @POST
    @Path("undo")
    @Operation(hidden = true)
    public Response undo(UUID id, @FormParam("back") String back) {
        claims.undo(id, currentPerson.get());
        return done(back == null ? "/claims/" + id : back, "undo", id);
    }

    @POST
    @Path("comments")
    @Operation(hidden = true)
    public Response comment(UUID id, @FormParam("text") String text) {
        comments.add(id, forms.valid(new NewComment(Forms.given(text))), currentPerson.get(Role.FACT_CHECKER));
        return done("/claims/" + id, "comment", id);
    }

    /** The revision a form was opened with, as the services ask for it. */
    static Revision seen(Integer revision) {
        return revision == null ? null : new Revision(revision);
    }

    /** Back to where somebody was, with what was done said there. */
    static Response done(String back, String action, UUID claim) {
        var uri = UriBuilder.fromUri(URI.create(SignInPages.own(back))).replaceQueryParam("done", action).replaceQueryParam("claim", claim);
        return Response.seeOther(uri.build()).build();
    }
}
