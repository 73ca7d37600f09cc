package org.claimdesk.extraction.attribution;

/**
 * Who says a sentence, and which part of it is what they say.
 *
 * @param claimant who
 * @param start    where the statement begins in the article, in UTF-16 code units
 * @param end      where it ends (exclusive)
 */
public record Attribution(Claimant claimant, int start, int end) {
}
