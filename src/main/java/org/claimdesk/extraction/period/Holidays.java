package org.claimdesk.extraction.period;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;

import org.claimdesk.extraction.numeral.Phrases;
import org.claimdesk.extraction.numeral.Tokens;

/** Days with a name of their own: "Christmas", "Easter", "Thanksgiving 2019". */
final class Holidays {

    private static final Phrases<IntFunction<LocalDate>> DAYS = new Phrases<IntFunction<LocalDate>>();

    static {
        fixed(1, 1, "new year's day", "new year’s day", "new years day", "new year day");
        fixed(2, 14, "valentine's day", "valentine’s day", "valentines day");
        fixed(3, 17, "saint patrick's day", "st. patrick's day", "saint patrick’s day", "st. patrick’s day",
                "saint patrick");
        fixed(4, 22, "earth day");
        fixed(5, 1, "may day", "international workers' day", "international workers’ day");
        fixed(7, 4, "independence day");
        fixed(10, 31, "halloween");
        fixed(11, 11, "veterans day", "armistice day", "remembrance day");
        fixed(12, 24, "christmas eve");
        fixed(12, 25, "christmas", "christmas day");
        fixed(12, 26, "boxing day");
        fixed(12, 31, "new year's eve", "new year’s eve", "new years eve");
        moving(Holidays::easter, "easter", "easter sunday");
        moving(year -> easter(year).minusDays(2), "good friday");
        moving(year -> easter(year).plusDays(1), "easter monday");
        moving(year -> nth(year, 11, 4, DayOfWeek.THURSDAY), "thanksgiving", "thanksgiving day");
        moving(year -> nth(year, 11, 4, DayOfWeek.THURSDAY).plusDays(1), "black friday");
        moving(year -> nth(year, 9, 1, DayOfWeek.MONDAY), "labor day");
        moving(year -> nth(year, 1, 3, DayOfWeek.MONDAY), "martin luther king day");
        moving(year -> LocalDate.of(year, 5, 31).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                "memorial day");
    }

    private Holidays() {
    }

    private static void fixed(int month, int day, String... names) {
        moving(year -> MonthDay.of(month, day).atYear(year), names);
    }

    private static void moving(IntFunction<LocalDate> date, String... names) {
        for (var name : names) {
            DAYS.add(name, date);
        }
    }

    private static LocalDate nth(int year, int month, int count, DayOfWeek day) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(count, day));
    }

    /** Easter Sunday in the Gregorian calendar, after Gauss. */
    static LocalDate easter(int year) {
        var golden = year % 19;
        var century = year / 100;
        var moon = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
        var full = moon - moon / 28 * (1 - 29 / (moon + 1) * ((21 - golden) / 11));
        var weekday = (year + year / 4 + full + 2 - century + century / 4) % 7;
        var sunday = full - weekday;
        var month = 3 + (sunday + 40) / 44;
        return LocalDate.of(year, month, sunday + 28 - 31 * (month / 4));
    }

    static boolean mayBegin(Tokens tokens, int at) {
        return DAYS.mayBegin(tokens, at);
    }

    static Found read(Scene scene, int from) {
        var tokens = scene.tokens();
        var modified = tokens.is(from, "last") || tokens.is(from, "previous") || tokens.is(from, "next")
                || tokens.is(from, "following");
        var name = DAYS.at(tokens, modified ? from + 1 : from);
        if (name == null || from > 1 && tokens.isCapital(from - 1) && tokens.isCapital(from)) {
            return null;
        }
        var at = scene.skip(name.to(), ",");
        var year = Years.isFourDigits(tokens, at) ? tokens.number(at) : 0;
        if (year == 0 && !scene.isDated()) {
            return null;
        }
        var day = year > 0 ? name.meaning().apply(year)
                : nearest(scene, name.meaning(), modified ? tokens.word(from) : "");
        var to = year > 0 ? at + 1 : name.to();
        return tokens.is(to, "weekend") ? new Found(from, to + 1,
                day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY)).minusDays(day.getDayOfWeek().getValue() == 1 ? 7 : 0),
                day.getDayOfWeek().getValue() == 1 ? day : day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)))
                : Found.day(from, to, day);
    }

    private static LocalDate nearest(Scene scene, IntFunction<LocalDate> holiday, String modifier) {
        var published = scene.published();
        var thisYear = holiday.apply(published.getYear());
        var later = modifier.equals("next") || modifier.equals("following") || modifier.isEmpty() && scene.ahead();
        if (later) {
            return thisYear.isBefore(published) ? holiday.apply(published.getYear() + 1) : thisYear;
        }
        var over = modifier.isEmpty() ? !thisYear.isAfter(published) : thisYear.isBefore(published);
        return over ? thisYear : holiday.apply(published.getYear() - 1);
    }
}
