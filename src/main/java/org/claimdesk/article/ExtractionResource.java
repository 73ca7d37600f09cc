package org.claimdesk.article;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.claimdesk.extraction.ClaimExtractor;
import org.claimdesk.identity.Role;
import org.claimdesk.shared.PublicationDay;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The engine alone: what it finds in a text, and what it thinks of sentences. Nothing is kept, so a retry needs no key. */
@Path("/api/v1")
@RolesAllowed(Role.VIEWER_NAME)
@Tag(name = "Extraction")
public class ExtractionResource {

    private final Reading reading;

    ExtractionResource(Reading reading) {
        this.reading = reading;
    }

    @POST
    @Path("/extractions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Reads a text without keeping it: every sentence, and the claims")
    public ExtractionView extract(@NotNull @Valid NewExtraction wanted) {
        wanted.checked();
        return ExtractionView.of(reading.of(wanted.text(), wanted.publishedAt() == null ? null : wanted.publishedAt().on(), wanted.language()));
    }

    @POST
    @Path("/extractions")
    @Consumes(MediaType.TEXT_PLAIN)
    @Operation(summary = "Reads a raw text without keeping it")
    public ExtractionView extract(byte[] text, @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type,
            @QueryParam("publishedAt") PublicationDay publishedAt, @QueryParam("language") String language) {
        return extract(new NewExtraction(NewArticle.text(text, type), publishedAt, language));
    }

    @POST
    @Path("/sentences:score")
    @Operation(summary = "Judges up to 1,000 sentences, each on its own")
    public ScoringView score(@NotNull @Valid NewScoring wanted) {
        return new ScoringView(ClaimExtractor.ENGINE, wanted.sentences().stream().map(reading::ofSentence).toList());
    }
}
