package org.claimdesk.extraction.quantity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

import org.claimdesk.extraction.numeral.Tokens;
import org.claimdesk.extraction.quantity.Quantity.Approximator;
import org.claimdesk.extraction.quantity.Quantity.Kind;

/** Figures without a number: "tens of thousands", "hundreds of traders", "several hundred", "a couple of points". */
final class VagueFigures {

    private static final int MOST_WORDS = 3;
    private static final Map<String, BigDecimal> PLURALS = Map.of("tens", BigDecimal.TEN, "dozens",
            BigDecimal.valueOf(12), "scores", BigDecimal.valueOf(20), "hundreds", BigDecimal.valueOf(100), "thousands",
            BigDecimal.valueOf(1000), "millions", BigDecimal.valueOf(1_000_000), "billions",
            BigDecimal.valueOf(1_000_000_000), "trillions", BigDecimal.valueOf(1_000_000_000_000L));
    private static final Map<String, String> SINGULARS = Map.of("dozen", "dozens", "hundred", "hundreds", "thousand",
            "thousands", "million", "millions", "billion", "billions", "trillion", "trillions");
    private static final Set<String> SOME = Set.of("several", "few", "many");
    private static final Set<String> ONLY_WITH_OF = Set.of("tens", "scores");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Tokens tokens;

    VagueFigures(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The vague figure that begins at a token, or null. */
    Figure read(int from) {
        var couple = tokens.is(from, "a") ? from + 1 : from;
        if (tokens.is(couple, "couple") && tokens.is(couple + 1, "of")) {
            var time = Words.UNITS.at(tokens, couple + 2);
            if (time != null && time.meaning() == Kind.DURATION) {
                return new Figure(from, time.to(), TWO, tokens.text(time.from(), time.to()), Kind.DURATION, null,
                        Approximator.ABOUT, null, null);
            }
            var end = NounPhrase.end(tokens, couple + 2);
            var figure = new Figure(from, couple + 1, TWO, null, Kind.COUNT, null, Approximator.ABOUT, null, null);
            return end > couple + 2 ? figure.unit(tokens.text(couple + 2, end), end) : figure;
        }
        var some = tokens.is(from, "a") && tokens.is(from + 1, "few") ? from + 1 : from;
        if (SOME.contains(tokens.word(some)) && SINGULARS.containsKey(tokens.word(some + 1))) {
            return counted(from, some + 2, PLURALS.get(SINGULARS.get(tokens.word(some + 1))));
        }
        return plural(from);
    }

    private Figure plural(int from) {
        var scale = PLURALS.get(tokens.word(from));
        if (scale == null || ONLY_WITH_OF.contains(tokens.word(from)) && !tokens.is(from + 1, "of")
                || tokens.isDigits(from - 1)) {
            return null;
        }
        var to = from + 1;
        for (var count = 1; count < MOST_WORDS; count++) {
            var next = tokens.is(to, "of") ? PLURALS.get(tokens.word(to + 1)) : null;
            if (next == null) {
                break;
            }
            scale = scale.multiply(next);
            to += 2;
        }
        return counted(from, to, scale);
    }

    private Figure counted(int from, int to, BigDecimal scale) {
        var at = tokens.is(to, "of") ? to + 1 : to;
        var currency = Words.CURRENCIES.at(tokens, at);
        if (currency != null && tokens.isWord(currency.to() - 1)) {
            return new Figure(from, currency.to(), null, null, Kind.MONEY, currency.meaning(), Approximator.ABOUT,
                    scale.multiply(TWO), null);
        }
        var unit = Words.UNITS.at(tokens, at);
        if (unit != null && tokens.isWord(at)) {
            return Figure.vague(from, unit.to(), scale.multiply(TWO), tokens.text(at, unit.to())).kind(unit.meaning());
        }
        var end = NounPhrase.end(tokens, at);
        return end > at ? Figure.vague(from, end, scale.multiply(TWO), tokens.text(at, end))
                : Figure.vague(from, to, scale.multiply(TWO), null);
    }
}
