package org.claimdesk.extraction.numeral;

import java.math.BigDecimal;

/** Numbers below a thousand in words, the ordinals, and what stands below a fraction's line. */
final class WordNumerals {

    /** A number and the token after it. */
    record Part(long value, int to) {
    }

    private final Tokens tokens;

    WordNumerals(Tokens tokens) {
        this.tokens = tokens;
    }

    /** "five", "twelve", "twenty", "twenty-one": below a hundred; null where there is none. */
    Part belowHundred(int from) {
        if (!tokens.isWord(from)) {
            return null;
        }
        var unit = NumberWords.UNITS.get(tokens.word(from));
        if (unit != null) {
            return new Part(unit, from + 1);
        }
        var ten = NumberWords.TEN_WORDS.get(tokens.word(from));
        if (ten == null) {
            return null;
        }
        var next = afterHyphen(from + 1);
        var digit = NumberWords.UNITS.get(tokens.word(next));
        return digit != null && digit > 0 && digit < 10 ? new Part(ten + digit, next + 1) : new Part(ten, from + 1);
    }

    private int afterHyphen(int at) {
        return tokens.isDash(at) ? at + 1 : at;
    }

    /**
     * An ordinal: "fifth", "twenty-fifth", "hundred and fifth", "thirty-fifths"; null where there is none. "Half" and
     * "quarter" are none.
     */
    Part ordinal(int from) {
        if (!tokens.isWord(from)) {
            return null;
        }
        var simple = simpleOrdinal(from);
        if (simple != null) {
            return simple;
        }
        var count = belowHundred(from);
        var hundreds = count == null ? from : count.to();
        if (count != null && count.value() > 1 && tokens.is(hundreds, "hundredth")) {
            return new Part(count.value() * 100, hundreds + 1);
        }
        if (!tokens.is(hundreds, "hundred") || count == null && belowHundred(from - 1) != null) {
            return null;
        }
        var rest = simpleOrdinal(tokens.is(hundreds + 1, "and") ? hundreds + 2 : hundreds + 1);
        var whole = count == null ? 1 : count.value();
        return rest != null && rest.value() < 100 ? new Part(whole * 100 + rest.value(), rest.to()) : null;
    }

    Part simpleOrdinal(int from) {
        if (!tokens.isWord(from)) {
            return null;
        }
        var single = NumberWords.ORDINALS.get(tokens.word(from));
        if (single != null) {
            return new Part(single, from + 1);
        }
        var ten = NumberWords.TEN_WORDS.get(tokens.word(from));
        if (ten == null) {
            return null;
        }
        var next = afterHyphen(from + 1);
        var unit = NumberWords.ORDINALS.get(tokens.word(next));
        return unit != null && unit > 0 && unit < 10 ? new Part(ten + unit, next + 1) : null;
    }

    /** What stands below a fraction's line: an ordinal, "half" or "quarter". */
    Part denominator(int from) {
        if (!tokens.isWord(from)) {
            return null;
        }
        var own = NumberWords.PARTS.get(tokens.word(from));
        return own != null ? new Part(own, from + 1) : ordinal(from);
    }

    /** The digits spoken behind "point": "zero three" is .03, "seventy-one" is .71; null where there are none. */
    Numeral decimals(Numeral whole) {
        if (!tokens.is(whole.to(), "point")) {
            return null;
        }
        var digits = new StringBuilder("0.");
        var at = whole.to() + 1;
        for (var part = belowHundred(at); part != null && digits.length() < 14; part = belowHundred(at)) {
            digits.append(part.value());
            at = part.to();
        }
        if (digits.length() == 2) {
            return null;
        }
        return whole.value(whole.value().add(new BigDecimal(digits.toString()))).to(at);
    }
}
