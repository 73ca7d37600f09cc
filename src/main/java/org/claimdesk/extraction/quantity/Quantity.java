package org.claimdesk.extraction.quantity;

import java.math.BigDecimal;

/**
 * A figure as the text states it, and what it means as a number.
 *
 * @param text         the words it was read from, as they stand in the text
 * @param start        where {@code text} begins in the article, in UTF-16 code units
 * @param end          where it ends (exclusive), in UTF-16 code units
 * @param value        the number meant, with scale words applied ("1.045 billion" is 1045000000), in the {@code unit} as
 *                     worded ("20 cents" is 20); null for a vague one ("tens of thousands"); of a range, null
 * @param unit         what is counted or measured ("strikes", "km", "weeks"), as the text words it; null where nothing is named
 * @param kind         what sort of figure it is
 * @param currency     ISO 4217 code of a {@link Kind#MONEY} figure, otherwise null
 * @param approximator how exactly the text claims it
 * @param lower        the smallest number the words allow, null where they set none; "about" allows a tenth less
 * @param upper        the largest number the words allow, null where they set none; "about" allows a tenth more
 */
public record Quantity(String text, int start, int end, BigDecimal value, String unit, Kind kind, String currency,
        Approximator approximator, BigDecimal lower, BigDecimal upper) {

    /** The sorts of figures. A percentage point is a {@link #PERCENT}; "one in five" and "3:1" are a {@link #RATIO}. */
    public enum Kind {
        COUNT, MONEY, PERCENT, MEASURE, ORDINAL, DURATION, RATIO
    }

    /** How exactly a figure is claimed. A check compares with the bounds, not with the bare value. */
    public enum Approximator {
        EXACT, ABOUT, AT_LEAST, AT_MOST, MORE_THAN, LESS_THAN, BETWEEN
    }
}
