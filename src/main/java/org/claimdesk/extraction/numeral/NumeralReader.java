package org.claimdesk.extraction.numeral;

import java.math.BigDecimal;

import org.claimdesk.extraction.numeral.Numeral.Form;

/**
 * Reads the number that begins at a token, in words, digits or both: "1.2 million", "two hundred and five", "two thirds".
 * For one sentence and one thread.
 */
public final class NumeralReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_CHUNKS = 6;

    private static final int REMEMBERED = 16;

    private final Tokens tokens;
    /** The numbers read last and the token each begins at, plus one: rules ask for the same one many times over. */
    private final Numeral[] numbers = new Numeral[REMEMBERED];
    private final int[] places = new int[REMEMBERED];
    private final DigitNumerals digits;
    private final WordNumerals words;

    /** A reader over the tokens of one sentence. */
    public NumeralReader(Tokens tokens) {
        this.tokens = tokens;
        this.digits = new DigitNumerals(tokens);
        this.words = new WordNumerals(tokens);
    }

    /** Whether a number can begin at a token at all: a quick look before {@link #read}. */
    public static boolean mayBegin(Tokens tokens, int at) {
        switch (tokens.kind(at)) {
            case DIGITS:
                return true;
            case WORD:
                return NumberWords.isFirst(tokens.word(at));
            case SIGN:
                return tokens.isDigits(at + 1) && tokens.isJoined(at + 1) && (tokens.is(at, '.') || tokens.isDash(at))
                        || tokens.isDash(at) && tokens.is(at + 1, '.')
                        || NumberWords.FRACTION_SIGNS.containsKey(tokens.word(at));
            default:
                return false;
        }
    }

    /** The number that begins at a token, or null; the longest reading wins. */
    public Numeral read(int from) {
        if (!mayBegin(tokens, from)) {
            return null;
        }
        var slot = from % REMEMBERED;
        if (places[slot] != from + 1) {
            numbers[slot] = signed(from);
            places[slot] = from + 1;
        }
        return numbers[slot];
    }

    private Numeral signed(int from) {
        var sign = signLength(from);
        var number = unsigned(from + sign);
        if (sign == 0 || number == null) {
            return number;
        }
        return number.form() == Form.ORDINAL ? null : number.from(from).value(number.value().negate());
    }

    /** "minus", "negative", or a minus that stands alone before the digits it is joined to. */
    private int signLength(int from) {
        if (tokens.isDigits(from)) {
            return 0;
        }
        if (tokens.is(from, "minus") || tokens.is(from, "negative")) {
            return 1;
        }
        var free = !tokens.isJoined(from) || tokens.is(from - 1, '(');
        return tokens.isDash(from) && free && tokens.isJoined(from + 1)
                && (tokens.isDigits(from + 1) || tokens.is(from + 1, '.')) ? 1 : 0;
    }

    private Numeral unsigned(int from) {
        var spelled = tokens.isWord(from) ? inWords(from) : null;
        if (spelled != null) {
            return spelled;
        }
        var whole = sum(from);
        if (whole == null || whole.form() != Form.CARDINAL) {
            return whole;
        }
        var fraction = asFraction(whole);
        return fraction != null ? fraction : withFraction(whole);
    }

    /** An ordinal or a fraction in words, or null. */
    private Numeral inWords(int from) {
        var ordinal = words.ordinal(from);
        return ordinal != null && !NumberWords.isPlural(tokens.word(ordinal.to() - 1))
                ? new Numeral(from, ordinal.to(), BigDecimal.valueOf(ordinal.value()), Form.ORDINAL, true, false)
                : partOfScale(from);
    }

    /** Chunks of falling scale: "4 thousand 3 hundred", "six crore and two hundred". */
    private Numeral sum(int from) {
        var total = chunk(from);
        if (total == null || total.form() != Form.CARDINAL) {
            return total;
        }
        var limit = scaleOf(total);
        for (var count = 0; count < MOST_CHUNKS && limit.signum() > 0; count++) {
            var joined = tokens.is(total.to(), "and");
            var next = chunk(joined ? total.to() + 1 : total.to());
            if (next == null || next.form() != Form.CARDINAL || next.value().compareTo(limit) >= 0
                    || !next.spelled() && !next.scaled() || words.denominator(next.to()) != null) {
                break;
            }
            total = new Numeral(from, next.to(), total.value().add(next.value()), Form.CARDINAL,
                    total.spelled() && next.spelled(), true);
            limit = scaleOf(next);
        }
        return total;
    }

    /** The scale word a chunk ends with; 0 where it ends with none, so that nothing may follow. */
    private BigDecimal scaleOf(Numeral chunk) {
        var scale = NumberWords.SCALES.get(tokens.word(chunk.to() - 1));
        return scale == null || scale.intValue() == 12 ? BigDecimal.ZERO : scale;
    }

    /** One number and its scale words: "two hundred and five thousand", "1.2 million", "three and a half million". */
    private Numeral chunk(int from) {
        var group = group(from);
        if (group == null || group.form() == Form.ORDINAL) {
            return group;
        }
        var point = words.decimals(group);
        if (point != null) {
            group = point;
        }
        if (group.form() == Form.CARDINAL) {
            var part = tokens.is(group.to(), "and") ? fractionAt(group.to() + 1) : null;
            if (part != null && NumberWords.SCALES.containsKey(tokens.word(part.to()))) {
                group = group.value(group.value().add(part.value())).to(part.to());
            }
        }
        return scaled(group);
    }

    private Numeral scaled(Numeral group) {
        var number = group;
        for (var count = 0; count < 2; count++) {
            var dashed = tokens.isDash(number.to()) && tokens.isJoined(number.to());
            var at = dashed ? number.to() + 1 : number.to();
            var scale = NumberWords.SCALES.get(tokens.word(at));
            if (scale == null) {
                scale = suffix(number.to());
                at = number.to();
            }
            if (scale == null) {
                return number;
            }
            number = number.times(scale, at + 1);
        }
        return number;
    }

    /** A single letter behind digits: "100k", "2.33 k", "1.2b". */
    private BigDecimal suffix(int at) {
        if (!tokens.isDigits(at - 1) || tokens.isJoined(at + 1) && !tokens.is(at + 1, '.') && tokens.isDigits(at + 1)) {
            return null;
        }
        if (tokens.is(at, "k") && (tokens.isJoined(at) || !tokens.isCapital(at))) {
            return BigDecimal.valueOf(1000);
        }
        return tokens.is(at, "b") && tokens.isJoined(at) ? NumberWords.SCALES.get("billion") : null;
    }

    /** A number without scale words but "hundred": "two hundred and five", "322 hundred", "a hundred", "17". */
    private Numeral group(int from) {
        var digit = digits.read(from);
        if (digit != null && (digit.form() != Form.CARDINAL || !tokens.is(digit.to(), "hundred"))) {
            return digit;
        }
        BigDecimal value;
        int to;
        if (digit != null) {
            value = digit.value();
            to = digit.to();
        } else if (isArticleBeforeScale(from)) {
            value = BigDecimal.ONE;
            to = from + 1;
        } else {
            var word = smallWord(from);
            if (word == null) {
                return null;
            }
            value = BigDecimal.valueOf(word.value());
            to = word.to();
        }
        if (!tokens.is(to, "hundred")) {
            return new Numeral(from, to, value, Form.CARDINAL, true, false);
        }
        var hundreds = new Numeral(from, to + 1, value.multiply(HUNDRED), Form.CARDINAL, digit == null, true);
        return rest(hundreds);
    }

    /** A number below a hundred; "thirty" of "one hundred thirty-fifths" is left to the fraction. */
    private WordNumerals.Part smallWord(int from) {
        var word = words.belowHundred(from);
        return word != null && words.simpleOrdinal(from) != null ? null : word;
    }

    private boolean isArticleBeforeScale(int from) {
        var article = tokens.is(from, "a") || tokens.is(from, "an");
        return article && (tokens.is(from + 1, "hundred") || NumberWords.SCALES.containsKey(tokens.word(from + 1)));
    }

    /** "… and five", "… twenty-one" behind the hundreds. */
    private Numeral rest(Numeral hundreds) {
        var at = tokens.is(hundreds.to(), "and") ? hundreds.to() + 1 : hundreds.to();
        var number = tokens.number(at);
        var word = smallWord(at);
        if (word == null && number > 0 && number < 100 && at > hundreds.to()) {
            word = new WordNumerals.Part(number, at + 1);
        }
        if (word == null || word.value() == 0 || tokens.is(word.to(), "hundred")
                || at > hundreds.to() && (NumberWords.PARTS.containsKey(tokens.word(word.to()))
                        || NumberWords.ORDINALS.containsKey(tokens.word(word.to())))) {
            return hundreds;
        }
        return hundreds.value(hundreds.value().add(BigDecimal.valueOf(word.value()))).to(word.to());
    }

    /** "half a million", "quarter million", "three quarters billion". */
    private Numeral partOfScale(int from) {
        var fraction = fractionAt(from);
        if (fraction == null) {
            return null;
        }
        var at = fraction.to();
        if (tokens.is(at, "of") && (tokens.is(at + 1, "a") || tokens.is(at + 1, "one"))) {
            at++;
        }
        if (tokens.is(at, "a") || at > fraction.to()) {
            at++;
        }
        var scale = tokens.is(at, "hundred") ? HUNDRED : NumberWords.SCALES.get(tokens.word(at));
        return scale == null ? fraction : fraction.times(scale, at + 1);
    }

    /** "a third", "half", "one-eighth" at a token; null where none stands there. */
    private Numeral fractionAt(int from) {
        var article = tokens.is(from, "a") || tokens.is(from, "an");
        var below = article ? words.denominator(from + 1) : null;
        if (!article && NumberWords.PARTS.containsKey(tokens.word(from))) {
            below = words.denominator(from);
        }
        if (below != null && below.value() > 2 | NumberWords.PARTS.containsKey(tokens.word(below.to() - 1))) {
            var value = BigDecimal.ONE.divide(BigDecimal.valueOf(below.value()), Numeral.PRECISION);
            return new Numeral(from, below.to(), value, Form.FRACTION, true, false);
        }
        var above = smallWord(from);
        return above == null ? null : asFraction(
                new Numeral(from, above.to(), BigDecimal.valueOf(above.value()), Form.CARDINAL, true, false));
    }

    /** A whole number that a denominator follows, a line, or "out of": "two thirds", "one over 20", "two out of five". */
    private Numeral asFraction(Numeral whole) {
        var dashed = tokens.isDash(whole.to());
        var below = words.denominator(dashed ? whole.to() + 1 : whole.to());
        if (below != null && below.value() > 1 && isDenominator(whole, below)) {
            return divided(whole, BigDecimal.valueOf(below.value()), below.to(), whole.spelled());
        }
        var line = tokens.is(whole.to(), "over") ? whole.to() + 1 : 0;
        if (tokens.is(whole.to(), "out") && tokens.is(whole.to() + 1, "of")) {
            line = whole.to() + 2;
        }
        var under = line == 0 ? null : sum(line);
        return under == null || under.form() != Form.CARDINAL || under.value().compareTo(whole.value()) <= 0 ? null
                : divided(whole, under.value(), under.to(), whole.spelled() && under.spelled());
    }

    private boolean isDenominator(Numeral whole, WordNumerals.Part below) {
        var word = tokens.word(below.to() - 1);
        var one = whole.value().compareTo(BigDecimal.ONE) == 0;
        return whole.spelled() && (one || NumberWords.isPlural(word) || word.equals("halves"));
    }

    private static Numeral divided(Numeral whole, BigDecimal below, int to, boolean spelled) {
        return new Numeral(whole.from(), to, whole.value().divide(below, Numeral.PRECISION), Form.FRACTION, spelled,
                false);
    }

    /** "five and a quarter", "twenty and three fifths", "3 million and a half" (half a million more). */
    private Numeral withFraction(Numeral whole) {
        var scale = scaleOf(whole);
        var more = andPart(whole, whole.to(), scale.signum() == 0 ? BigDecimal.ONE : scale);
        return more != null ? more : whole;
    }

    private Numeral andPart(Numeral whole, int at, BigDecimal unit) {
        if (!tokens.is(at, "and")) {
            return null;
        }
        var more = partOfScale(at + 1);
        if (more == null) {
            var above = sum(at + 1);
            more = above == null || above.form() != Form.CARDINAL ? null : asFraction(above);
        }
        if (more == null || tokens.is(more.to(), "of")) {
            return null;
        }
        var value = more.form() == Form.FRACTION ? more.value().multiply(unit) : more.value();
        return new Numeral(whole.from(), more.to(), whole.value().add(value), Form.CARDINAL, whole.spelled(),
                whole.scaled() || more.scaled());
    }
}
