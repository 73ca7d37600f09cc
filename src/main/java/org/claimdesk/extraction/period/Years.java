package org.claimdesk.extraction.period;

import java.util.Set;

import org.claimdesk.extraction.numeral.Tokens;

/** Years: "2014", "'87", "nineteen ninety-six", "two thousand and five"; and when four digits are one. */
final class Years {

    /** A year and the token after it. */
    record Year(int year, int to) {
    }

    private static final int EARLIEST = 1000;
    private static final int LATEST = 2199;
    private static final Set<String> BEFORE_A_YEAR = Set.of("in", "since", "by", "from", "until", "till", "through",
            "during", "before", "after", "year", "early", "late", "mid", "to", "the", "this", "its", "s", "between", "and",
            "for");
    private static final Set<String> BEFORE_A_NUMBER = Set.of("about", "over", "nearly", "almost", "some", "than",
            "least", "most", "approximately", "roughly", "around", "only", "no", "number", "nr", "another", "under");
    private static final Set<String> COUNTED = Set.of("people", "men", "women", "children", "percent", "year", "km",
            "kg", "m", "pm", "am", "meter", "metre", "square", "old", "dollars", "euros", "pounds", "times", "million",
            "billion", "thousand", "hundred", "police", "staff", "miles", "meters", "metres", "feet", "hours", "mph",
            "years", "days", "votes", "k", "bn", "p", "soldiers", "troops", "members", "homes", "jobs");

    private Years() {
    }

    /** A year that is certain because a date goes before it, or null. */
    static Year inDate(Scene scene, int at) {
        var tokens = scene.tokens();
        if (isFourDigits(tokens, at)) {
            return new Year(tokens.number(at), at + 1);
        }
        if ((tokens.is(at, '\'') || tokens.is(at, '’')) && isTwoDigits(tokens, at + 1) && tokens.isJoined(at + 1)) {
            return new Year(century(tokens.number(at + 1)), at + 2);
        }
        return spelled(scene, at);
    }

    private static boolean isTwoDigits(Tokens tokens, int at) {
        return tokens.isDigits(at) && tokens.length(at) == 2 && !tokens.isJoined(at + 1);
    }

    /** "of 87" behind a month, or null. */
    static Year shortened(Tokens tokens, int at) {
        return tokens.isDigits(at) && tokens.length(at) == 2 && tokens.number(at) > 31
                ? new Year(century(tokens.number(at)), at + 1) : null;
    }

    static int century(int shortYear) {
        return shortYear < 40 ? 2000 + shortYear : 1900 + shortYear;
    }

    static boolean isFourDigits(Tokens tokens, int at) {
        var number = tokens.length(at) == 4 ? tokens.number(at) : -1;
        var grouped = (tokens.is(at + 1, ',') || tokens.is(at + 1, '.')) && tokens.isJoined(at + 1)
                && tokens.isDigits(at + 2) && tokens.isJoined(at + 2);
        var lettered = tokens.isJoined(at + 1) && tokens.isWord(at + 1);
        return number >= EARLIEST && number <= LATEST && !grouped && !lettered && !tokens.is(at + 1, '%');
    }

    /** "nineteen ninety-six", "twenty twenty", "two thousand and five"; null where there is none. */
    private static Year spelled(Scene scene, int at) {
        var tokens = scene.tokens();
        var first = scene.numerals().read(at);
        if (first == null || !first.spelled() || first.value().scale() > 0) {
            return null;
        }
        var value = first.value().longValue();
        if (value >= 2000 && value < 2100 && tokens.is(at + 1, "thousand")) {
            return new Year((int) value, first.to());
        }
        var second = value >= 15 && value <= 20 && first.to() == at + 1 ? scene.numerals().read(at + 1) : null;
        return second != null && second.spelled() && !second.scaled() && second.value().intValue() >= 10
                && second.value().intValue() < 100 && second.value().scale() <= 0
                        ? new Year((int) value * 100 + second.value().intValue(), second.to())
                        : null;
    }

    /** A year that stands alone, or null where the digits count something. */
    static Year alone(Scene scene, int at) {
        var tokens = scene.tokens();
        var before = tokens.word(at - 1);
        if (!isFourDigits(tokens, at)) {
            return (before.equals("in") || before.equals("since")) && tokens.isWord(at) ? spelledAlone(scene, at)
                    : null;
        }
        var next = tokens.isDash(at + 1) && tokens.isJoined(at + 1) ? at + 2 : at + 1;
        var named = at > 1 && tokens.isCapital(at - 1) && Months.named(tokens, at - 1) == 0
                && !BEFORE_A_YEAR.contains(before);
        if (named || COUNTED.contains(tokens.word(next)) || BEFORE_A_NUMBER.contains(before) || isPartOfCode(tokens, at)) {
            return null;
        }
        var year = tokens.number(at);
        var usual = year >= 1900 && year < 2100;
        var announced = BEFORE_A_YEAR.contains(before) || before.equals("(") || tokens.is(at + 1, ')');
        var counting = isPlural(tokens, at + 1);
        var certain = usual ? announced || !counting : announced && !counting && year < 1900;
        return certain || before.equals("of") && !counting ? new Year(year, at + 1) : null;
    }

    private static Year spelledAlone(Scene scene, int at) {
        var year = spelled(scene, at);
        return year == null || isPlural(scene.tokens(), year.to()) || COUNTED.contains(scene.tokens().word(year.to()))
                ? null : year;
    }

    private static boolean isPlural(Tokens tokens, int at) {
        var word = tokens.word(at);
        return tokens.isWord(at) && !tokens.isCapital(at) && word.length() > 3 && word.endsWith("s")
                && !word.endsWith("ss") && !word.equals("this") && !word.equals("was");
    }

    /** Behind a currency sign, a letter, a number sign or a decimal point. */
    private static boolean isPartOfCode(Tokens tokens, int at) {
        var sign = tokens.word(at - 1);
        return sign.equals("#") || sign.equals("$") || sign.equals("€") || sign.equals("£") || sign.equals("¥")
                || tokens.isJoined(at) && (tokens.isWord(at - 1) || sign.equals(".") || sign.equals(",")
                        || sign.equals("_") || sign.equals("/") || tokens.isDash(at - 1) && tokens.isJoined(at - 1)
                                && !Years.isFourDigits(tokens, at - 2));
    }
}
