package org.claimdesk.extraction;

import java.util.List;

/**
 * What the engine found in one text.
 *
 * @param engine    who read it
 * @param sentences every sentence, in text order
 * @param claims    the claims, in text order; each anchored in the text
 */
public record Extraction(Engine engine, List<Sentence> sentences, List<FoundClaim> claims) {
}
