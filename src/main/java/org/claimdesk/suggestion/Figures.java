package org.claimdesk.suggestion;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.claimdesk.extraction.numeral.NumeralReader;
import org.claimdesk.extraction.numeral.Tokens;
import org.claimdesk.extraction.period.PeriodReader;
import org.claimdesk.extraction.quantity.Quantity;
import org.claimdesk.extraction.quantity.QuantityReader;

/**
 * The figures of a text, as the engine reads them, in text order: what a wording of it has to keep.
 *
 * @param numbers    every number, in digits or words, dates included; digits that write no number stand for themselves
 * @param quantities what the figures among them claim: how exactly, of which currency or measure
 */
record Figures(List<Found<String>> numbers, List<Found<String>> quantities) {

    private static final PeriodReader PERIODS = new PeriodReader();
    private static final QuantityReader QUANTITIES = new QuantityReader();

    /** Something and the place it was read from, in UTF-16 code units. */
    record Found<T>(T what, int start, int end) {

        boolean isCutBy(int place) {
            return start < place && place < end;
        }

        boolean isWithin(int from, int to) {
            return from <= start && end <= to;
        }
    }

    static Figures of(String text) {
        var written = inAsciiDigits(text);
        var periods = PERIODS.read(written, 0, written.length(), null);
        return new Figures(numbers(written), QUANTITIES.read(written, 0, written.length(), periods).stream()
                .map(quantity -> new Found<>(claimed(quantity), quantity.start(), quantity.end())).toList());
    }

    /** Whether a place lies inside a figure. */
    boolean areCutBy(int place) {
        return numbers.stream().anyMatch(number -> number.isCutBy(place)) || quantities.stream().anyMatch(quantity -> quantity.isCutBy(place));
    }

    /** The figures between two places. */
    Figures within(int from, int to) {
        return new Figures(numbers.stream().filter(number -> number.isWithin(from, to)).toList(),
                quantities.stream().filter(quantity -> quantity.isWithin(from, to)).toList());
    }

    /** Whether a wording has all of them, in their order, so that none can have changed places with another. */
    boolean areKeptBy(Figures wording) {
        return inOrder(words(numbers), words(wording.numbers)) && inOrder(words(quantities), words(wording.quantities));
    }

    /** The numbers alone, written the same way for the same number. */
    List<String> plainNumbers() {
        return words(numbers);
    }

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toString();
    }

    private static List<String> words(List<Found<String>> found) {
        return found.stream().map(Found::what).toList();
    }

    private static boolean inOrder(List<String> wanted, List<String> all) {
        int met = 0;
        for (var one : all) {
            if (met < wanted.size() && wanted.get(met).equals(one)) {
                met++;
            }
        }
        return met == wanted.size();
    }

    private static List<Found<String>> numbers(String text) {
        var tokens = Tokens.of(text, 0, text.length());
        var reader = new NumeralReader(tokens);
        var numbers = new ArrayList<Found<String>>();
        for (int at = 0; at < tokens.size();) {
            var numeral = reader.read(at);
            if (numeral != null) {
                numbers.add(new Found<>(plain(numeral.value()), tokens.start(at), tokens.end(numeral.to() - 1)));
            } else if (tokens.isDigits(at)) {
                numbers.add(new Found<>("digits " + tokens.word(at), tokens.start(at), tokens.end(at)));
            }
            at = numeral == null ? at + 1 : Math.max(at + 1, numeral.to());
        }
        return numbers;
    }

    /** What is counted may be worded otherwise; what something is measured or paid in may not. */
    private static String claimed(Quantity figure) {
        var unit = switch (figure.kind()) {
            case MEASURE, DURATION -> figure.unit() == null ? "" : figure.unit().toLowerCase(Locale.ROOT);
            case MONEY, PERCENT -> figure.kind() + " " + figure.currency();
            case COUNT, ORDINAL, RATIO -> "";
        };
        return String.join(" ", bound(figure.value()), bound(figure.lower()), bound(figure.upper()), unit);
    }

    private static String bound(BigDecimal number) {
        return number == null ? "-" : plain(number);
    }

    /** Digits of other scripts as 0 to 9, which is what the engine reads; everything stays in its place. */
    private static String inAsciiDigits(String text) {
        var written = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                written.setCharAt(i, (char) ('0' + Character.digit(text.charAt(i), 10)));
            }
        }
        return written.toString();
    }
}
