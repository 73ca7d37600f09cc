package org.claimdesk.extraction.period;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The lengths of time that a calendar has. */
enum CalendarUnit {
    HOUR, DAY, BUSINESS_DAY, WEEKEND, WEEK, FORTNIGHT, MONTH, QUARTER, YEAR, DECADE, CENTURY;

    private static final Map<String, CalendarUnit> NAMES = new HashMap<>();

    static {
        for (var unit : values()) {
            var name = unit.name().toLowerCase(Locale.ROOT);
            NAMES.put(name, unit);
            NAMES.put(name.replaceAll("y$", "ie") + "s", unit);
        }
        NAMES.put("days", DAY);
    }

    /** The unit a word names, or null. */
    static CalendarUnit named(String word) {
        return NAMES.get(word);
    }

    /** A day so many units away; halves and quarters count in the next smaller unit. */
    LocalDate shift(LocalDate day, int count) {
        switch (this) {
            case HOUR:
                return day.plusDays(count / 24);
            case DAY:
            case WEEKEND:
                return day.plusDays(count);
            case BUSINESS_DAY:
                return shiftBusinessDays(day, count);
            case WEEK:
                return day.plusWeeks(count);
            case FORTNIGHT:
                return day.plusWeeks(2L * count);
            case MONTH:
                return day.plusMonths(count);
            case QUARTER:
                return day.plusMonths(3L * count);
            case YEAR:
                return day.plusYears(count);
            case DECADE:
                return day.plusYears(10L * count);
            case CENTURY:
                return day.plusYears(100L * count);
        }
        throw new IllegalStateException(name());
    }

    private static LocalDate shiftBusinessDays(LocalDate day, int count) {
        var date = day;
        for (var left = Math.abs(count); left > 0;) {
            date = date.plusDays(Integer.signum(count));
            if (date.getDayOfWeek().getValue() <= 5) {
                left--;
            }
        }
        return date;
    }

    /** The calendar's own unit around a day: Monday to Sunday, the first to the last of a month. */
    Found around(int from, int to, LocalDate day) {
        switch (this) {
            case HOUR:
            case DAY:
            case BUSINESS_DAY:
                return Found.day(from, to, day);
            case WEEKEND:
                var week = Found.week(from, to, day);
                return new Found(from, to, week.end().minusDays(1), week.end());
            case WEEK:
                return Found.week(from, to, day);
            case FORTNIGHT:
                var first = Found.week(from, to, day);
                return new Found(from, to, first.start(), first.end().plusWeeks(1));
            case MONTH:
                return Found.months(from, to, day, 1);
            case QUARTER:
                return Found.quarter(from, to, day);
            case YEAR:
                return Found.years(from, to, day.getYear(), day.getYear());
            case DECADE:
                return Found.years(from, to, day.getYear() / 10 * 10, day.getYear() / 10 * 10 + 9);
            case CENTURY:
                return Found.years(from, to, day.getYear() / 100 * 100, day.getYear() / 100 * 100 + 99);
        }
        throw new IllegalStateException(name());
    }
}
