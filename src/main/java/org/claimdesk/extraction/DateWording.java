package org.claimdesk.extraction;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.claimdesk.extraction.period.Period;

/** Words a date or period so that the year is in it. Words are replaced only where they say nothing but the date; otherwise it stands behind them. */
final class DateWording {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Set<String> MERELY_THE_DATE = Set.of("on", "in", "last", "next", "this", "past", "the", "month", "year", "week", "yesterday", "today", "tomorrow",
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final Set<String> PREPOSITIONS = Set.of("in", "on", "of", "since", "from", "until", "till", "by", "for", "during", "before", "after", "between", "to", "than",
            "through", "throughout", "over", "within", "end", "beginning", "start", "middle");
    private static final Set<String> MONTHS = Arrays.stream(Month.values()).map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ENGLISH))
            .collect(Collectors.toUnmodifiableSet());
    /** A longer stretch has no calendar form that would help a reader. In days. */
    private static final int LONGEST = 366;

    private DateWording() {
    }

    /** The period's words as a wording has them. */
    static String of(String text, Period period) {
        var words = period.text();
        if (YEAR.matcher(words).find() || period.start().getYear() != period.end().getYear() && period.start().plusDays(LONGEST).isBefore(period.end())) {
            return words;
        }
        var forms = ClauseWord.of(words, 0, words.length());
        if (period.start().getYear() == period.end().getYear() && forms.stream().anyMatch(word -> isMonth(word.form()))) {
            return Character.isDigit(words.charAt(words.length() - 1)) ? words + ", " + period.start().getYear() : words + " " + period.start().getYear();
        }
        if (forms.stream().allMatch(word -> MERELY_THE_DATE.contains(word.form()))) {
            var date = date(words.toLowerCase(Locale.ENGLISH), period.start(), period.end());
            if (date != null) {
                return fitted(text, period, date);
            }
        }
        return words + " (" + between(period.start(), period.end()) + ")";
    }

    private static String date(String lower, LocalDate start, LocalDate end) {
        if (start.equals(end)) {
            return (lower.matches("(?s)(on .*|yesterday|today|tomorrow)") ? "on " : "") + weekday(start, lower) + day(start);
        }
        var named = between(start, end);
        return named.contains(" to ") ? null : "in " + named;
    }

    /** "since last month" becomes "since January 2020", not "since in January 2020". */
    private static String fitted(String text, Period period, String date) {
        var before = ClauseWord.of(text, Math.max(0, period.textStart() - 20), period.textStart());
        var follows = !before.isEmpty() && PREPOSITIONS.contains(before.get(before.size() - 1).form()) && !date.startsWith(before.get(before.size() - 1).form() + " in ");
        var owns = text.startsWith("'s", period.textEnd()) || text.startsWith("’s", period.textEnd());
        return follows || owns ? date.replaceFirst("^(?:in|on) ", "") : date;
    }

    private static String between(LocalDate start, LocalDate end) {
        if (start.equals(end)) {
            return day(start);
        }
        if (start.getDayOfMonth() == 1 && end.equals(start.withDayOfMonth(start.lengthOfMonth()))) {
            return month(start) + " " + start.getYear();
        }
        if (start.getDayOfYear() == 1 && end.equals(start.withDayOfYear(start.lengthOfYear()))) {
            return String.valueOf(start.getYear());
        }
        return (start.getYear() == end.getYear() ? month(start) + " " + start.getDayOfMonth() : day(start)) + " to " + day(end);
    }

    private static String weekday(LocalDate day, String lower) {
        var weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return lower.contains(weekday.toLowerCase(Locale.ENGLISH)) ? weekday + ", " : "";
    }

    private static String day(LocalDate day) {
        return month(day) + " " + day.getDayOfMonth() + ", " + day.getYear();
    }

    private static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static boolean isMonth(String form) {
        return MONTHS.contains(form.substring(form.lastIndexOf('-') + 1));
    }
}
