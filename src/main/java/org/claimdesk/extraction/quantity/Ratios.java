package org.claimdesk.extraction.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Set;

import org.claimdesk.extraction.numeral.Numeral;
import org.claimdesk.extraction.numeral.Numeral.Form;
import org.claimdesk.extraction.numeral.NumeralReader;
import org.claimdesk.extraction.numeral.Tokens;
import org.claimdesk.extraction.quantity.Quantity.Kind;

/** Shares and proportions: "one in five", "3:1", "two thirds", "12-fold". */
final class Ratios {

    private static final MathContext PRECISION = new MathContext(15);
    private static final Map<String, Integer> FOLDS = Map.of("twofold", 2, "threefold", 3, "fourfold", 4, "fivefold", 5,
            "sixfold", 6, "sevenfold", 7, "eightfold", 8, "tenfold", 10);
    private static final Set<String> AFTER_HALF = Set.of("of", "the", "a", "an", "its", "their", "his", "her", "our",
            "my", "all", "this", "that");
    private static final Set<String> NOT_BEFORE_HALF = Set.of("first", "second", "other", "final", "this", "that",
            "last", "latter", "next", "better");
    private static final Set<String> RESULTS = Set.of("won", "lost", "win", "loss", "beat", "beaten", "defeat",
            "defeated", "drew", "draw", "score", "scored", "voted", "vote");
    private static final BigDecimal LARGEST_SHARE = BigDecimal.valueOf(100);

    private final Tokens tokens;
    private final NumeralReader numerals;

    Ratios(Tokens tokens, NumeralReader numerals) {
        this.tokens = tokens;
        this.numerals = numerals;
    }

    /** A proportion that begins at a token, fractions apart; or null. */
    Figure read(int from) {
        var fold = tokens.isWord(from) ? FOLDS.get(tokens.word(from)) : null;
        if (fold != null) {
            return Figure.of(Kind.RATIO, from, from + 1, BigDecimal.valueOf(fold), null);
        }
        var number = numerals.read(from);
        if (number == null || number.form() != Form.CARDINAL || number.value().signum() <= 0) {
            return null;
        }
        if (tokens.isDash(number.to()) && tokens.is(number.to() + 1, "fold")) {
            return Figure.of(Kind.RATIO, from, number.to() + 2, number.value(), null);
        }
        var colon = colon(number);
        if (colon != null) {
            return colon;
        }
        return isScore(number) ? Figure.of(Kind.RATIO, from, number.to() + 2, null, null) : oneIn(number);
    }

    /** "3:1"; a time of day has two digits behind the colon. */
    private Figure colon(Numeral number) {
        var at = number.to();
        var second = tokens.number(at + 1);
        if (!tokens.is(at, ':') || !tokens.isJoined(at) || !tokens.isJoined(at + 1) || second < 1
                || tokens.length(at + 1) != 1 || tokens.is(at + 2, ':') || tokens.isJoined(number.from())) {
            return null;
        }
        var value = number.value().divide(BigDecimal.valueOf(second), PRECISION);
        return Figure.of(Kind.RATIO, number.from(), at + 2, value, null);
    }

    /** "3-1", "lost 1-3": a result, and no range. It has no single value. */
    private boolean isScore(Numeral number) {
        var from = number.from();
        var at = number.to();
        var ours = tokens.length(from) <= 2 ? tokens.number(from) : -1;
        var theirs = tokens.length(at + 1) <= 2 ? tokens.number(at + 1) : -1;
        var alone = tokens.isDash(at) && tokens.isJoined(at) && tokens.isJoined(at + 1) && at == from + 1
                && !(tokens.isJoined(at + 2) && !tokens.is(at + 2, '.') && !tokens.is(at + 2, ',')
                        && !tokens.is(at + 2, ')'))
                && !(tokens.isJoined(from) && !tokens.is(from - 1, '('));
        if (!alone || ours < 0 || theirs < 0 || ours == theirs && ours > 20) {
            return false;
        }
        return ours >= theirs || RESULTS.contains(tokens.word(from - 1)) || RESULTS.contains(tokens.word(from - 2));
    }

    /** "one in five", "nine in every 10". */
    private Figure oneIn(Numeral number) {
        if (!tokens.is(number.to(), "in") || number.scaled() || number.value().compareTo(LARGEST_SHARE) > 0) {
            return null;
        }
        var at = tokens.is(number.to() + 1, "every") ? number.to() + 2 : number.to() + 1;
        var whole = numerals.read(at);
        if (whole == null || whole.form() != Form.CARDINAL || whole.value().compareTo(number.value()) <= 0
                || Words.UNITS.at(tokens, whole.to()) != null || Words.CURRENCIES.at(tokens, whole.to()) != null
                || tokens.length(at) == 4 && tokens.isDigits(at)) {
            return null;
        }
        var value = number.value().divide(whole.value(), PRECISION);
        return withUnit(Figure.of(Kind.RATIO, number.from(), whole.to(), value, null));
    }

    private Figure withUnit(Figure ratio) {
        var at = tokens.is(ratio.to(), "of") ? ratio.to() + 1 : ratio.to();
        at = at > ratio.to() && (tokens.is(at, "the") || tokens.is(at, "its") || tokens.is(at, "all")) ? at + 1 : at;
        var end = NounPhrase.end(tokens, at);
        return end > at ? ratio.unit(tokens.text(at, end), end) : ratio;
    }

    /** "two thirds of voters"; null for "the second half", "the third quarter" and "a third man". */
    Figure fraction(Numeral number) {
        var from = number.from();
        var to = number.to();
        var word = tokens.word(to - 1);
        var bare = to == from + 1 && tokens.isWord(from);
        if (bare && (!word.equals("half") || NOT_BEFORE_HALF.contains(tokens.word(from - 1)) || tokens.isDash(from - 1)
                || tokens.isDash(to) || !isHalfOf(from, to))) {
            return null;
        }
        if (word.equals("half") && tokens.isDash(to) && tokens.isJoined(to) && tokens.isWord(to + 1)) {
            return null;
        }
        var third = tokens.is(from, "a") && !word.equals("half") && !word.equals("quarter");
        if (third && tokens.isWord(to) && !NounPhrase.isStop(tokens, to) && word.indexOf("th", 1) + word.indexOf("rd") > 0) {
            var ordinal = numerals.read(from + 1);
            return ordinal == null || ordinal.form() != Form.ORDINAL ? null
                    : Figure.of(Kind.ORDINAL, from + 1, ordinal.to(), ordinal.value(), null);
        }
        return withUnit(Figure.of(Kind.RATIO, from, to, number.value(), null));
    }

    private boolean isHalfOf(int from, int to) {
        return AFTER_HALF.contains(tokens.word(to)) || Words.BEFORE.before(tokens, from) != null;
    }
}
