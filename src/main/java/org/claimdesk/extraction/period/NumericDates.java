package org.claimdesk.extraction.period;

import org.claimdesk.extraction.numeral.Tokens;

/** Dates whose parts are joined by one sign: "2020-02-06", "1/3/2020", "05-Aug-2016", "2015-12", "20200701". */
final class NumericDates {

    private NumericDates() {
    }

    /** The date that begins at a token, or null. */
    static DateParts read(Tokens tokens, int from) {
        if (!isPart(tokens, from) || isInsideNumber(tokens, from)) {
            return null;
        }
        if (tokens.length(from) == 8 && tokens.isDigits(from)) {
            return compact(tokens, from);
        }
        if (!isJoint(tokens, from + 1)) {
            return null;
        }
        var three = isJoint(tokens, from + 3) && tokens.word(from + 1).equals(tokens.word(from + 3));
        var date = three ? ofThree(tokens, from) : ofTwo(tokens, from);
        return date != null && date.isSound() && !(isJoint(tokens, date.to()) && !tokens.is(date.to(), '-')) ? date
                : null;
    }

    private static boolean isPart(Tokens tokens, int at) {
        return tokens.isDigits(at) ? tokens.length(at) <= 8 : Months.named(tokens, at) > 0;
    }

    private static boolean isInsideNumber(Tokens tokens, int at) {
        return tokens.isJoined(at) && (tokens.is(at - 1, '.') || tokens.is(at - 1, ',') || tokens.is(at - 1, ':')
                || tokens.is(at - 1, '$') || isJoint(tokens, at - 1) && tokens.isDigits(at - 2)
                        && tokens.length(at - 2) != 4);
    }

    private static boolean isJoint(Tokens tokens, int at) {
        return (tokens.is(at, '-') || tokens.is(at, '/') || tokens.is(at, '.') || tokens.is(at, '‑'))
                && tokens.isJoined(at) && tokens.isJoined(at + 1) && isPart(tokens, at + 1);
    }

    private static DateParts compact(Tokens tokens, int at) {
        var number = tokens.number(at);
        var year = number / 10_000;
        var date = new DateParts(at, at + 1, year, number / 100 % 100, number % 100);
        return year >= 1900 && year < 2100 && date.day() > 0 && date.month() > 0 && date.isSound() ? date : null;
    }

    private static DateParts ofThree(Tokens tokens, int from) {
        var parts = new int[] { tokens.number(from), tokens.number(from + 2), tokens.number(from + 4) };
        var month = 0;
        var year = -1;
        for (var i = 0; i < 3; i++) {
            if (parts[i] < 0) {
                month = Months.named(tokens, from + 2 * i);
            } else if (tokens.length(from + 2 * i) == 4) {
                year = i;
            } else if (tokens.length(from + 2 * i) > 2) {
                return null;
            }
        }
        var dates = new int[3];
        var count = 0;
        for (var i = 0; i < 3; i++) {
            if (parts[i] >= 0 && i != year) {
                dates[count++] = parts[i];
            }
        }
        if (month > 0) {
            return named(tokens, from, month, year < 0 ? -1 : parts[year], dates, count);
        }
        return year == 1 || count < 2 ? null : numbered(tokens, from, year < 0 ? -1 : parts[year], dates);
    }

    private static DateParts named(Tokens tokens, int from, int month, int year, int[] dates, int count) {
        if (year < 0) {
            return count < 2 ? null : new DateParts(from, from + 5, Years.century(dates[1]), month, dates[0]);
        }
        return count == 0 || tokens.is(from + 1, '.') ? null : new DateParts(from, from + 5, year, month, dates[0]);
    }

    /** Month before day, as the American press writes it, unless a point or the numbers say otherwise. */
    private static DateParts numbered(Tokens tokens, int from, int year, int[] dates) {
        if (year < 0 && !tokens.is(from + 1, '/')) {
            return null;
        }
        var whole = year < 0 ? Years.century(dates[2]) : year;
        if (year < 0 && dates[2] > 99 || dates[0] == 0 || dates[1] == 0) {
            return null;
        }
        var dayFirst = dates[0] > 12 || tokens.is(from + 1, '.') && year >= 0 && tokens.length(from) <= 2;
        return dayFirst ? new DateParts(from, from + 5, whole, dates[1], dates[0])
                : new DateParts(from, from + 5, whole, dates[0], dates[1]);
    }

    /** "2015-12", "12/2015", "Dec-2018"; two short numbers are no date by themselves. */
    private static DateParts ofTwo(Tokens tokens, int from) {
        var first = Months.named(tokens, from) > 0 ? Months.named(tokens, from) : tokens.number(from);
        var second = tokens.number(from + 2);
        var pointed = tokens.is(from + 1, '.');
        if (pointed || second < 0) {
            return null;
        }
        if (Years.isFourDigits(tokens, from + 2) && first >= 1 && first <= 12 && tokens.length(from) != 4) {
            return new DateParts(from, from + 3, second, first, 0);
        }
        return Years.isFourDigits(tokens, from) && tokens.length(from + 2) <= 2 && second >= 1 && second <= 12
                && tokens.isDigits(from) ? new DateParts(from, from + 3, first, second, 0) : null;
    }

    /** "5/12" where a weekday or "from" announces a date: month and day; null where there is none. */
    static DateParts monthAndDay(Tokens tokens, int from) {
        var joint = from + 1;
        if (!tokens.isDigits(from) || !isJoint(tokens, joint) || tokens.is(joint, '.') || tokens.number(from) < 1
                || isInsideNumber(tokens, from) && !tokens.isDash(from - 1)) {
            return null;
        }
        var date = new DateParts(from, from + 3, 0, tokens.number(from), tokens.number(from + 2));
        var sound = date.month() <= 12 && date.day() >= 1 && date.day() <= 31 && date.isSound();
        return sound && !(isJoint(tokens, from + 3) && tokens.word(joint).equals(tokens.word(from + 3))) ? date : null;
    }
}
