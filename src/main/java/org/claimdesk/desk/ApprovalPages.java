package org.claimdesk.desk;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.claimdesk.claim.ClaimQueue;
import org.claimdesk.claim.ClaimService;
import org.claimdesk.claim.ClaimView;
import org.claimdesk.claim.NewTransition;
import org.claimdesk.claim.QueueFilter;
import org.claimdesk.claim.QueueOrder;
import org.claimdesk.history.HistoryView;
import org.claimdesk.identity.CurrentPerson;
import org.claimdesk.review.ReviewStep;
import org.claimdesk.review.SavedView;
import org.claimdesk.shared.ProblemCode;
import org.claimdesk.shared.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What waits for a second pair of eyes, and the page on which it is looked over: the exact revision, and what became different. */
@Path("/approvals")
@PermitAll
@DeskPage
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class ApprovalPages {

    @CheckedTemplate(basePath = "desk")
    static class Templates {

        static native TemplateInstance approvals(List<Waiting> waiting, String more, Done done);

        static native TemplateInstance approvalRows(List<Waiting> waiting, String more);

        static native TemplateInstance approval(Workbench.Laid laid, Changes since, Changes overtaken, Integer seen, Done done);

        static native TemplateInstance newer(ClaimView claim, int revision);
    }

    /** A submission in the list, and why its reader cannot approve it; null where they can. */
    public record Waiting(ClaimView claim, String why) {
    }

    private final Desk desk;
    private final Workbench workbench;
    private final ClaimQueue queue;
    private final ClaimService claims;
    private final CurrentPerson currentPerson;
    private final ObjectMapper mapper;

    ApprovalPages(Desk desk, Workbench workbench, ClaimQueue queue, ClaimService claims, CurrentPerson currentPerson, ObjectMapper mapper) {
        this.desk = desk;
        this.workbench = workbench;
        this.queue = queue;
        this.claims = claims;
        this.currentPerson = currentPerson;
        this.mapper = mapper;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@QueryParam("after") String token, @QueryParam("done") String done, @QueryParam("claim") UUID about,
            @HeaderParam("HX-Request") boolean part) {
        var person = desk.person();
        var page = queue.list(QueueFilter.of(SavedView.WAITING_FOR_APPROVAL, person, List.of(), null, null), QueueOrder.UPDATED, null, token);
        var waiting = page.items().stream().map(claim -> {
            var refusal = new Steps(claims.transitions(claim.id(), person)).refusal(ReviewStep.APPROVE.action());
            return new Waiting(claim, refusal == null ? null : refusal.detail());
        }).toList();
        var more = page.nextPageToken() == null ? null
                : UriBuilder.fromPath("/approvals").queryParam("after", "{token}").build(page.nextPageToken()).toString();
        return desk.show(part ? Templates.approvalRows(waiting, more) : Templates.approvals(waiting, more, Done.of(done, about)));
    }

    /**
     * One submission.
     *
     * @param seen the revision somebody looked at before, when it has changed under their eyes
     */
    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public TemplateInstance approval(UUID id, @QueryParam("seen") Integer seen, @QueryParam("done") String done, @QueryParam("claim") UUID about) {
        var laid = workbench.lay(id, desk.person());
        var now = AsOf.of(laid.history(), laid.claim().revision(), mapper);
        var last = lastDecided(laid.history());
        var since = last == null ? null : Changes.between(AsOf.of(laid.history(), last, mapper), now);
        var overtaken = seen == null || seen >= laid.claim().revision() ? null : Changes.between(AsOf.of(laid.history(), seen, mapper), now);
        return desk.show(Templates.approval(laid, since, overtaken, seen, Done.of(done, about)));
    }

    /** A banner when something newer is there than the page shows; nothing otherwise. */
    @GET
    @Path("{id}/newer")
    @Operation(hidden = true)
    public TemplateInstance newer(UUID id, @QueryParam("revision") int revision) {
        return desk.show(Templates.newer(claims.get(id), revision));
    }

    @POST
    @Path("{id}")
    @Operation(hidden = true)
    public Response decide(UUID id, @FormParam("action") String action, @FormParam("reason") String reason, @FormParam("digest") String digest,
            @FormParam("revision") Integer revision) {
        try {
            claims.move(id, new NewTransition(action, Forms.given(reason), null, null, digest), ClaimPages.seen(revision), currentPerson.get());
        } catch (Refusal refusal) {
            // the same page again, with what is different now; a reason that was typed would be lost there
            if (refusal.code() == ProblemCode.STALE_REVISION && Forms.given(reason) == null) {
                return Response.seeOther(URI.create("/approvals/%s?seen=%d".formatted(id, revision))).build();
            }
            throw refusal;
        }
        return ClaimPages.done("/approvals", action, id);
    }

    /** The revision that was submitted before the one that waits now, or that was decided on; null where this is the first. */
    private static Integer lastDecided(List<HistoryView> history) {
        var submissions = history.stream().filter(entry -> entry.action().equals(ReviewStep.SUBMIT.action())).map(HistoryView::seq).toList();
        return submissions.size() < 2 ? null : submissions.get(submissions.size() - 2);
    }
}
