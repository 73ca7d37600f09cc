package org.claimdesk.extraction.period;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

import org.claimdesk.extraction.numeral.Numeral;
import org.claimdesk.extraction.numeral.Tokens;

/** Dates that name a month: "January 3, 2020", "3 January", "the third of May", "March 2019", "November this year". */
final class Dates {

    private static final Map<String, Integer> YEARS_AWAY = Map.of("this", 0, "last", -1, "next", 1, "same", 0,
            "previous", -1, "following", 1);
    private static final Set<String> DAY_ENDINGS = Set.of("st", "nd", "rd", "th");

    private Dates() {
    }

    /** The date that begins at a token, or null. */
    static DateParts read(Scene scene, int from) {
        var numeric = NumericDates.read(scene.tokens(), from);
        if (numeric != null) {
            return numeric;
        }
        var weekday = Weekdays.after(scene.tokens(), from);
        var start = weekday > from ? scene.skip(scene.skip(weekday, ","), "the") : from;
        var date = withMonth(scene, start);
        if (weekday == from || date == null) {
            return weekday == from ? date : null;
        }
        return date.day() > 0 ? date.from(from) : null;
    }

    private static DateParts withMonth(Scene scene, int from) {
        var date = Months.named(scene.tokens(), from) > 0 ? monthFirst(scene, from) : dayFirst(scene, from);
        return date == null || !date.isSound() ? null : date;
    }

    private static DateParts monthFirst(Scene scene, int from) {
        var tokens = scene.tokens();
        var month = Months.named(tokens, from);
        var next = Months.after(tokens, from);
        var slash = tokens.is(next, '/') && tokens.isJoined(next) ? next + 1 : next;
        var day = day(scene, scene.skip(slash, "the"));
        if (day != null) {
            return withYear(scene, new DateParts(from, day.to(), 0, month, day.value().intValue()));
        }
        var joint = slash > next || tokens.isDash(next) && tokens.isJoined(next + 1) ? next + 1 : next;
        if (joint > next && Years.isFourDigits(tokens, joint)) {
            return new DateParts(from, joint + 1, tokens.number(joint), month, 0);
        }
        var dated = withYear(scene, new DateParts(from, next, 0, month, 0));
        return dated.year() > 0 || Months.alone(tokens, from) > 0 ? dated : null;
    }

    private static DateParts dayFirst(Scene scene, int from) {
        var tokens = scene.tokens();
        if (Years.isFourDigits(tokens, from) && Months.named(tokens, from + 1) > 0 && !tokens.isDigits(from + 2)
                && !tokens.isJoined(from + 1)) {
            return new DateParts(from, Months.after(tokens, from + 1), tokens.number(from),
                    Months.named(tokens, from + 1), 0);
        }
        var start = scene.skip(from, "the");
        var day = day(scene, start);
        if (day == null || tokens.is(from - 1, '$') || tokens.is(from - 1, '€') || tokens.is(from - 1, '£')) {
            return null;
        }
        var more = scene.skip(scene.skip(day.to(), "and"), "or");
        var second = more > day.to() && tokens.isDigits(start) ? day(scene, more) : null;
        if (second != null && Months.named(tokens, scene.skip(second.to(), "of")) > 0) {
            var whole = dayFirst(scene, more);
            return whole == null ? null
                    : new DateParts(start, day.to(), whole.year(), whole.month(), day.value().intValue());
        }
        var at = scene.skip(scene.skip(day.to(), "day"), "of");
        var month = Months.named(tokens, at);
        if (month == 0 || tokens.is(at, "may") && !tokens.isCapital(at) && at == day.to() && tokens.isDigits(start)) {
            return null;
        }
        return withYear(scene,
                new DateParts(start, Months.after(tokens, at), 0, month, day.value().intValue()));
    }

    /** A day of the month: "3", "3rd", "third", "twenty-nine"; null where the number goes on or counts something. */
    static Numeral day(Scene scene, int at) {
        var tokens = scene.tokens();
        if (tokens.isDigits(at)) {
            return dayInDigits(tokens, at);
        }
        var number = scene.numerals().read(at);
        if (number == null || number.form() == Numeral.Form.FRACTION || number.scaled() || !number.spelled()
                || number.value().scale() > 0 || number.value().intValue() < 1 || number.value().intValue() > 31) {
            return null;
        }
        return number;
    }

    private static Numeral dayInDigits(Tokens tokens, int at) {
        var number = tokens.length(at) <= 2 ? tokens.number(at) : 0;
        var ending = tokens.isJoined(at + 1) && DAY_ENDINGS.contains(tokens.word(at + 1));
        var to = ending ? at + 2 : at + 1;
        var goesOn = tokens.isJoined(to) && (tokens.isWord(to) || tokens.is(to, '%') || tokens.is(to, ':')
                || tokens.isJoined(to + 1) && tokens.isDigits(to + 1)
                        && (tokens.is(to, '.') || tokens.is(to, ',') && tokens.length(to + 1) == 3));
        if (number < 1 || number > 31 || goesOn || tokens.is(to, "percent") || tokens.is(to, "million")) {
            return null;
        }
        return new Numeral(at, to, BigDecimal.valueOf(number), Numeral.Form.CARDINAL, false, false);
    }

    /** Adds the year that may follow: "2020", ", 2020", "of '87", "of last year", "- this year". */
    private static DateParts withYear(Scene scene, DateParts date) {
        var tokens = scene.tokens();
        var at = date.to();
        var joint = tokens.is(at, ',') || tokens.is(at, "of") || tokens.is(at, "in") || tokens.isDash(at) ? at + 1 : at;
        var away = YEARS_AWAY.get(tokens.word(scene.skip(joint, "the")));
        if (away != null && scene.isDated() && tokens.is(scene.skip(joint, "the") + 1, "year")) {
            return date.year(scene.published().getYear() + away).ending(scene.skip(joint, "the") + 2);
        }
        var year = Years.inDate(scene, joint);
        if (year == null && tokens.is(joint - 1, "of")) {
            year = Years.shortened(tokens, joint);
        }
        var dashed = tokens.isDash(at) && tokens.isDigits(joint);
        return year == null || dashed ? date : date.year(year.year()).ending(year.to());
    }
}
