package org.claimdesk.extraction;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

import org.claimdesk.extraction.period.Period;

/** Words a claim so that it is understood without the article: dates resolved, a capital in front, a full stop behind. Every other word stays. */
final class Wording {

    private Wording() {
    }

    static String of(String text, ClaimSpans.Span span, List<Period> periods) {
        var words = new StringBuilder();
        int at = span.start();
        for (var period : periods) {
            if (period.textStart() >= at && period.textEnd() <= span.end()) {
                words.append(text, at, period.textStart()).append(resolved(period));
                at = period.textEnd();
            }
        }
        words.append(text, at, span.end());
        var first = words.codePointAt(0);
        if (Character.isLowerCase(first)) {
            words.replace(0, Character.charCount(first), new String(Character.toChars(Character.toTitleCase(first))));
        }
        return words.toString().replaceAll("\\s+", " ") + ".";
    }

    /** The period's own words where they say the year; otherwise with what is missing. */
    private static String resolved(Period period) {
        var words = period.text();
        if (words.matches("(?s).*\\d{4}.*") || period.start().getYear() != period.end().getYear()) {
            return words;
        }
        var year = " " + period.start().getYear();
        var lower = words.toLowerCase(Locale.ENGLISH);
        for (var month : Month.values()) {
            if (lower.contains(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ENGLISH))) {
                return Character.isDigit(words.charAt(words.length() - 1)) ? words + "," + year : words + year;
            }
        }
        return inWords(lower, period.start(), period.end(), words);
    }

    private static String inWords(String lower, LocalDate start, LocalDate end, String words) {
        if (start.equals(end)) {
            return (lower.startsWith("on ") ? "on " : "") + (lower.matches("(on )?(yesterday|today|tomorrow|tonight)") ? "on " : "") + day(start, lower);
        }
        if (start.getDayOfMonth() == 1 && end.equals(start.withDayOfMonth(start.lengthOfMonth()))) {
            return "in " + start.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + start.getYear();
        }
        return start.getDayOfYear() == 1 && end.getDayOfYear() == end.lengthOfYear() ? "in " + start.getYear() : words;
    }

    private static String day(LocalDate day, String lower) {
        var weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        var named = lower.contains(weekday.toLowerCase(Locale.ENGLISH)) ? weekday + ", " : "";
        return named + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + day.getDayOfMonth() + ", " + day.getYear();
    }
}
