package org.claimdesk.extraction.quantity;

import java.util.List;

import org.claimdesk.extraction.period.Period;

/** Finds figures in words and digits and types them. Stateless; safe to share between threads. */
public final class QuantityReader {

    /**
     * The figures of one sentence, in text order, without overlap.
     *
     * @param text    the article
     * @param start   where the sentence begins, in UTF-16 code units
     * @param end     where it ends (exclusive)
     * @param periods its dates and periods, as {@code PeriodReader} found them: their digits are no figures
     */
    public List<Quantity> read(String text, int start, int end, List<Period> periods) {
        return List.of();
    }
}
