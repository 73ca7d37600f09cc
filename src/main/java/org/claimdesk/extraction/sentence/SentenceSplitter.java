package org.claimdesk.extraction.sentence;

import java.util.List;

/** Cuts a text into paragraphs and sentences. Stateless; safe to share between threads. */
public final class SentenceSplitter {

    /** All sentences of a text, in order, without overlap; only white space lies between them. */
    public List<SentenceSpan> split(String text) {
        return List.of();
    }
}
