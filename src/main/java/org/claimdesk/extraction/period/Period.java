package org.claimdesk.extraction.period;

import java.time.LocalDate;

/**
 * A date or a stretch of days that the text names, resolved to calendar days.
 *
 * @param text      the words it was read from, as they stand in the text
 * @param start     its first day
 * @param end       its last day (inclusive); equal to {@code start} for a single day
 * @param textStart where {@code text} begins in the article, in UTF-16 code units
 * @param textEnd   where it ends (exclusive), in UTF-16 code units
 */
public record Period(String text, LocalDate start, LocalDate end, int textStart, int textEnd) {
}
