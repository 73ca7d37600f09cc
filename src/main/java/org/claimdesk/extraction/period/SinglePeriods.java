package org.claimdesk.extraction.period;

import java.util.List;

/** Every way to name one day or period, ranges apart; the first that fits is taken. */
final class SinglePeriods {

    private static final List<Rule> ANCHORS = List.of(Holidays::read, SinglePeriods::date, Weekdays::read,
            RelativePeriods::named, YearPeriods::read);
    private static final List<Rule> ALL = List.of(Holidays::read, WeekPeriods::read, SinglePeriods::date, Weekdays::read,
            RelativePeriods::read, YearPeriods::read);

    private SinglePeriods() {
    }

    static Found read(Scene scene, int from) {
        return first(ALL, scene, from);
    }

    /** What another period may be told from; leaves out those that are told so themselves. */
    static Found anchor(Scene scene, int from) {
        return first(ANCHORS, scene, from);
    }

    private static Found first(List<Rule> rules, Scene scene, int from) {
        for (var rule : rules) {
            var found = rule.read(scene, from);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static Found date(Scene scene, int from) {
        var tokens = scene.tokens();
        var next = tokens.is(from, "next") || tokens.is(from, "this");
        if (tokens.is(from, "last") && scene.isDated()) {
            var over = Dates.read(scene, from + 1);
            return over == null || over.month() == 0 ? null
                    : over.from(from).resolve(scene.published().minusDays(1), false);
        }
        if (!next || !scene.isDated()) {
            var parts = Dates.read(scene, from);
            return parts == null ? onThe(scene, from) : parts.resolve(scene.published(), scene.ahead());
        }
        var parts = Dates.read(scene, from + 1);
        if (parts == null) {
            parts = NumericDates.monthAndDay(tokens, from + 1);
        }
        if (parts == null || parts.year() > 0 || parts.month() == 0) {
            return null;
        }
        var year = scene.published().getYear();
        var found = parts.from(from).year(year).resolve(scene.published(), false);
        var over = found == null || tokens.is(from, "next") && !found.start().isAfter(scene.published());
        return over ? parts.from(from).year(year + 1).resolve(scene.published(), false) : found;
    }

    /** "on the 18th": the latest eighteenth of a month. */
    private static Found onThe(Scene scene, int from) {
        var tokens = scene.tokens();
        if (!scene.isDated() || !tokens.is(from, "the") || !tokens.is(from - 1, "on") || !tokens.isDigits(from + 1)) {
            return null;
        }
        var day = Dates.day(scene, from + 1);
        return day == null || day.to() != from + 3 || tokens.isWord(day.to()) || tokens.isDash(day.to()) ? null
                : new DateParts(from, day.to(), 0, 0, day.value().intValue()).resolve(scene.published(), scene.ahead());
    }
}
