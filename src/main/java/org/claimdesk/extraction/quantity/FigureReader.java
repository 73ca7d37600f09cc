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

/** Reads the one figure that begins at a token, by what stands around its number. Ranges and "about" come on top. */
final class FigureReader {

    private static final Map<String, Integer> TIMES = Map.of("twice", 2, "thrice", 3);
    private static final Set<String> SMALL_UNITS = Set.of("m", "g", "l", "b", "k");
    private static final Set<String> NUMBER_WORDS = Set.of("number", "no");
    private static final Set<String> LAPSES = Set.of("later", "earlier", "before", "after", "ago");
    private static final Set<String> BEFORE_A_DURATION = Set.of("more", "additional", "full", "long", "short",
            "consecutive", "straight", "extra", "further", "whole", "entire", "solid", "calendar");
    private static final Set<String> OPENINGS = Set.of("twice", "thrice", "number", "no", "couple", "several", "few",
            "many", "tens", "dozens", "scores", "hundreds", "thousands", "millions", "billions", "trillions", "twofold",
            "threefold", "fourfold", "fivefold", "sixfold", "sevenfold", "eightfold", "tenfold", "percents");
    private static final BigDecimal OLDEST = BigDecimal.valueOf(120);

    private final Tokens tokens;
    private final NumeralReader numerals;
    private final Money money;
    private final VagueFigures vague;
    private final Ratios ratios;

    FigureReader(Tokens tokens) {
        this.tokens = tokens;
        this.numerals = new NumeralReader(tokens);
        this.money = new Money(tokens, numerals);
        this.vague = new VagueFigures(tokens);
        this.ratios = new Ratios(tokens, numerals);
    }

    /** Whether a figure can begin at a token at all: a quick look before {@link #read}. */
    boolean mayBegin(int at) {
        return NumeralReader.mayBegin(tokens, at) || tokens.is(at, '#')
                || tokens.isWord(at) && OPENINGS.contains(tokens.word(at)) || Words.CURRENCIES.mayBegin(tokens, at)
                || tokens.length(at) == 4 && tokens.isWord(at) && tokens.isDigits(at + 1);
    }

    /** The figure that begins at a token, or null. */
    Figure read(int from) {
        if (!mayBegin(from)) {
            return null;
        }
        if (tokens.kind(from) == Tokens.Kind.WORD && TIMES.containsKey(tokens.word(from))) {
            return Figure.of(Kind.COUNT, from, from + 1, BigDecimal.valueOf(TIMES.get(tokens.word(from))), null);
        }
        var special = special(from);
        if (special != null) {
            return special;
        }
        if (tokens.is(from, "a") || tokens.is(from, "an")) {
            var lapse = lapse(from);
            if (lapse != null) {
                return lapse;
            }
        }
        var number = numerals.read(from);
        return number == null || Names.isName(tokens, number) ? null : typed(number);
    }

    /** "an hour later", "a week before". */
    private Figure lapse(int from) {
        var unit = Words.UNITS.at(tokens, from + 1);
        return unit == null || unit.meaning() != Kind.DURATION || !LAPSES.contains(tokens.word(unit.to())) ? null
                : Figure.of(Kind.DURATION, from, unit.to(), BigDecimal.ONE, tokens.text(unit.from(), unit.to()));
    }

    private Figure special(int from) {
        if (tokens.isDigits(from) && !Words.CURRENCIES.mayBegin(tokens, from)) {
            return ratios.read(from);
        }
        var sum = money.prefixed(from);
        if (sum != null) {
            return sum;
        }
        var numbered = place(from);
        if (numbered != null) {
            return numbered;
        }
        var share = percentsOf(from);
        if (share != null) {
            return share;
        }
        var loose = vague.read(from);
        return loose != null ? loose : ratios.read(from);
    }

    /** "percents of twenty". */
    private Figure percentsOf(int from) {
        var number = tokens.is(from, "percents") && tokens.is(from + 1, "of") ? numerals.read(from + 2) : null;
        return number == null || number.form() != Form.CARDINAL ? null
                : Figure.of(Kind.PERCENT, from, number.to(), number.value(), tokens.text(from, from + 1));
    }

    /** "#2", "number 3", "No. 1". */
    private Figure place(int from) {
        var point = tokens.is(from + 1, '.') ? from + 2 : from + 1;
        var sign = tokens.is(from, '#') && tokens.isJoined(from + 1) || NUMBER_WORDS.contains(tokens.word(from))
                && (tokens.is(from, "number") ? point == from + 1 : point > from + 1);
        var spelled = tokens.is(from, "number") && tokens.isWord(point);
        var number = sign && (tokens.isDigits(point) || spelled) ? numerals.read(point) : null;
        return number == null || number.form() != Form.CARDINAL || number.to() != point + 1
                || tokens.isJoined(number.to()) && tokens.isWord(number.to()) ? null
                        : Figure.of(Kind.ORDINAL, from, number.to(), number.value(), null);
    }

    private Figure typed(Numeral number) {
        if (number.form() == Form.ORDINAL) {
            return ordinal(number);
        }
        var sum = money.behind(number);
        if (sum != null) {
            return sum;
        }
        var measured = measured(number);
        if (measured != null) {
            return measured;
        }
        if (number.form() == Form.FRACTION) {
            return ratios.fraction(number);
        }
        return isAge(number) ? Figure.of(Kind.DURATION, number.from(), number.to(), number.value(), "years")
                : counted(number);
    }

    /** A percentage, a duration, an age or a measure. */
    private Figure measured(Numeral number) {
        var at = number.to();
        if (tokens.isDash(at) && (tokens.isJoined(at) || tokens.isWord(at + 1))) {
            at++;
        }
        if (number.value().compareTo(BigDecimal.ONE) < 0 || number.form() == Form.FRACTION) {
            at = tokens.is(at, "of") ? at + 1 : at;
            at = tokens.is(at, "a") || tokens.is(at, "an") ? at + 1 : at;
        }
        var bracket = tokens.is(at, '(') || tokens.is(at, '[') || tokens.is(at, '{');
        var further = tokens.isWord(at) && BEFORE_A_DURATION.contains(tokens.word(at)) ? at + 1 : at;
        var unit = Words.UNITS.at(tokens, bracket ? at + 1 : further);
        if (tokens.is(at, "yo")) {
            return Figure.of(Kind.DURATION, number.from(), at + 1, number.value(), "years");
        }
        if (unit == null || further > at && unit.meaning() != Kind.DURATION || isNoUnit(unit.from(), unit.to(), number)) {
            return null;
        }
        var words = tokens.text(unit.from(), unit.to());
        var to = bracket && tokens.kind(unit.to()) == Tokens.Kind.SIGN ? unit.to() + 1 : unit.to();
        if (unit.meaning() == Kind.DURATION) {
            return duration(number, unit.from(), to);
        }
        var figure = Figure.of(unit.meaning(), number.from(), to, number.value(), words);
        return withInches(figure, words);
    }

    /** Single letters need to be small, and a letter with more behind it is a code. */
    private boolean isNoUnit(int from, int to, Numeral number) {
        var letter = to - from == 1 && SMALL_UNITS.contains(tokens.word(from));
        var capital = letter && tokens.isCapital(from);
        var goesOn = tokens.isJoined(to) && (tokens.isDigits(to) || tokens.isWord(to) && !tokens.is(from, '%'));
        var loose = letter && !tokens.isJoined(from) && !tokens.isDigits(number.to() - 1);
        return capital || goesOn || loose;
    }

    /** "5 ft 2 in", "5 feet and 2 inches". */
    private Figure withInches(Figure feet, String unit) {
        var foot = unit.equals("ft") || unit.equals("feet") || unit.equals("foot");
        var at = tokens.is(feet.to(), "and") ? feet.to() + 1 : feet.to();
        var inches = foot ? numerals.read(at) : null;
        var named = inches != null && (tokens.is(inches.to(), "in") || tokens.is(inches.to(), "inches")
                || tokens.is(inches.to(), "inch"));
        if (!named || inches.value().compareTo(BigDecimal.valueOf(12)) >= 0) {
            return feet;
        }
        var value = feet.value()
                .add(inches.value().divide(BigDecimal.valueOf(12), MathContext.DECIMAL64));
        return Figure.of(Kind.MEASURE, feet.from(), inches.to() + 1, value, unit);
    }

    /** "three weeks"; "14-year-old" is an age in years. */
    private Figure duration(Numeral number, int unit, int to) {
        var old = tokens.isDash(to) && tokens.is(to + 1, "old") ? to + 2 : tokens.is(to, "old") ? to + 1 : to;
        var word = tokens.text(unit, to);
        if (old > to && !word.endsWith("s")) {
            word += "s";
        }
        var plural = tokens.isDash(to) && tokens.is(to + 1, "olds") || tokens.is(to, "olds");
        return Figure.of(Kind.DURATION, number.from(), plural ? to + (tokens.isDash(to) ? 2 : 1) : old, number.value(),
                word);
    }

    /** "Mary Jones, 19, …", "aged 42". */
    private boolean isAge(Numeral number) {
        var from = number.from();
        var possible = !number.spelled() && number.to() == from + 1 && number.value().compareTo(OLDEST) < 0
                && number.value().signum() > 0;
        var apposition = tokens.is(from - 1, ',') && tokens.isCapital(from - 2)
                && (tokens.is(number.to(), ',') || tokens.is(number.to(), '.'));
        return possible && (apposition || tokens.is(from - 1, "aged") || tokens.is(from - 1, "age")
                || tokens.is(from - 1, "of") && tokens.is(from - 2, "age"));
    }

    private Figure ordinal(Numeral number) {
        var to = number.to();
        var named = number.spelled() && number.from() > 0 && tokens.isCapital(number.from()) && tokens.isCapital(to);
        if (number.value().compareTo(BigDecimal.ONE) <= 0 && number.spelled() || named || isSecondOfTime(number)) {
            return null;
        }
        var superlative = tokens.isDash(to) && tokens.isJoined(to) && tokens.isWord(to + 1) ? to + 2 : to;
        var end = superlative > to ? superlative : NounPhrase.singular(tokens, to);
        var figure = Figure.of(Kind.ORDINAL, number.from(), end, number.value(), null);
        return end > to && superlative == to ? figure.unit(tokens.text(to, end), end) : figure;
    }

    /** "a split second", "second-hand". */
    private boolean isSecondOfTime(Numeral number) {
        var to = number.to();
        return number.value().intValue() == 2 && number.spelled() && (tokens.is(to, ',') || tokens.is(to - 2, "split")
                || tokens.is(to - 2, "per") || tokens.is(to - 2, "a") && (!tokens.isWord(to) || NounPhrase.isStop(tokens, to))
                || tokens.isDash(to) && tokens.is(to + 1, "hand"));
    }

    private Figure counted(Numeral number) {
        var to = number.to();
        var more = tokens.is(to, "more") && !tokens.is(to + 1, "than") ? to + 1 : to;
        var end = NounPhrase.end(tokens, more);
        var alone = number.spelled() && to == number.from() + 1 && number.value().compareTo(BigDecimal.ONE) == 0;
        if (alone) {
            return null;
        }
        if (end > more) {
            return Figure.of(Kind.COUNT, number.from(), end, number.value(), tokens.text(more, end));
        }
        var of = tokens.is(more, "of") && !tokens.isCapital(more + 1) ? NounPhrase.end(tokens, more + 1) : 0;
        return of > more + 1 && number.scaled()
                ? Figure.of(Kind.COUNT, number.from(), of, number.value(), tokens.text(more + 1, of))
                : Figure.of(Kind.COUNT, number.from(), more, number.value(), null);
    }

    /** "one" with what makes a figure of it around it: "at least one", "only one". */
    Figure single(int from) {
        var number = numerals.read(from);
        if (number == null || number.form() != Form.CARDINAL || !tokens.is(from, "one") || number.to() != from + 1 || tokens.is(from + 1, "of")) {
            return null;
        }
        var end = NounPhrase.singular(tokens, number.to());
        var figure = Figure.of(Kind.COUNT, from, end, BigDecimal.ONE, null);
        return end > number.to() ? figure.unit(tokens.text(number.to(), end), end) : figure;
    }
}
