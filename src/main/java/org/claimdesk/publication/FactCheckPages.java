package org.claimdesk.publication;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;

import org.claimdesk.shared.Markdown;
import org.claimdesk.shared.Refusal;
import org.claimdesk.shared.Sha256;
import org.claimdesk.verdict.Rating;
import org.claimdesk.verdict.RatingScales;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Published fact checks, for anybody: the one kind of page that asks for no sign-in. */
@Path("/fact-checks")
@PermitAll
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class FactCheckPages {

    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");
    private static final Pattern CLAIM_ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    /** Caches may answer for a minute without asking. */
    private static final String CACHING = "public, max-age=60";

    @CheckedTemplate(basePath = "public")
    static class Templates {

        static native TemplateInstance factCheck(FactCheck check, List<Rating> scale, RawString explanation, RawString data);
    }

    private final FactChecks checks;
    private final ClaimReviews reviews;
    private final RatingScales scales;
    private final PublicReader reader;

    FactCheckPages(FactChecks checks, ClaimReviews reviews, RatingScales scales, PublicReader reader) {
        this.checks = checks;
        this.reviews = reviews;
        this.scales = scales;
        this.reader = reader;
    }

    @GET
    @Path("/{slug}")
    @Operation(hidden = true)
    public Response page(String slug, @QueryParam("version") Integer version, @Context Request request) {
        if (CLAIM_ID.matcher(slug).matches()) {
            return toItsAddress(UUID.fromString(slug));
        }
        var check = checks.get(slug, version);
        var verdict = check.shown().act().verdict();
        var html = reader.show(Templates.factCheck(check, scales.get(verdict.scale(), verdict.scaleVersion()).ratings(),
                new RawString(Markdown.html(verdict.explanation())), check.holds() ? new RawString(reviews.data(reviews.of(check))) : null)).render();
        // weak: the bytes on the wire may be compressed
        var tag = new EntityTag(Sha256.hex(html), true);
        var known = request.evaluatePreconditions(tag);
        return (known == null ? Response.ok(html, HTML) : known).tag(tag).header(HttpHeaders.CACHE_CONTROL, CACHING)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE + ", " + HttpHeaders.ACCEPT_ENCODING).build();
    }

    private Response toItsAddress(UUID claimId) {
        var slug = checks.slug(claimId).orElseThrow(() -> Refusal.notFound("fact check of claim", claimId));
        return Response.status(Response.Status.MOVED_PERMANENTLY).location(URI.create(PublicSite.path(slug))).header(HttpHeaders.CACHE_CONTROL, CACHING).build();
    }
}
