package org.claimdesk.article;

import java.util.List;

import org.claimdesk.extraction.Engine;
import org.claimdesk.extraction.Extraction;
import org.claimdesk.extraction.Sentence;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the engine found in a text that is not kept. */
@Schema(name = "Extraction")
public record ExtractionView(Engine engine, List<Sentence> sentences, List<FoundClaimView> claims,
        @Schema(description = "What a reader of this answer has to know, such as that check-worthiness is for English and this text was not scored; empty where there is nothing to say") List<String> notes) {

    static ExtractionView of(Extraction found) {
        return new ExtractionView(found.engine(), found.sentences(), found.claims().stream().map(claim -> FoundClaimView.of(claim, found.engine())).toList(),
                found.notes());
    }
}
