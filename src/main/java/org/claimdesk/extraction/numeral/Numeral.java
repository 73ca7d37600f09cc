package org.claimdesk.extraction.numeral;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A number as words or digits write it.
 *
 * @param from    its first token
 * @param to      the token after its last
 * @param value   the number, scale words applied
 * @param form    how it is meant
 * @param spelled whether it is written in words only
 * @param scaled  whether a scale word or suffix ("million", "k") belongs to it
 */
public record Numeral(int from, int to, BigDecimal value, Form form, boolean spelled, boolean scaled) {

    /** "three", "third", and "two thirds". */
    public enum Form {
        CARDINAL, ORDINAL, FRACTION
    }

    static final MathContext PRECISION = new MathContext(18);

    /** Whether it is "first", "second" and so on up to a number; "0th" is none of them. */
    public boolean isOrdinalUpTo(int last) {
        return form == Form.ORDINAL && value.signum() > 0 && value.compareTo(BigDecimal.valueOf(last)) <= 0;
    }

    Numeral from(int token) {
        return new Numeral(token, to, value, form, spelled, scaled);
    }

    Numeral to(int token) {
        return new Numeral(from, token, value, form, spelled, scaled);
    }

    Numeral value(BigDecimal other) {
        return new Numeral(from, to, other, form, spelled, scaled);
    }

    Numeral times(BigDecimal scale, int end) {
        return new Numeral(from, end, value.multiply(scale), Form.CARDINAL, spelled, true);
    }
}
