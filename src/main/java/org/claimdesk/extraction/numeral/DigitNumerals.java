package org.claimdesk.extraction.numeral;

import java.math.BigDecimal;
import java.util.Set;

/** Numbers written in digits: "1,045", "1.2", "12,34,567", "1 503 022", "3/4", "10 1/2", "½", "1e10", "22nd". */
final class DigitNumerals {

    private static final int LONGEST = 18;
    private static final int MOST_GROUPS = 7;
    private static final int LARGEST_EXPONENT = 40;
    private static final int LARGEST_DENOMINATOR = 1000;
    private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");

    private final Tokens tokens;

    DigitNumerals(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The number that begins at a token, without scale words, or null. */
    Numeral read(int from) {
        var sign = fractionSign(from, from);
        if (sign != null) {
            return sign;
        }
        var leadingPoint = tokens.is(from, '.') && tokens.isDigits(from + 1) && tokens.isJoined(from + 1)
                && !tokens.isJoined(from);
        if (!tokens.isDigits(from) && !leadingPoint) {
            return null;
        }
        var whole = leadingPoint ? from : grouped(from);
        var end = decimals(whole, leadingPoint);
        if (end < 0 || tokens.length(from) > LONGEST) {
            return null;
        }
        var plain = new Numeral(from, end, decimal(from, end), Numeral.Form.CARDINAL, false, false);
        if (ORDINAL_ENDINGS.contains(tokens.word(end)) && tokens.isJoined(end) && end == from + 1) {
            return new Numeral(from, end + 1, plain.value(), Numeral.Form.ORDINAL, false, false);
        }
        var fraction = end == from + 1 ? fraction(plain) : null;
        return fraction != null ? fraction : power(plain);
    }

    /** The token after the whole part: thousands may be grouped by commas, or by single spaces. */
    private int grouped(int from) {
        var end = groupedBy(from, ',');
        if (end > from + 1 || tokens.length(from) > 3) {
            return end;
        }
        var narrow = tokens.gap(from + 1) != ' ';
        while (end - from <= MOST_GROUPS && tokens.length(end) == 3 && tokens.isDigits(end) && tokens.gap(end) != 0
                && tokens.gap(end) == tokens.gap(from + 1) && !isJoinedDigit(end + 1)) {
            end++;
        }
        return end - from >= (narrow ? 2 : 3) ? end : from + 1;
    }

    private int groupedBy(int from, char separator) {
        if (tokens.length(from) > 3) {
            return from + 1;
        }
        var end = from + 1;
        var last = from;
        while (end - from < 2 * MOST_GROUPS && tokens.is(end, separator) && tokens.isJoined(end)
                && tokens.isDigits(end + 1) && tokens.isJoined(end + 1)
                && (tokens.length(end + 1) == 3 || tokens.length(end + 1) == 2 && tokens.length(from) <= 2)) {
            last = end + 1;
            end += 2;
        }
        return last > from && tokens.length(last) == 3 && !(tokens.is(end, separator) && isJoinedDigit(end + 1)
                && tokens.isJoined(end)) ? end : from + 1;
    }

    private boolean isJoinedDigit(int index) {
        return tokens.isDigits(index) && tokens.isJoined(index);
    }

    /** The token after the decimals; -1 where two points make it an address or a version and no number. */
    private int decimals(int end, boolean leadingPoint) {
        if (!tokens.is(end, '.') || tokens.isJoined(end) == leadingPoint || !isJoinedDigit(end + 1)) {
            return end;
        }
        var second = tokens.is(end + 2, '.') && tokens.isJoined(end + 2) && isJoinedDigit(end + 3);
        return second || tokens.length(end + 1) > LONGEST ? -1 : end + 2;
    }

    private BigDecimal decimal(int from, int end) {
        if (end == from + 1 && tokens.number(from) >= 0) {
            return BigDecimal.valueOf(tokens.number(from));
        }
        var digits = new StringBuilder();
        for (var i = from; i < end; i++) {
            if (tokens.isDigits(i) || tokens.is(i, '.')) {
                digits.append(tokens.word(i));
            }
        }
        return new BigDecimal(digits.toString());
    }

    private Numeral fraction(Numeral plain) {
        var end = plain.to();
        var sign = fractionSign(plain.from(), end);
        if (sign != null) {
            return sign.value(sign.value().add(plain.value()));
        }
        if (isSlashed(end)) {
            return ratio(plain.from(), plain.from(), BigDecimal.ZERO);
        }
        return isSlashed(end + 1) && tokens.isDigits(end) ? ratio(plain.from(), end, plain.value()) : null;
    }

    private boolean isSlashed(int slash) {
        return tokens.is(slash, '/') && tokens.isJoined(slash) && isJoinedDigit(slash + 1)
                && !(tokens.is(slash + 2, '/') && tokens.isJoined(slash + 2));
    }

    /** "3/4", or with a whole number before it "10 1/2"; "9/11" and "24/7" are names. */
    private Numeral ratio(int from, int top, BigDecimal whole) {
        var above = tokens.number(top);
        var below = tokens.number(top + 2);
        var named = above == 9 && below == 11;
        if (above < 1 || below <= above || below > LARGEST_DENOMINATOR || named) {
            return null;
        }
        var part = BigDecimal.valueOf(above).divide(BigDecimal.valueOf(below), Numeral.PRECISION);
        var form = whole.signum() == 0 ? Numeral.Form.FRACTION : Numeral.Form.CARDINAL;
        return new Numeral(from, top + 3, whole.add(part), form, false, false);
    }

    private Numeral fractionSign(int from, int at) {
        var parts = tokens.kind(at) == Tokens.Kind.SIGN ? NumberWords.FRACTION_SIGNS.get(tokens.word(at)) : null;
        if (parts == null) {
            return null;
        }
        var value = BigDecimal.valueOf(parts[0]).divide(BigDecimal.valueOf(parts[1]), Numeral.PRECISION);
        var form = from == at ? Numeral.Form.FRACTION : Numeral.Form.CARDINAL;
        return new Numeral(from, at + 1, value, form, false, false);
    }

    /** "1e10", "1.3x10^6", "1.1^23". */
    private Numeral power(Numeral plain) {
        var at = plain.to();
        if (!tokens.isJoined(at) || !tokens.isJoined(at + 1)) {
            return plain;
        }
        if (tokens.is(at, "e") && exponent(at + 1) >= 0) {
            return scaled(plain, BigDecimal.ONE.scaleByPowerOfTen(exponent(at + 1)), at + 2);
        }
        if (tokens.is(at, "x") && tokens.number(at + 1) == 10 && tokens.is(at + 2, '^') && exponent(at + 3) >= 0) {
            return scaled(plain, BigDecimal.ONE.scaleByPowerOfTen(exponent(at + 3)), at + 4);
        }
        if (!tokens.is(at, '^')) {
            return plain;
        }
        var signed = tokens.is(at + 1, '-') || tokens.is(at + 1, '+');
        var digits = signed ? at + 2 : at + 1;
        var exponent = exponent(digits);
        if (exponent < 0 || plain.value().signum() == 0) {
            return plain;
        }
        var power = tokens.is(at + 1, '-') ? -exponent : exponent;
        return new Numeral(plain.from(), digits + 1, plain.value().pow(power, Numeral.PRECISION),
                Numeral.Form.CARDINAL, false, true);
    }

    private int exponent(int at) {
        var number = tokens.isJoined(at) ? tokens.number(at) : -1;
        return number <= LARGEST_EXPONENT ? number : -1;
    }

    private static Numeral scaled(Numeral plain, BigDecimal scale, int end) {
        return new Numeral(plain.from(), end, plain.value().multiply(scale), Numeral.Form.CARDINAL, false, true);
    }
}
