package org.claimdesk.article;

import java.util.List;

import org.claimdesk.extraction.Engine;
import org.claimdesk.extraction.ScoredSentence;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The judgements, in the order of the sentences. */
@Schema(name = "Scoring")
public record ScoringView(Engine engine, List<ScoredSentence> items) {
}
