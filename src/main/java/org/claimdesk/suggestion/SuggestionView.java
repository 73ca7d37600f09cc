package org.claimdesk.suggestion;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a chat model would word a claim, or a part of it. Nobody has checked it; it changes nothing by itself.
 *
 * @param articleRevision the text that the positions refer to
 * @param quote           the words of the claim's sentence that it rests on
 * @param start           where they begin in the article, in UTF-16 code units
 * @param end             where they end (exclusive)
 * @param normalisedText  the model's wording
 * @param model           the model that was asked
 * @param modelVersion    what it calls itself; null where it did not say
 * @param promptVersion   which wording of the task it was given
 */
@Schema(name = "Suggestion", examples = """
        {"id": "0199b2c4-7d1e-7c3a-9f00-3a5f1c2d4e72", "claimId": "0199b2c4-7d1e-7c3a-9f00-3a5f1c2d4e6f", "articleRevision": 1, "quote": "45 strikes were conducted in Iraq in October and November", "start": 5448, "end": 5505, "normalisedText": "The coalition conducted 45 strikes in Iraq in October and November 2019.", "model": "qwen3:8b", "modelVersion": "qwen3:8b", "promptVersion": "4a1f0c9be2d7", "createdAt": "2026-11-23T09:00:00Z", "requestedBy": "checker"}""")
public record SuggestionView(UUID id, UUID claimId, int articleRevision, String quote, int start, int end, String normalisedText, String model,
        String modelVersion, String promptVersion, Instant createdAt, String requestedBy) {

    static SuggestionView of(Suggestion suggestion) {
        return new SuggestionView(suggestion.id, suggestion.claimId, suggestion.articleRevision, suggestion.quote, suggestion.start, suggestion.end,
                suggestion.normalisedText, suggestion.model, suggestion.modelVersion, suggestion.promptVersion, suggestion.createdAt,
                suggestion.requestedBy);
    }
}
