package org.claimdesk.extraction.sentence;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into paragraphs and sentences. A mark that could end a sentence does so unless what stands around it says otherwise: an
 * abbreviation or an initial before it, a small letter behind it, a quotation that is part of the clause. Captions and date lines end also
 * where no mark ends them. Where the rules cannot tell ("the U.S. Senate"), OpenNLP's sentence model decides. Stateless; safe to share
 * between threads.
 */
public final class SentenceSplitter {

    /** All sentences of a text, in order, without overlap; only white space lies between them. */
    public List<SentenceSpan> split(String text) {
        var sentences = new ArrayList<SentenceSpan>();
        var paragraphs = Paragraphs.of(text);
        var places = new Places(text, paragraphs);
        for (int number = 0; number < paragraphs.size(); number++) {
            var paragraph = paragraphs.get(number);
            var quotations = new Quotations(text, paragraph);
            var place = places.of(number);
            int start = paragraph.start();
            for (var piece : Boundaries.of(text, paragraph, quotations)) {
                while (start < piece.end() && Paragraphs.isSpace(text.charAt(start))) {
                    start++;
                }
                if (start < piece.end()) {
                    var own = piece.place() != null ? piece.place() : Captions.isCredit(text, start) ? Place.CREDIT : place;
                    sentences.add(new SentenceSpan(start, piece.end(), number, own, quotations.cover(start, piece.end())));
                    start = piece.end();
                }
            }
        }
        return sentences;
    }
}
