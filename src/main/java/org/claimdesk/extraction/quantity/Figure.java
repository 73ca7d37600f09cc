package org.claimdesk.extraction.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.claimdesk.extraction.quantity.Quantity.Approximator;
import org.claimdesk.extraction.quantity.Quantity.Kind;

/**
 * A figure while it is being read.
 *
 * @param from         its first token
 * @param to           the token after its last
 * @param value        the number meant, null for a vague figure and for a range
 * @param unit         what is counted or measured, null where nothing is named
 * @param kind         what sort of figure it is
 * @param currency     ISO 4217 code, or null
 * @param approximator how exactly it is claimed
 * @param lower        the lower end of a range or of a vague figure, otherwise null
 * @param upper        the upper end of a range, otherwise null
 */
record Figure(int from, int to, BigDecimal value, String unit, Kind kind, String currency, Approximator approximator,
        BigDecimal lower, BigDecimal upper) {

    private static final BigDecimal LEEWAY = new BigDecimal("0.1");

    static Figure of(Kind kind, int from, int to, BigDecimal value, String unit) {
        return new Figure(from, to, value, unit, kind, null, Approximator.EXACT, null, null);
    }

    static Figure money(int from, int to, BigDecimal value, String currency) {
        return new Figure(from, to, value, null, Kind.MONEY, currency, Approximator.EXACT, null, null);
    }

    static Figure vague(int from, int to, BigDecimal lower, String unit) {
        return new Figure(from, to, null, unit, Kind.COUNT, null, Approximator.ABOUT, lower, null);
    }

    Figure claimed(Approximator how, int first, int end) {
        return new Figure(first, end, value, unit, kind, currency, how, lower, upper);
    }

    Figure unit(String words, int end) {
        return new Figure(from, end, value, words, kind, currency, approximator, lower, upper);
    }

    Figure kind(Kind other) {
        return new Figure(from, to, value, unit, other, currency, approximator, lower, upper);
    }

    /** From this figure's number to that of another one, whose kind and unit count for both. */
    Figure upTo(Figure other, int first) {
        return new Figure(first, other.to, null, other.unit, other.kind, other.currency, Approximator.BETWEEN,
                value.min(other.value), value.max(other.value));
    }

    Quantity asQuantity(String words, int start, int end) {
        var exact = plain(value);
        var least = lowest();
        var most = highest();
        return new Quantity(words, start, end, exact, unit, kind, currency, approximator,
                least == value ? exact : plain(least), most == value ? exact : plain(most));
    }

    private BigDecimal lowest() {
        if (value == null) {
            return lower;
        }
        switch (approximator) {
            case ABOUT:
                return value.subtract(value.abs().multiply(LEEWAY));
            case AT_MOST:
            case LESS_THAN:
                return null;
            default:
                return value;
        }
    }

    private BigDecimal highest() {
        if (value == null) {
            return upper;
        }
        switch (approximator) {
            case ABOUT:
                return value.add(value.abs().multiply(LEEWAY));
            case AT_LEAST:
            case MORE_THAN:
                return null;
            default:
                return value;
        }
    }

    /** Without trailing zeros and without an exponent. */
    private static BigDecimal plain(BigDecimal number) {
        if (number == null || number.signum() == 0) {
            return number == null ? null : BigDecimal.ZERO;
        }
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }
}
