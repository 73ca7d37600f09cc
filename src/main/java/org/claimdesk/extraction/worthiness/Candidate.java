package org.claimdesk.extraction.worthiness;

import java.util.List;

import org.claimdesk.extraction.attribution.Claimant;
import org.claimdesk.extraction.period.Period;
import org.claimdesk.extraction.quantity.Quantity;
import org.claimdesk.extraction.sentence.Place;

/**
 * A sentence and all that is known of it when its check-worthiness is judged.
 *
 * @param text       its words
 * @param quantities its figures
 * @param periods    its dates and periods
 * @param claimant   who says it, or null
 * @param place      the part of the article it stands in; {@link Place#BODY} where there is no article
 * @param quoted     whether it lies wholly inside a quotation
 * @param article    true inside a news article, false for a sentence judged on its own
 */
public record Candidate(String text, List<Quantity> quantities, List<Period> periods, Claimant claimant, Place place,
        boolean quoted, boolean article) {
}
