package org.claimdesk.suggestion;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was kept of one answer of the chat model.
 *
 * @param items   the suggestions that are kept now, in the model's order
 * @param dropped how many more it made that do not stand up to the text: words that are not there, figures or negations lost or added
 */
@Schema(name = "Suggestions", examples = """
        {"items": [], "dropped": 1}""")
public record Suggestions(List<SuggestionView> items, int dropped) {
}
