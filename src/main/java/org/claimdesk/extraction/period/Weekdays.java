package org.claimdesk.extraction.period;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.claimdesk.extraction.numeral.Numeral;
import org.claimdesk.extraction.numeral.Tokens;

/** Days of the week: "Tuesday", "on Thursday night", "last Friday", "tuesday the eleventh", "Friday 7/6". */
final class Weekdays {

    private static final Map<String, DayOfWeek> NAMES = new HashMap<>();
    private static final Map<String, DayOfWeek> SHORT = new HashMap<>(Map.of("tues", DayOfWeek.TUESDAY, "thur",
            DayOfWeek.THURSDAY, "thurs", DayOfWeek.THURSDAY, "weds", DayOfWeek.WEDNESDAY));
    private static final Set<String> PAPERS = Set.of("times", "mirror", "telegraph", "express", "herald", "mail", "post",
            "tribune", "gazette", "star", "world");
    private static final Set<String> PARTS_OF_DAY = Set.of("morning", "afternoon", "evening", "night", "noon");
    private static final Set<String> BEFORE_A_SHORT_NAME = Set.of("on", "next", "last", "this", "or", "week", "and");
    private static final Set<String> WEEK_BEFORE = Set.of("last", "previous");
    private static final Set<String> WEEK_AFTER = Set.of("next", "following");
    private static final Set<String> TO_COME = Set.of("upcoming", "coming");
    private static final int SEARCHED_WEEKS = 120;

    static {
        for (var day : DayOfWeek.values()) {
            var name = day.name().toLowerCase(Locale.ROOT);
            NAMES.put(name, day);
            SHORT.put(name.substring(0, 3), day);
        }
    }

    private Weekdays() {
    }

    /** The weekday a token names, or null. */
    static DayOfWeek named(Tokens tokens, int at) {
        var full = NAMES.get(tokens.word(at));
        if (full != null) {
            return tokens.isCapital(at + 1) && PAPERS.contains(tokens.word(at + 1)) ? null : full;
        }
        var shortened = tokens.isCapital(at) ? SHORT.get(tokens.word(at)) : null;
        var dated = tokens.is(at + 1, '.') && tokens.isJoined(at + 1) && !tokens.isJoined(at) || tokens.isDigits(at + 1)
                || Months.named(tokens, at + 1) > 0 || BEFORE_A_SHORT_NAME.contains(tokens.word(at - 1));
        return dated ? shortened : null;
    }

    /** The token after a weekday; the token itself where it is none. */
    static int after(Tokens tokens, int at) {
        if (named(tokens, at) == null) {
            return at;
        }
        return !NAMES.containsKey(tokens.word(at)) && tokens.is(at + 1, '.') ? at + 2 : at + 1;
    }

    /** The token after a part of the day that may follow. */
    static int partOfDay(Tokens tokens, int at) {
        return PARTS_OF_DAY.contains(tokens.word(at)) ? at + 1 : at;
    }

    static Found read(Scene scene, int from) {
        var tokens = scene.tokens();
        if (!scene.isDated()) {
            return null;
        }
        var past = tokens.is(from, "this") && tokens.is(from + 1, "past");
        var coming = tokens.is(from, "this") && TO_COME.contains(tokens.word(from + 1));
        var at = past || coming ? from + 2 : isModifier(tokens.word(from)) ? from + 1 : from;
        var day = named(tokens, at);
        if (day == null) {
            return null;
        }
        var to = after(tokens, at);
        if (at == from || tokens.is(from, "this") || tokens.is(from, "next")) {
            var dated = withDate(scene, from, to, day);
            if (dated != null) {
                return dated;
            }
        }
        var soon = coming || tokens.is(from, "next") && tokens.is(from - 1, "the");
        var word = at == from ? "" : past ? "past" : soon ? "coming" : tokens.word(from);
        return inParentheses(scene, Found.day(from, partOfDay(tokens, to), resolve(scene, word, day)));
    }

    private static boolean isModifier(String word) {
        return WEEK_BEFORE.contains(word) || WEEK_AFTER.contains(word) || TO_COME.contains(word) || word.equals("this")
                || word.equals("past");
    }

    private static LocalDate resolve(Scene scene, String modifier, DayOfWeek day) {
        var published = scene.published();
        var inThisWeek = published.plusDays(day.getValue() - published.getDayOfWeek().getValue());
        if (WEEK_BEFORE.contains(modifier)) {
            return inThisWeek.minusDays(7);
        }
        if (WEEK_AFTER.contains(modifier)) {
            return inThisWeek.plusDays(7);
        }
        if (modifier.equals("this")) {
            return inThisWeek;
        }
        var coming = TO_COME.contains(modifier) || modifier.isEmpty() && scene.ahead();
        if (coming) {
            return inThisWeek.isAfter(published) ? inThisWeek : inThisWeek.plusDays(7);
        }
        return inThisWeek.isAfter(published) ? inThisWeek.minusDays(7) : inThisWeek;
    }

    /** "Friday 7/6", "tuesday the eleventh", "Monday 21", "Thu 14th": a weekday with a bare date behind it. */
    private static Found withDate(Scene scene, int from, int at, DayOfWeek weekday) {
        var numeric = NumericDates.monthAndDay(scene.tokens(), at);
        if (numeric != null) {
            return numeric.from(from).resolve(scene.published(), scene.ahead());
        }
        var start = scene.skip(at, "the");
        var day = Dates.day(scene, start);
        var counting = day != null && day.form() != Numeral.Form.ORDINAL
                && (day.spelled() || scene.tokens().isWord(day.to()));
        if (day == null || counting) {
            return null;
        }
        var offset = weekday.getValue() - scene.published().getDayOfWeek().getValue();
        var nearest = scene.published().plusDays(offset);
        for (var week = 0; week < SEARCHED_WEEKS; week++) {
            for (var candidate : new LocalDate[] { nearest.minusWeeks(week), nearest.plusWeeks(week) }) {
                if (candidate.getDayOfMonth() == day.value().intValue()) {
                    return Found.day(from, day.to(), candidate);
                }
            }
        }
        return null;
    }

    /** "Monday night (May 5)": what stands in brackets decides. */
    private static Found inParentheses(Scene scene, Found day) {
        if (!scene.tokens().is(day.to(), '(')) {
            return day;
        }
        var date = Dates.read(scene, day.to() + 1);
        var exact = date == null || date.day() == 0 || !scene.tokens().is(date.to(), ')') ? null
                : date.resolve(scene.published(), scene.ahead());
        return exact == null ? day : exact.from(day.from()).to(date.to() + 1);
    }
}
