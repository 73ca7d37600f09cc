package org.claimdesk.extraction;

import java.util.List;

/**
 * What the engine found in one text.
 *
 * @param engine    who read it
 * @param sentences every sentence, in text order
 * @param claims    the claims, in text order; each anchored in the text
 * @param notes     what a reader of this answer has to know, in English: that a language is not judged; empty where there is nothing to say
 */
public record Extraction(Engine engine, List<Sentence> sentences, List<FoundClaim> claims, List<String> notes) {
}
