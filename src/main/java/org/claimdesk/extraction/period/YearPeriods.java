package org.claimdesk.extraction.period;

import java.time.LocalDate;
import java.time.Month;
import java.util.Map;

import org.claimdesk.extraction.numeral.Numeral;
import org.claimdesk.extraction.numeral.Tokens;

/** Years and their parts: "2014", "the 1990s", "fiscal year 2020", "the 15th century", "Q3 2019", "early 2016", "last summer". */
final class YearPeriods {

    private static final Map<String, Month> SEASONS = Map.of("spring", Month.MARCH, "summer", Month.JUNE, "autumn",
            Month.SEPTEMBER, "fall", Month.SEPTEMBER, "winter", Month.DECEMBER);
    private static final Map<String, Integer> YEARS_AWAY = Map.of("last", -1, "this", 0, "next", 1, "previous", -1, "the",
            0);
    private static final Map<String, Integer> THIRDS = Map.of("early", 0, "beginning", 0, "start", 0, "mid", 1, "middle",
            1, "late", 2, "end", 2);

    private static final Rule[] RULES = { YearPeriods::decade, YearPeriods::century, YearPeriods::fiscal,
            YearPeriods::quarter, YearPeriods::season, YearPeriods::third, YearPeriods::year };

    private YearPeriods() {
    }

    static Found read(Scene scene, int from) {
        for (var rule : RULES) {
            var found = rule.read(scene, from);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** "1990s", "the '90s". */
    private static Found decade(Scene scene, int from) {
        var tokens = scene.tokens();
        var quoted = tokens.is(from, '’') || tokens.is(from, '\'');
        var digits = quoted ? from + 1 : from;
        var number = tokens.number(digits);
        var apostrophe = tokens.is(digits + 1, '’') || tokens.is(digits + 1, '\'') ? digits + 2 : digits + 1;
        var plural = tokens.is(apostrophe, "s")
                && (tokens.isJoined(apostrophe) || tokens.length(from) == 4 && !tokens.isWord(from + 2));
        if (!plural || number % 10 != 0 || number < 0) {
            return null;
        }
        if (quoted) {
            return tokens.length(digits) != 2 ? null
                    : Found.years(from, apostrophe + 1, 1900 + number, 1909 + number);
        }
        var length = number % 100 == 0 && number != 2000 ? 100 : 10;
        return tokens.length(from) != 4 || number < 1000 || number > 2190 ? null
                : Found.years(from, apostrophe + 1, number, number + length - 1);
    }

    /** "15th century", "the nineteenth century". */
    private static Found century(Scene scene, int from) {
        var number = scene.numerals().read(from);
        if (number == null || number.form() != Numeral.Form.ORDINAL) {
            return null;
        }
        var at = scene.tokens().isDash(number.to()) ? number.to() + 1 : number.to();
        var century = number.value().intValue();
        if (!scene.tokens().is(at, "century") || century < 2 || century > 22) {
            return null;
        }
        return Found.years(from, at + 1, century * 100 - 100, century * 100 - 1);
    }

    /** "fiscal year 2020", "FY2020": that of the United States, from October to September. */
    private static Found fiscal(Scene scene, int from) {
        var tokens = scene.tokens();
        var calendar = tokens.is(from, "calendar") && tokens.is(from + 1, "year");
        var fiscal = tokens.is(from, "fiscal");
        if (Years.isFourDigits(tokens, from) && tokens.is(from + 1, "fiscal") && tokens.is(from + 2, "year")) {
            return Found.months(from, from + 3, LocalDate.of(tokens.number(from) - 1, Month.OCTOBER, 1), 12);
        }
        if (!calendar && !fiscal && !tokens.is(from, "fy")) {
            return null;
        }
        var at = scene.skip(from + 1, "year");
        var year = Years.isFourDigits(tokens, at) ? tokens.number(at) : 0;
        if (year == 0) {
            return null;
        }
        return calendar ? Found.years(from, at + 1, year, year)
                : Found.months(from, at + 1, LocalDate.of(year - 1, Month.OCTOBER, 1), 12);
    }

    /** "Q3 2019", "2017-q1", "2019-H2", "the first quarter of 2020", "the third quarter". */
    private static Found quarter(Scene scene, int from) {
        var tokens = scene.tokens();
        if (Years.isFourDigits(tokens, from)) {
            var at = tokens.isDash(from + 1) ? from + 2 : from + 1;
            var part = shortPart(tokens, at);
            return part == 0 ? null : partOfYear(from, at + 2, tokens.number(from), part, tokens.is(at, "h"));
        }
        var part = shortPart(tokens, from);
        if (part > 0) {
            var at = scene.skip(tokens.isDash(from + 2) ? from + 3 : from + 2, "of");
            return Years.isFourDigits(tokens, at)
                    ? partOfYear(from, at + 1, tokens.number(at), part, tokens.is(from, "h"))
                    : latest(scene, from, from + 2, part, tokens.is(from, "h"));
        }
        var start = scene.skip(from, "the");
        var number = scene.numerals().read(start);
        var half = number != null && tokens.is(number.to(), "half");
        if (number == null || !number.isOrdinalUpTo(half ? 2 : 4)
                || !half && !tokens.is(number.to(), "quarter")) {
            return null;
        }
        return spelledQuarter(scene, from, number, half);
    }

    private static Found spelledQuarter(Scene scene, int from, Numeral number, boolean half) {
        var tokens = scene.tokens();
        var at = number.to() + 1;
        var joint = tokens.is(at, "of") || tokens.is(at, "in") ? at + 1 : at;
        var part = number.value().intValue();
        if (Years.isFourDigits(tokens, joint)) {
            return partOfYear(from, joint + 1, tokens.number(joint), part, half);
        }
        var away = YEARS_AWAY.get(tokens.word(joint));
        if (away != null && tokens.is(joint + 1, "year") && scene.isDated()) {
            return partOfYear(from, joint + 2, scene.published().getYear() + away, part, half);
        }
        return half || !tokens.is(from, "the") ? null : latest(scene, from, at, part, false);
    }

    private static int shortPart(Tokens tokens, int at) {
        var number = tokens.isJoined(at + 1) ? tokens.number(at + 1) : 0;
        var quarter = tokens.is(at, "q") && number <= 4;
        var half = tokens.is(at, "h") && number <= 2 && !tokens.isJoined(at + 2);
        return number > 0 && (quarter || half) ? number : 0;
    }

    private static Found partOfYear(int from, int to, int year, int part, boolean half) {
        var length = half ? 6 : 3;
        return Found.months(from, to, LocalDate.of(year, (part - 1) * length + 1, 1), length);
    }

    private static Found latest(Scene scene, int from, int to, int part, boolean half) {
        if (!scene.isDated()) {
            return null;
        }
        var found = partOfYear(from, to, scene.published().getYear(), part, half);
        return found.start().isAfter(scene.published()) && !scene.ahead()
                ? partOfYear(from, to, scene.published().getYear() - 1, part, half) : found;
    }

    /** "summer 2019", "last winter", "this spring". */
    private static Found season(Scene scene, int from) {
        var tokens = scene.tokens();
        var away = YEARS_AWAY.get(tokens.word(from));
        var at = away != null && !tokens.is(from, "the") ? from + 1 : from;
        var month = SEASONS.get(tokens.word(at));
        if (month == null || tokens.is(at, "fall") && at == from && !Years.isFourDigits(tokens, scene.skip(at + 1, "of"))) {
            return null;
        }
        var joint = scene.skip(at + 1, "of");
        if (Years.isFourDigits(tokens, joint)) {
            return Found.months(from, joint + 1, LocalDate.of(tokens.number(joint), month, 1), 3);
        }
        if (at == from || !scene.isDated()) {
            return null;
        }
        var season = LocalDate.of(scene.published().getYear(), month, 1);
        var begun = !season.isAfter(scene.published());
        var over = season.plusMonths(3).isBefore(scene.published());
        var shift = away < 0 ? over ? 0 : -1 : away > 0 ? begun ? 1 : 0 : 0;
        return Found.months(from, at + 1, season.plusYears(shift), 3);
    }

    /** "early 2016", "mid-November", "the end of 2008": a third of a year or of a month. */
    private static Found third(Scene scene, int from) {
        var tokens = scene.tokens();
        var start = scene.skip(from, "the");
        var third = THIRDS.get(tokens.word(start));
        if (third == null) {
            return null;
        }
        var joint = tokens.isDash(start + 1) || tokens.is(start + 1, "in") || tokens.is(start + 1, "of") ? start + 2
                : start + 1;
        var whole = joint;
        if (tokens.is(joint, "the") || tokens.is(joint, "year")) {
            return null;
        }
        var away = YEARS_AWAY.get(tokens.word(whole));
        if (away != null && tokens.is(whole + 1, "year") && scene.isDated() && !tokens.is(start, "end")) {
            var year = scene.published().getYear() + away;
            return Found.months(from, whole + 2, LocalDate.of(year, 1 + 4 * third, 1), 4);
        }
        if (Years.isFourDigits(tokens, whole)) {
            return Found.months(from, whole + 1, LocalDate.of(tokens.number(whole), 1 + 4 * third, 1), 4);
        }
        var month = Months.named(tokens, whole) == 0 ? null : Dates.read(scene, whole);
        var found = month == null || month.day() > 0 ? null : month.resolve(scene.published(), scene.ahead());
        if (found == null) {
            return null;
        }
        var days = new LocalDate[] { found.start(), found.start().plusDays(9), found.start().plusDays(19), found.end() };
        return new Found(from, found.to(), days[third], third == 1 ? days[2] : third == 0 ? days[1] : found.end());
    }

    private static Found year(Scene scene, int from) {
        var year = Years.alone(scene, from);
        return year == null ? null : Found.years(from, year.to(), year.year(), year.year());
    }
}
