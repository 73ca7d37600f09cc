package org.claimdesk.extraction.period;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import org.claimdesk.extraction.numeral.Numeral;
import org.claimdesk.extraction.numeral.Phrases;

/** Days and periods told from the day of publication: "yesterday", "last month", "the past two weeks", "three days ago". */
final class RelativePeriods {

    private static final Phrases<Integer> DAYS = new Phrases<Integer>().add("today", 0).add("tonight", 0)
            .add("yesterday", -1).add("tomorrow", 1).add("tmrw", 1).add("tmr", 1).add("the day before yesterday", -2)
            .add("the day after tomorrow", 2).add("day after tomorrow", 2).add("this morning", 0).add("this afternoon", 0).add("this evening", 0)
            .add("last night", -1).add("last evening", -1);
    private static final Map<String, Integer> AWAY = Map.of("last", -1, "past", -1, "previous", -1, "this", 0,
            "current", 0, "same", 0, "next", 1, "coming", 1, "following", 1, "upcoming", 1);
    private static final Set<String> WHOLE = Set.of("earlier", "later");
    private static final Set<String> BEFORE_A_VERB = Set.of("to", "will", "would", "could", "can", "may", "might",
            "should", "must", "not", "shall");
    private static final Set<String> STARTING = Set.of("from", "starting", "beginning");
    /** Whether the phrase stands for what is left of any unit, or of a week only. */
    private static final Phrases<Boolean> RESTS = new Phrases<Boolean>().add("rest of the", true)
            .add("rest of this", true).add("remainder of the", true).add("remainder of this", true)
            .add("remaining of the", true).add("end of the", false).add("end of this", false);
    private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);
    private static final BigDecimal MOST = BigDecimal.valueOf(500);

    private RelativePeriods() {
    }

    static Found read(Scene scene, int from) {
        var named = named(scene, from);
        return named != null || !scene.isDated() ? named : counted(scene, from);
    }

    /** The periods that do not count units from another one. */
    static Found named(Scene scene, int from) {
        if (!scene.isDated()) {
            return null;
        }
        var tokens = scene.tokens();
        var day = DAYS.at(tokens, from);
        if (day != null) {
            return Found.day(from, Weekdays.partOfDay(tokens, day.to()), scene.published().plusDays(day.meaning()));
        }
        var rest = rest(scene, from);
        if (rest != null) {
            return rest;
        }
        if (WHOLE.contains(tokens.word(from))) {
            return halfOver(scene, from);
        }
        if (tokens.is(from, "the") && tokens.is(from + 1, "year") && tokens.is(from + 2, "before")
                && !tokens.isWord(from + 3)) {
            return Found.years(from, from + 3, scene.published().getYear() - 1, scene.published().getYear() - 1);
        }
        return away(scene, from);
    }

    /** "last month", "this week", "the past two years", "the next 4 business days". */
    private static Found away(Scene scene, int from) {
        var tokens = scene.tokens();
        var at = from;
        if (tokens.is(from, "the") || tokens.is(from, "this") && tokens.is(from + 1, "past")
                || tokens.is(from, "these")) {
            at++;
        }
        var direction = AWAY.get(tokens.word(at));
        if (direction == null) {
            return tokens.is(from, "the") || tokens.is(from, "that") ? weekend(scene, from) : null;
        }
        var unit = unit(scene, at + 1);
        if (unit != null && direction != 0 && scene.tokens().word(at + 1).endsWith("s")) {
            return null;
        }
        if (unit != null) {
            return calendar(scene, from, at, direction, unit);
        }
        var verb = tokens.is(at, "last") && at == from && BEFORE_A_VERB.contains(tokens.word(from - 1));
        var count = direction == 0 || verb ? null : count(scene, at + 1);
        var counted = count == null ? null : unit(scene, count.to());
        return counted == null || counted == CalendarUnit.HOUR ? null
                : stretch(scene, from, end(scene, count.to()), direction * count.value().intValue(), counted);
    }

    private static Found calendar(Scene scene, int from, int at, int direction, CalendarUnit unit) {
        var tokens = scene.tokens();
        var to = end(scene, at + 1);
        var rolling = tokens.is(at, "past") && at > from && unit != CalendarUnit.QUARTER;
        if (unit == CalendarUnit.DAY || unit == CalendarUnit.HOUR || tokens.word(to - 1).endsWith("ies")
                || tokens.is(to, "century")) {
            return null;
        }
        if (rolling || unit == CalendarUnit.DECADE && direction < 0) {
            return stretch(scene, from, to, direction, unit);
        }
        if (unit == CalendarUnit.WEEKEND) {
            return CalendarUnit.WEEKEND.around(from, to, weekendDay(scene, tokens.word(at)));
        }
        return unit.around(from, to, unit.shift(scene.published(), direction));
    }

    private static Found weekend(Scene scene, int from) {
        if (scene.tokens().is(from + 1, "fortnight")) {
            return CalendarUnit.FORTNIGHT.around(from, from + 2, scene.published());
        }
        return scene.tokens().is(from + 1, "weekend")
                ? CalendarUnit.WEEKEND.around(from, from + 2, weekendDay(scene, "this")) : null;
    }

    /** A day of the weekend meant: from Monday to Thursday "this weekend" is the one just over. */
    private static LocalDate weekendDay(Scene scene, String modifier) {
        var published = scene.published();
        var early = published.getDayOfWeek().getValue() <= 4 && !scene.ahead();
        switch (modifier) {
            case "next":
            case "following":
                return published.plusWeeks(1);
            case "last":
            case "previous":
            case "past":
                return published.minusWeeks(1);
            default:
                return early ? published.minusWeeks(1) : published;
        }
    }

    /** So many units up to the day before publication, or from the day after it on. */
    private static Found stretch(Scene scene, int from, int to, int count, CalendarUnit unit) {
        var published = scene.published();
        if (unit == CalendarUnit.QUARTER) {
            var near = unit.around(from, to, unit.shift(published, Integer.signum(count)));
            var far = unit.around(from, to, unit.shift(published, count));
            return count < 0 ? new Found(from, to, far.start(), near.end())
                    : new Found(from, to, near.start(), far.end());
        }
        var other = unit.shift(published, count);
        return count < 0 ? new Found(from, to, other, published.minusDays(1))
                : new Found(from, to, published.plusDays(1), other);
    }

    /** "three days ago", "two weeks from now", "in two months", "5 past years"; null where there is none. */
    private static Found counted(Scene scene, int from) {
        var tokens = scene.tokens();
        if (tokens.is(from, "for")) {
            return lasting(scene, from);
        }
        var in = tokens.is(from, "in") ? from + 1 : from;
        var count = count(scene, in);
        if (count == null) {
            return null;
        }
        var direction = AWAY.get(tokens.word(count.to()));
        if (direction != null && direction != 0 && in == from && unit(scene, count.to() + 1) != null) {
            return stretch(scene, from, end(scene, count.to() + 1), direction * count.value().intValue(),
                    unit(scene, count.to() + 1));
        }
        var unit = unit(scene, count.to());
        return unit == null ? null : distance(scene, from, in, count.value().intValue(), unit, end(scene, count.to()));
    }

    private static Found distance(Scene scene, int from, int in, int count, CalendarUnit unit, int to) {
        var tokens = scene.tokens();
        var rest = tokens.is(to, "and") ? count(scene, to + 1) : null;
        var smaller = rest == null ? null : unit(scene, rest.to());
        if (smaller != null && smaller.compareTo(unit) < 0 && tokens.is(end(scene, rest.to()), "ago")) {
            var day = smaller.shift(unit.shift(scene.published(), -count), -rest.value().intValue());
            return Found.day(from, end(scene, rest.to()) + 1, day);
        }
        if (tokens.is(to, "ago")) {
            var day = unit.shift(scene.published(), -count);
            var coarse = unit.compareTo(CalendarUnit.MONTH) >= 0 && unit != CalendarUnit.QUARTER;
            return coarse ? (unit == CalendarUnit.MONTH ? unit : CalendarUnit.YEAR).around(from, to + 1, day)
                    : Found.day(from, to + 1, day);
        }
        if (in > from) {
            return scene.ahead() ? Found.day(from, to, unit.shift(scene.published(), count)) : null;
        }
        if (tokens.is(to, "from") && tokens.is(to + 1, "now")) {
            return Found.day(from, to + 2, unit.shift(scene.published(), count));
        }
        var backward = tokens.is(to, "before");
        if (!backward && !tokens.is(to, "after") && !tokens.is(to, "from")) {
            return null;
        }
        var anchor = SinglePeriods.anchor(scene, to + 1);
        return anchor == null || !anchor.isDay() ? null
                : Found.day(from, anchor.to(), unit.shift(anchor.start(), backward ? -count : count));
    }

    /** "for three weeks from January 3". */
    private static Found lasting(Scene scene, int from) {
        var tokens = scene.tokens();
        var count = count(scene, from + 1);
        var unit = count == null ? null : unit(scene, count.to());
        var at = unit == null ? from : scene.skip(end(scene, count.to()), ",");
        if (unit == null || unit == CalendarUnit.HOUR || !STARTING.contains(tokens.word(at))) {
            return null;
        }
        var first = SinglePeriods.anchor(scene, scene.skip(at + 1, "on"));
        return first == null || !first.isDay() ? null : new Found(from, first.to(), first.start(),
                unit.shift(first.start(), count.value().intValue()).minusDays(1));
    }

    /** "the rest of the week": from the day of publication to the end of it. */
    private static Found rest(Scene scene, int from) {
        var start = scene.skip(from, "the");
        var rest = RESTS.at(scene.tokens(), start);
        var unit = rest == null ? null : CalendarUnit.named(scene.tokens().word(rest.to()));
        if (unit == null || unit.compareTo(CalendarUnit.WEEK) < 0 || unit != CalendarUnit.WEEK && !rest.meaning()) {
            return null;
        }
        return new Found(from, rest.to() + 1, scene.published(), unit.around(0, 0, scene.published()).end());
    }

    /** "earlier this month" ends, and "later this month" begins, with the day of publication. */
    private static Found halfOver(Scene scene, int from) {
        var tokens = scene.tokens();
        var at = scene.skip(from + 1, "in");
        var unit = CalendarUnit.named(tokens.word(at + 1));
        if (unit == null || unit.compareTo(CalendarUnit.WEEK) < 0 || !tokens.is(at, "this") && !tokens.is(at, "the")) {
            return null;
        }
        var whole = unit.around(from, at + 2, scene.published());
        if (tokens.is(from, "later")) {
            return new Found(from, at + 2, scene.published(), whole.end());
        }
        var yesterday = scene.published().minusDays(1);
        return new Found(from, at + 2, whole.start(),
                yesterday.isBefore(whole.start()) ? scene.published() : yesterday);
    }

    private static CalendarUnit unit(Scene scene, int at) {
        var business = scene.tokens().is(at, "business") && scene.tokens().is(at + 1, "days");
        return business ? CalendarUnit.BUSINESS_DAY : CalendarUnit.named(scene.tokens().word(at));
    }

    private static int end(Scene scene, int at) {
        return scene.tokens().is(at, "business") ? at + 2 : at + 1;
    }

    /** A small whole number; "a" and "a couple of" count too. */
    private static Numeral count(Scene scene, int at) {
        var tokens = scene.tokens();
        if (tokens.is(at, "a") && tokens.is(at + 1, "couple") || tokens.is(at, "couple")) {
            var couple = tokens.is(at, "a") ? at + 2 : at + 1;
            return new Numeral(at, scene.skip(couple, "of"), BigDecimal.valueOf(2), Numeral.Form.CARDINAL, true, false);
        }
        if ((tokens.is(at, "a") || tokens.is(at, "an")) && CalendarUnit.named(tokens.word(at + 1)) != null) {
            return new Numeral(at, at + 1, BigDecimal.ONE, Numeral.Form.CARDINAL, true, false);
        }
        var number = scene.numerals().read(at);
        if (number != null && number.form() == Numeral.Form.FRACTION && tokens.is(number.to() - 1, "quarters")
                && number.to() == at + 2) {
            return new Numeral(at, at + 1, number.value().multiply(QUARTERS), Numeral.Form.CARDINAL, true, false);
        }
        return number == null || number.form() != Numeral.Form.CARDINAL || number.value().signum() <= 0
                || number.value().compareTo(MOST) > 0 ? null : number;
    }
}
