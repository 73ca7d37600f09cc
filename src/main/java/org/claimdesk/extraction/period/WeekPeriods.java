package org.claimdesk.extraction.period;

import java.time.DayOfWeek;
import java.time.LocalDate;

import org.claimdesk.extraction.numeral.Numeral;
import org.claimdesk.extraction.numeral.Phrases;

/** Weeks told by a date or a number: "the week of April 10", "the first week of January", "next week on Tuesday". */
final class WeekPeriods {

    private static final Phrases<Boolean> WEEK_OF = new Phrases<Boolean>().add("the week of", true)
            .add("week of", true).add("the week beginning", true).add("the week starting", true)
            .add("the week starting on", true).add("the week commencing", true).add("w/c", true)
            .add("the week ending", true).add("the week ended", true);

    private static final Phrases<Integer> AFTER_NEXT = new Phrases<Integer>().add("the week after next", 2)
            .add("the week before last", -2);

    private WeekPeriods() {
    }

    static Found read(Scene scene, int from) {
        var around = aroundDate(scene, from);
        if (around != null) {
            return around;
        }
        var after = scene.isDated() ? AFTER_NEXT.at(scene.tokens(), from) : null;
        if (after != null) {
            return Found.week(from, after.to(), scene.published().plusWeeks(after.meaning()));
        }
        var numbered = numbered(scene, from);
        return numbered != null ? numbered : weekdayOfWeek(scene, from);
    }

    private static Found aroundDate(Scene scene, int from) {
        var phrase = WEEK_OF.at(scene.tokens(), from);
        var date = phrase == null ? null : Dates.read(scene, phrase.to());
        if (date == null) {
            var day = phrase == null || !scene.isDated() ? null : Dates.day(scene, scene.skip(phrase.to(), "the"));
            date = day == null ? null : new DateParts(from, day.to(), 0, 0, day.value().intValue());
        }
        var found = date == null || date.day() == 0 ? null : date.resolve(scene.published(), scene.ahead());
        return found == null ? null : Found.week(from, found.to(), found.start());
    }

    /** "the first week of January 2015", "the last 3 weeks of this year", "the third month of 2021", "week 31". */
    private static Found numbered(Scene scene, int from) {
        var tokens = scene.tokens();
        var start = scene.skip(from, "the");
        if (tokens.is(start, "week") && tokens.isDigits(start + 1) && tokens.number(start + 1) <= 53
                && tokens.number(start + 1) > 0) {
            return weekOfYear(scene, from, start + 1);
        }
        var last = tokens.is(start, "last");
        var number = last ? null : scene.numerals().read(start);
        if (!last && (number == null || !number.isOrdinalUpTo(53))) {
            return null;
        }
        var next = last ? start + 1 : number.to();
        var count = scene.numerals().read(next);
        var several = count != null && count.form() == Numeral.Form.CARDINAL && count.value().intValue() < 53;
        var unit = several ? count.to() : next;
        var weeks = tokens.is(unit, "week") || tokens.is(unit, "weeks");
        if (!weeks && !tokens.is(unit, "month") || !tokens.is(unit + 1, "of")) {
            return null;
        }
        var whole = SinglePeriods.anchor(scene, unit + 2);
        if (whole == null || whole.isDay()) {
            return null;
        }
        var length = several ? Math.max(1, count.value().intValue()) : 1;
        return weeks ? weeksIn(whole.from(from), last ? -1 : number.value().intValue(), length)
                : monthIn(whole.from(from), last ? 12 : number.value().intValue());
    }

    private static Found weekOfYear(Scene scene, int from, int at) {
        var tokens = scene.tokens();
        var dated = tokens.is(at + 1, "of") && Years.isFourDigits(tokens, at + 2);
        if (!dated && !scene.isDated()) {
            return null;
        }
        var year = dated ? tokens.number(at + 2) : scene.published().getYear();
        var to = dated ? at + 3 : at + 1;
        return Found.week(from, to, LocalDate.of(year, 1, 4).plusWeeks(tokens.number(at) - 1L));
    }

    /** The weeks of a period are those whose Thursday lies in it. */
    private static Found weeksIn(Found whole, int number, int length) {
        var first = Found.week(0, 0, whole.start());
        var start = first.start().plusDays(3).isBefore(whole.start()) ? first.start().plusWeeks(1) : first.start();
        if (number > 0) {
            start = start.plusWeeks(number - 1L);
            return new Found(whole.from(), whole.to(), start, start.plusWeeks(length).minusDays(1));
        }
        var last = Found.week(0, 0, whole.end());
        var end = last.start().plusDays(3).isAfter(whole.end()) ? last.end().minusWeeks(1) : last.end();
        return new Found(whole.from(), whole.to(), end.minusWeeks(length).plusDays(1), end);
    }

    private static Found monthIn(Found year, int number) {
        return number > 12 ? null : Found.months(year.from(), year.to(), year.start().withMonth(number), 1);
    }

    /** "next week on Tuesday", "Tuesday of next week", "3 weeks after Christmas on Friday", "Thursday, two weeks from now". */
    private static Found weekdayOfWeek(Scene scene, int from) {
        var tokens = scene.tokens();
        if (!scene.isDated()) {
            return null;
        }
        var first = Weekdays.named(tokens, from);
        if (first != null) {
            var at = Weekdays.after(tokens, from);
            var near = near(scene, tokens.is(at, "of") || tokens.is(at, ',') ? at + 1 : at);
            return near == null ? null : Found.day(from, near.to(), inWeekOf(near, first));
        }
        var near = near(scene, from);
        if (near == null) {
            return null;
        }
        var point = scene.skip(near.to(), ".");
        var at = tokens.isDash(point) || tokens.is(point, "on") ? point + 1 : near.to();
        var day = at > near.to() || tokens.is(from + 1, "week") ? Weekdays.named(tokens, at) : null;
        return day == null ? null : Found.day(from, Weekdays.after(tokens, at), inWeekOf(near, day));
    }

    /** A week, or a day told by its distance: what a weekday can stand beside. */
    private static Found near(Scene scene, int at) {
        var tokens = scene.tokens();
        if (tokens.is(at + 1, "week")) {
            var week = RelativePeriods.named(scene, at);
            return week != null ? week : numbered(scene, at);
        }
        var distance = RelativePeriods.named(scene, at) == null ? RelativePeriods.read(scene, at) : null;
        return distance != null && distance.isDay() ? distance : numbered(scene, at);
    }

    private static LocalDate inWeekOf(Found near, DayOfWeek day) {
        return Found.week(0, 0, near.start()).start().plusDays(day.getValue() - 1L);
    }
}
