package org.claimdesk.extraction;

import java.text.DecimalFormatSymbols;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.claimdesk.extraction.period.Period;
import org.claimdesk.extraction.quantity.Quantity;

/**
 * Figures and dates in a language other than English. Its numerals are put into the form that the rules for English read, in a copy in which
 * every position stays; dates in full are read here. What would come out wrong is left out.
 */
final class OtherLanguage {

    private static final Map<String, String> SCALES = Map.of("millionen", "million", "milliarden", "billion", "millones", "million", "milliards", "billion", "milliard", "billion",
            "миллионов", "million", "миллиона", "million", "миллиардов", "billion", "milhões", "million", "milioni", "million");
    private static final Pattern SCALE = Pattern.compile("(?<=\\d )(?:" + String.join("|", new TreeSet<>(SCALES.keySet()).descendingSet()) + ")\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    /** Behind a number these make it another one, which no English word of that length says. */
    private static final Set<String> OTHER_SCALES = Set.of("tausend", "tsd", "mio", "mrd", "million", "milliarde", "mil", "mille", "mila", "millón", "тыс", "тысяч", "тысячи",
            "млн", "млрд", "миллион", "миллиард", "трлн", "ألف", "آلاف", "مليون", "مليار", "ملايين");
    private static final String DATE_OR_SCALE_SIGNS = "年月日時分一二三四五六七八九十百千万億兆萬亿兩";
    private static final Pattern SIGNS_DATE = Pattern.compile("(?<!\\d)(\\d{4})年(?:(\\d{1,2})月(?:(\\d{1,2})日)?)?");
    private static final Pattern POINTED_DATE = Pattern.compile("(?<![\\d.])(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?![\\d.])");

    private final String text;
    private final String readable;
    private final boolean commaIsPoint;
    private final Map<String, Integer> months = new HashMap<>();
    private final Pattern namedDate;

    OtherLanguage(String text, Locale locale) {
        this.text = text;
        this.commaIsPoint = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() == ',';
        this.readable = readable();
        for (var month : Month.values()) {
            months.put(month.getDisplayName(TextStyle.FULL, locale).toLowerCase(Locale.ROOT), month.getValue());
            months.put(month.getDisplayName(TextStyle.FULL_STANDALONE, locale).toLowerCase(Locale.ROOT), month.getValue());
        }
        this.namedDate = Pattern.compile("(?:(?<![\\d.,])(\\d{1,2})(?:\\.|er|º)?(?: de)? )?(?<!\\p{L})("
                + months.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")(?: de)? (\\d{4})(?!\\d)",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The text with its numerals as English has them; as long as the text. */
    String forFigures() {
        return readable;
    }

    /** The dates in full between two positions, and those others of {@code found} that do not overlap them; in text order. */
    List<Period> dates(int start, int end, List<Period> found) {
        var dates = new ArrayList<Period>();
        add(dates, namedDate.matcher(readable).region(start, end), 3, 2, 1);
        add(dates, SIGNS_DATE.matcher(readable).region(start, end), 1, 2, 3);
        if (commaIsPoint) {
            add(dates, POINTED_DATE.matcher(text).region(start, end), 3, 2, 1);
        }
        var others = found.stream().filter(period -> dates.stream().noneMatch(date -> date.textStart() < period.textEnd() && period.textStart() < date.textEnd())).toList();
        dates.addAll(others);
        dates.sort(Comparator.comparingInt(Period::textStart));
        return List.copyOf(dates);
    }

    /** The figures read from the copy, with the words of the text; without those that another word makes other figures. */
    List<Quantity> figures(List<Quantity> read) {
        return read.stream().filter(figure -> !scaled(figure.end()) && !scaled(figure.unit()))
                .map(figure -> new Quantity(text.substring(figure.start(), figure.end()), figure.start(), figure.end(), figure.value(), figure.unit(), figure.kind(),
                        figure.currency(), figure.approximator(), figure.lower(), figure.upper()))
                .toList();
    }

    private boolean scaled(int end) {
        var next = ClauseWord.of(text, end, Math.min(text.length(), end + 14));
        return !next.isEmpty() && OTHER_SCALES.contains(next.get(0).form());
    }

    private static boolean scaled(String unit) {
        return unit != null && OTHER_SCALES.contains(unit.toLowerCase(Locale.ROOT).split(" ")[0]);
    }

    private void add(List<Period> dates, Matcher matcher, int year, int month, int day) {
        while (matcher.find()) {
            try {
                var first = LocalDate.of(Integer.parseInt(matcher.group(year)), matcher.group(month) == null ? 1 : month(matcher.group(month)),
                        matcher.group(day) == null ? 1 : Integer.parseInt(matcher.group(day)));
                var last = matcher.group(day) != null ? first : matcher.group(month) != null ? first.plusMonths(1).minusDays(1) : first.plusYears(1).minusDays(1);
                dates.add(new Period(text.substring(matcher.start(), matcher.end()), first, last, matcher.start(), matcher.end()));
            } catch (DateTimeException noSuchDay) {
                // "31 février 2020" names no day
            }
        }
    }

    private int month(String words) {
        var named = months.get(words.toLowerCase(Locale.ROOT));
        return named != null ? named : Integer.parseInt(words);
    }

    private String readable() {
        var units = text.toCharArray();
        for (int i = 0; i < units.length; i++) {
            units[i] = plain(text.charAt(i));
        }
        for (int i = 1; i + 1 < units.length && commaIsPoint; i++) {
            if (isDigit(units, i - 1) && isDigit(units, i + 1)) {
                if (units[i] == ',') {
                    units[i] = '.';
                } else if ((units[i] == '.' || Character.isSpaceChar(units[i])) && groups(units, i)) {
                    units[i] = ',';
                }
            }
        }
        var scales = SCALE.matcher(new String(units));
        while (scales.find()) {
            var word = SCALES.get(scales.group().toLowerCase(Locale.ROOT));
            for (int i = scales.start(); i < scales.end(); i++) {
                units[i] = i - scales.start() < word.length() ? word.charAt(i - scales.start()) : ' ';
            }
        }
        return new String(units);
    }

    private static char plain(char unit) {
        if (unit < 0x80) {
            return unit;
        }
        if (Character.isDigit(unit)) {
            return (char) ('0' + Character.digit(unit, 10));
        }
        return unit == '٫' ? '.' : unit == '٬' ? ',' : Character.isIdeographic(unit) && DATE_OR_SCALE_SIGNS.indexOf(unit) < 0 || isKana(unit) ? ' ' : unit;
    }

    private static boolean isKana(char unit) {
        return unit >= 0x3040 && unit <= 0x30FF;
    }

    /** "3.000" and "3 000": three digits behind, one to three before. */
    private static boolean groups(char[] units, int at) {
        int before = at - 1;
        while (before >= 0 && isDigit(units, before)) {
            before--;
        }
        return at - 1 - before <= 3 && isDigit(units, at + 2) && isDigit(units, at + 3) && !isDigit(units, at + 4);
    }

    private static boolean isDigit(char[] units, int at) {
        return at < units.length && units[at] >= '0' && units[at] <= '9';
    }
}
