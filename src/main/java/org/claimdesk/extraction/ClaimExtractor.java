package org.claimdesk.extraction;

import java.time.LocalDate;
import java.util.List;

/**
 * The one door of the engine: text in, sentences and claims out. Deterministic, offline, without a clock, safe to share between threads.
 */
public final class ClaimExtractor {

    /** Name and version that go with everything this engine suggests. */
    public static final Engine ENGINE = new Engine("claimdesk-rules+linear", "0.1.0");

    /**
     * Reads a text.
     *
     * @param text        the article; any string, also an empty one
     * @param publishedAt the day it was published, against which "last month" or "Tuesday" are resolved; null when unknown, then relative
     *                    expressions stay unresolved and are left out
     * @param language    BCP 47 tag of the text, null for English
     */
    public Extraction extract(String text, LocalDate publishedAt, String language) {
        return new Extraction(ENGINE, List.of(), List.of());
    }

    /** Judges one sentence on its own. */
    public ScoredSentence score(String sentence) {
        return new ScoredSentence(sentence, false, null, null, List.of());
    }
}
