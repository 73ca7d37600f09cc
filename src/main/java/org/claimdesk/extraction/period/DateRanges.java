package org.claimdesk.extraction.period;

import java.util.Set;

import org.claimdesk.extraction.numeral.Tokens;

/** From one day or period to another: "from March to May", "between 2010 and 2015", "2014-2016", "November 18-19". */
final class DateRanges {

    private static final Set<String> CONNECTORS = Set.of("to", "through", "thru", "till", "until", "~");

    /** One end of a range: a date that the other end may complete, or a period that is complete. */
    private record End(DateParts date, Found period) {

        int to() {
            return date != null ? date.to() : period.to();
        }
    }

    private DateRanges() {
    }

    /** Whether a token can connect the ends of a range. */
    static boolean mayConnect(Tokens tokens, int at) {
        return tokens.isDash(at) || tokens.is(at, "and") || CONNECTORS.contains(tokens.word(at));
    }

    static Found read(Scene scene, int from) {
        if (scene.lastConnector() <= from) {
            return null;
        }
        var tokens = scene.tokens();
        var between = tokens.is(from, "between");
        var opened = between || tokens.is(from, "from");
        var start = opened ? from + 1 : from;
        var left = end(scene, start, opened);
        if (left == null) {
            return null;
        }
        var joint = connected(scene, left, between);
        if (joint < 0) {
            return null;
        }
        var dashed = tokens.isDash(left.to()) || tokens.is(left.to(), '~');
        var years = left.period() != null && dashed ? shortYears(scene, from, left.period(), joint) : null;
        if (years != null) {
            return years;
        }
        var right = end(scene, joint, opened || left.date() != null);
        if (right == null || isList(left, right, opened, dashed)) {
            return null;
        }
        return join(scene, from, left, right);
    }

    /** "10:30 to 3" is no range of dates: at least one end has to name a month or be complete. */
    private static boolean isList(End left, End right, boolean opened, boolean dashed) {
        var bothDays = left.date() != null && right.date() != null && left.date().month() == 0
                && right.date().month() == 0;
        var looseDays = left.date() != null && left.date().month() == 0 && !opened && !dashed
                && right.date() == null;
        return bothDays || looseDays;
    }

    /** The token behind the connecting word or dash, -1 where none stands there. */
    private static int connected(Scene scene, End left, boolean between) {
        var tokens = scene.tokens();
        var at = left.to();
        if (left.period() != null && tokens.isDash(at) && Weekdays.named(tokens, at + 1) != null) {
            return -1;
        }
        if (CONNECTORS.contains(tokens.word(at)) || tokens.isDash(at) || between && tokens.is(at, "and")) {
            return at + 1;
        }
        var months = left.date() != null && left.date().day() == 0 && left.date().year() == 0 && left.date().month() > 0
                && tokens.is(at, "and") && Months.named(tokens, at + 1) == left.date().month() % 12 + 1;
        return months ? at + 1 : -1;
    }

    private static End end(Scene scene, int at, boolean announced) {
        var tokens = scene.tokens();
        var date = Dates.read(scene, at);
        if (date == null && announced) {
            date = NumericDates.monthAndDay(tokens, at);
        }
        if (date != null) {
            return new End(date, null);
        }
        if (tokens.is(at, "now") || tokens.is(at, "date") || tokens.is(at, "present")) {
            return scene.isDated() ? new End(null, Found.day(at, at + 1, scene.published())) : null;
        }
        var period = SinglePeriods.anchor(scene, at);
        if (period != null) {
            return new End(null, period);
        }
        var start = scene.skip(at, "the");
        var day = Dates.day(scene, start);
        return day == null || day.spelled() && !announced ? null
                : new End(new DateParts(start, day.to(), 0, 0, day.value().intValue()), null);
    }

    /** "2014-16". */
    private static Found shortYears(Scene scene, int from, Found first, int at) {
        var tokens = scene.tokens();
        var year = first.start().getYear();
        var whole = Years.isFourDigits(tokens, first.from()) && first.to() == first.from() + 1;
        var last = year / 100 * 100 + tokens.number(at);
        var sound = whole && tokens.length(at) == 2 && last > year && !tokens.isJoined(at + 1);
        return sound ? Found.years(from, at + 1, year, last) : null;
    }

    private static Found join(Scene scene, int from, End left, End right) {
        if (left.date() == null || right.date() == null) {
            var first = left.date() == null ? left.period() : resolve(scene, left.date(), right.period());
            var last = right.date() == null ? right.period() : resolve(scene, right.date(), left.period());
            return ordered(from, right.to(), first, last);
        }
        var first = left.date();
        var last = right.date();
        if (first.month() == 0) {
            first = first.month(last.month()).year(last.year());
        } else if (last.month() == 0) {
            last = last.month(first.month()).year(first.year());
            last = last.day() < first.day() ? last.month(first.month() % 12 + 1) : last;
        }
        if (first.year() == 0 && last.year() > 0) {
            first = first.year(first.month() > last.month() ? last.year() - 1 : last.year());
        }
        var begin = first.isSound() ? first.resolve(scene.published(), scene.ahead()) : null;
        if (begin == null || !last.isSound()) {
            return null;
        }
        if (last.year() > 0) {
            return ordered(from, last.to(), begin, last.resolve(null, false));
        }
        var sameYear = last.year(begin.start().getYear()).resolve(null, false);
        var end = sameYear != null && !sameYear.start().isBefore(begin.start()) ? sameYear
                : last.year(begin.start().getYear() + 1).resolve(null, false);
        return ordered(from, last.to(), begin, end);
    }

    private static Found resolve(Scene scene, DateParts date, Found other) {
        if (date.month() == 0) {
            return null;
        }
        var near = date.resolve(scene.published(), scene.ahead());
        return near == null ? date.year(other.start().getYear()).resolve(null, false) : near;
    }

    private static Found ordered(int from, int to, Found first, Found last) {
        return first == null || last == null || last.end().isBefore(first.start())
                || first.start().equals(last.start()) && first.end().equals(last.end()) ? null
                        : new Found(from, to, first.start(), last.end());
    }
}
