package org.claimdesk.desk;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Figures side by side as bars, one below the other: the label and the number on a line, the bar under it. Widths are in per cent, heights in
 * pixels, so that the words keep their size on a small screen. What is drawn stands in a table, too.
 *
 * @param id    unique on its page
 * @param title what is counted
 * @param group heading of the labels in the table
 */
public record BarChart(String id, String title, String group, List<Bar> bars) {

    private static final int ROW = 40;
    private static final int BASELINE = 15;
    private static final int BAR = 22;
    private static final int LONGEST_LABEL = 36;

    /**
     * One bar.
     *
     * @param label in full, for the table
     * @param value its number
     * @param text  the number as it is written, and what there is to say to it
     * @param tone  a class of the style sheet
     * @param width in per cent of the longest bar
     */
    public record Bar(String label, long value, String text, String tone, long width, int row) {

        /** The label as far as there is room for it. */
        public String shortLabel() {
            return label.codePointCount(0, label.length()) <= LONGEST_LABEL ? label : label.substring(0, label.offsetByCodePoints(0, LONGEST_LABEL - 1)) + "…";
        }

        /** Where the words stand. */
        public int textAt() {
            return row * ROW + BASELINE;
        }

        /** Where the bar begins. */
        public int barAt() {
            return row * ROW + BAR;
        }
    }

    /** What is known of a bar before it is drawn. */
    record Item(String label, long value, String text, String tone) {
    }

    static BarChart of(String id, String title, String group, List<Item> items) {
        var longest = Math.max(1, items.stream().mapToLong(Item::value).max().orElse(1));
        ToLongFunction<Item> width = item -> item.value() == 0 ? 0 : Math.max(1, item.value() * 100 / longest);
        return new BarChart(id, title, group, IntStream.range(0, items.size()).mapToObj(row -> {
            var item = items.get(row);
            return new Bar(item.label(), item.value(), item.text(), item.tone(), width.applyAsLong(item), row);
        }).toList());
    }

    /** Whether there is nothing to draw. */
    public boolean isEmpty() {
        return bars.stream().allMatch(bar -> bar.value() == 0);
    }

    /** Of the whole drawing. */
    public int height() {
        return bars.size() * ROW;
    }

    /** All of it in words. */
    public String description() {
        return bars.stream().map(bar -> bar.label() + ": " + bar.text()).collect(Collectors.joining("; "));
    }
}
