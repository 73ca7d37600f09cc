package org.claimdesk.extraction.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * A date as far as the text gives it; 0 for what it leaves open. A date without a day is a whole month.
 *
 * @param from its first token
 * @param to   the token after its last
 */
record DateParts(int from, int to, int year, int month, int day) {

    private static final int SOON = 31;

    boolean isSound() {
        if (month < 1 || month > 12 || day < 0) {
            return month == 0 && day > 0 && day <= 31;
        }
        var longest = YearMonth.of(year == 0 ? 2000 : year, month).lengthOfMonth();
        return day <= longest;
    }

    DateParts year(int other) {
        return new DateParts(from, to, other, month, day);
    }

    DateParts month(int other) {
        return new DateParts(from, to, year, other, day);
    }

    DateParts from(int token) {
        return new DateParts(token, to, year, month, day);
    }

    DateParts ending(int token) {
        return new DateParts(from, token, year, month, day);
    }

    /** The days meant, the open year chosen to fit; null where that cannot be said. */
    Found resolve(LocalDate published, boolean ahead) {
        if (year > 0) {
            return in(year);
        }
        if (published == null) {
            return null;
        }
        return month == 0 ? dayOfMonth(published, ahead) : nearest(published, ahead);
    }

    /** The latest that has begun, unless the sentence looks ahead or the next one is only days away. */
    private Found nearest(LocalDate published, boolean ahead) {
        var latest = published.getYear() + 1;
        if (month == 2 && day == 29) {
            latest = leapYear(latest);
        }
        var found = in(latest);
        while (found == null || isTooLate(found, published, ahead)) {
            latest--;
            found = in(latest);
        }
        return found;
    }

    private boolean isTooLate(Found found, LocalDate published, boolean ahead) {
        if (!found.start().isAfter(published)) {
            return false;
        }
        var earlier = month == 2 && day == 29 ? null : in(found.start().getYear() - 1);
        var next = earlier == null || earlier.end().isBefore(published);
        var soon = !found.start().minusDays(SOON).isAfter(published) && day > 0;
        return !next || !ahead && !soon;
    }

    private static int leapYear(int latest) {
        var year = latest;
        while (!Year.isLeap(year)) {
            year--;
        }
        return year;
    }

    private Found dayOfMonth(LocalDate published, boolean ahead) {
        var first = published.withDayOfMonth(1);
        var step = ahead ? 1 : -1;
        for (var count = 0; count < 4; count++) {
            var candidate = first.plusMonths((long) step * count);
            if (day <= candidate.lengthOfMonth()) {
                var date = candidate.withDayOfMonth(day);
                if (ahead ? !date.isBefore(published) : !date.isAfter(published)) {
                    return Found.day(from, to, date);
                }
            }
        }
        return null;
    }

    private Found in(int whichYear) {
        try {
            if (month == 0) {
                return null;
            }
            return day == 0 ? Found.months(from, to, LocalDate.of(whichYear, month, 1), 1)
                    : Found.day(from, to, LocalDate.of(whichYear, month, day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
