package org.claimdesk.extraction;

import java.util.List;

import org.claimdesk.extraction.attribution.Claimant;
import org.claimdesk.extraction.period.Period;
import org.claimdesk.extraction.quantity.Quantity;
import org.claimdesk.extraction.worthiness.Label;
import org.claimdesk.extraction.worthiness.Reason;

/**
 * A statement that evidence could settle, as the engine found it.
 *
 * @param selector       the exact words, and where they stand
 * @param normalisedText a short wording that is understood without the article
 * @param sentence       the sentence it stands in
 * @param claimant       who says it, or null when the article does
 * @param type           what sort of statement it is
 * @param quantities     its figures, in text order
 * @param periods        its dates and periods, in text order
 * @param label          ClaimBuster's class
 * @param score          check-worthiness, 0..1
 * @param reasons        what moved the score, strongest first
 */
public record FoundClaim(Selector selector, String normalisedText, String sentence, Claimant claimant, ClaimType type,
        List<Quantity> quantities, List<Period> periods, Label label, Double score, List<Reason> reasons) {
}
