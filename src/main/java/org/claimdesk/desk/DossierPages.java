package org.claimdesk.desk;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.claimdesk.claim.ClaimService;
import org.claimdesk.claim.ClaimView;
import org.claimdesk.evidence.EvidenceService;
import org.claimdesk.evidence.EvidenceView;
import org.claimdesk.identity.CurrentPerson;
import org.claimdesk.shared.ProblemCode;
import org.claimdesk.shared.Refusal;
import org.claimdesk.verdict.NewVerdict;
import org.claimdesk.verdict.VerdictService;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The forms in which a claim's wording, evidence and verdict are written. Who was overtaken meanwhile sees both versions, and loses none. */
@Path("/claims/{id}")
@PermitAll
@DeskPage
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class DossierPages {

    @CheckedTemplate(basePath = "desk")
    static class Templates {

        static native TemplateInstance conflict(UUID claim, Conflict conflict);
    }

    private final Desk desk;
    private final ClaimService claims;
    private final EvidenceService evidence;
    private final VerdictService verdicts;
    private final CurrentPerson currentPerson;
    private final Forms forms;
    private final ObjectMapper mapper;

    DossierPages(Desk desk, ClaimService claims, EvidenceService evidence, VerdictService verdicts, CurrentPerson currentPerson, Forms forms,
            ObjectMapper mapper) {
        this.desk = desk;
        this.claims = claims;
        this.evidence = evidence;
        this.verdicts = verdicts;
        this.currentPerson = currentPerson;
        this.forms = forms;
        this.mapper = mapper;
    }

    @POST
    @Path("wording")
    @Operation(hidden = true)
    public Response wording(UUID id, @FormParam("normalisedText") @DefaultValue("") String text, @FormParam("revision") Integer revision) {
        var patch = mapper.createObjectNode().put("normalisedText", Forms.given(text)).toString();
        return write(id, "wording", () -> claims.change(id, patch, ClaimPages.seen(revision), currentPerson.get()),
                () -> fields("normalisedText", claims.get(id).normalisedText()));
    }

    @POST
    @Path("evidence")
    @Operation(hidden = true)
    public Response add(UUID id, @BeanParam EvidenceForm form, @FormParam("revision") Integer revision) {
        return write(id, "evidence",
                () -> evidence.add(id, forms.valid(form.filled(null)), ClaimPages.seen(revision), currentPerson.get()), () -> EvidenceForm.fields(null));
    }

    @POST
    @Path("evidence/{evidenceId}")
    @Operation(hidden = true)
    public Response change(UUID id, UUID evidenceId, @BeanParam EvidenceForm form, @FormParam("revision") Integer revision) {
        return write(id, "evidence", () -> {
            var filled = forms.valid(form.filled(piece(id, evidenceId).accessedAt()));
            evidence.change(id, evidenceId, patch(filled), ClaimPages.seen(revision), currentPerson.get());
        }, () -> EvidenceForm.fields(piece(id, evidenceId)));
    }

    @POST
    @Path("evidence/{evidenceId}/remove")
    @Operation(hidden = true)
    public Response remove(UUID id, UUID evidenceId, @FormParam("revision") Integer revision) {
        evidence.remove(id, evidenceId, ClaimPages.seen(revision), currentPerson.get());
        return ClaimPages.done("/claims/" + id, "evidence", id);
    }

    @POST
    @Path("verdict")
    @Operation(hidden = true)
    public Response verdict(UUID id, @FormParam("rating") @DefaultValue("") String rating, @FormParam("summary") @DefaultValue("") String summary,
            @FormParam("explanation") @DefaultValue("") String explanation, @FormParam("revision") Integer revision) {
        var written = new NewVerdict(rating, Objects.toString(Forms.given(summary), ""), Objects.toString(Forms.given(explanation), ""));
        return write(id, "verdict", () -> verdicts.write(id, forms.valid(written), ClaimPages.seen(revision), currentPerson.get()),
                () -> verdictFields(claims.get(id)));
    }

    /** Writes, unless somebody was faster: then it is shown what they wrote, beside what was typed here. */
    private Response write(UUID id, String what, Runnable work, Supplier<Map<String, String>> now) {
        try {
            work.run();
        } catch (Refusal refusal) {
            if (refusal.code() != ProblemCode.STALE_REVISION) {
                throw refusal;
            }
            var members = refusal.members();
            var conflict = Conflict.of(TypedForm.current(), now.get(), claims.get(id).revision(), String.valueOf(members.get("changedBy")),
                    (Instant) members.get("changedAt"));
            return Response.status(refusal.code().status()).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).entity(desk.show(Templates.conflict(id, conflict)).render()).build();
        }
        return ClaimPages.done("/claims/" + id, what, id);
    }

    private EvidenceView piece(UUID id, UUID evidenceId) {
        return evidence.get(id, evidenceId);
    }

    private String patch(Object filled) {
        return mapper.valueToTree(filled).toString();
    }

    private static Map<String, String> verdictFields(ClaimView claim) {
        var verdict = claim.verdict();
        var fields = fields("rating", verdict == null ? "" : verdict.rating());
        fields.put("summary", verdict == null ? "" : verdict.summary());
        fields.put("explanation", verdict == null ? "" : verdict.explanation());
        return fields;
    }

    private static Map<String, String> fields(String name, String value) {
        var fields = new LinkedHashMap<String, String>();
        fields.put(name, value);
        return fields;
    }
}
