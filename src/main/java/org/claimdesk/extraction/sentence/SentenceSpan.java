package org.claimdesk.extraction.sentence;

/**
 * Where one sentence stands.
 *
 * @param start     where it begins, in UTF-16 code units of the article text; never white space
 * @param end       where it ends (exclusive); never after white space
 * @param paragraph number of the paragraph it stands in, from 0
 * @param place     what part of the article it is
 * @param quoted    true where it lies wholly inside a quotation, also one that began in an earlier sentence
 */
public record SentenceSpan(int start, int end, int paragraph, Place place, boolean quoted) {
}
