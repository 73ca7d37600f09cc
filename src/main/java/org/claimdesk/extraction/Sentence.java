package org.claimdesk.extraction;

import java.util.List;

import org.claimdesk.extraction.attribution.Claimant;
import org.claimdesk.extraction.period.Period;
import org.claimdesk.extraction.quantity.Quantity;
import org.claimdesk.extraction.worthiness.Label;
import org.claimdesk.extraction.worthiness.Reason;

/**
 * One sentence of an article, whether anything in it can be checked or not.
 *
 * @param n          its number in the article, from 1
 * @param start      where it begins, in UTF-16 code units of the article text
 * @param end        where it ends (exclusive), in UTF-16 code units of the article text
 * @param text       the words as they stand there
 * @param checkable  whether it has factual content that evidence could settle
 * @param label      ClaimBuster's class; null where the engine makes no statement (a language it was not built for)
 * @param score      check-worthiness, 0..1; null where {@code label} is
 * @param reasons    what moved the score, strongest first
 * @param claimant   who says it, or null when the article does
 * @param quantities the figures in it, in text order
 * @param periods    the dates and periods in it, in text order
 */
public record Sentence(int n, int start, int end, String text, boolean checkable, Label label, Double score,
        List<Reason> reasons, Claimant claimant, List<Quantity> quantities, List<Period> periods) {
}
