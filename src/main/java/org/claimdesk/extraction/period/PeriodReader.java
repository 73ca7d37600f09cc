package org.claimdesk.extraction.period;

import java.time.LocalDate;
import java.util.List;

/** Finds dates and periods and resolves them to calendar days. Stateless; safe to share between threads. */
public final class PeriodReader {

    /**
     * The dates and periods of one sentence, in text order, without overlap.
     *
     * @param text        the article
     * @param start       where the sentence begins, in UTF-16 code units
     * @param end         where it ends (exclusive)
     * @param publishedAt the day of publication; null when unknown: relative expressions are then left out
     */
    public List<Period> read(String text, int start, int end, LocalDate publishedAt) {
        return List.of();
    }
}
