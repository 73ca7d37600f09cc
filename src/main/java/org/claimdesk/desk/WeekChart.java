package org.claimdesk.desk;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.claimdesk.claim.ClaimFigures;

/**
 * Times of several weeks: a column up to the median, and a line on to the 90th percentile. Widths are in per cent, heights in pixels.
 *
 * @param top   the time at the upper edge
 * @param half  half of it
 * @param weeks from left to right
 */
public record WeekChart(String top, String half, List<Column> weeks) {

    private static final int CEILING = 24;
    private static final int FLOOR = 154;
    private static final double LEFT = 11;
    private static final double COLUMN = 5;
    /** Upper edges that are read easily; beyond them, whole multiples of the last. */
    private static final List<Duration> EDGES = Stream.concat(Stream.of(10, 30).map(Duration::ofMinutes),
            Stream.concat(Stream.of(1, 2, 4, 8, 12).map(Duration::ofHours), Stream.of(1, 2, 4, 6, 8, 14, 20, 28, 40, 56).map(Duration::ofDays))).toList();

    /**
     * One week.
     *
     * @param label      its first day
     * @param median     as it is written; null where nothing was decided
     * @param percentile the 90th, as it is written
     * @param medianAt   height of the column's upper end
     * @param lineAt     height of the line's upper end
     * @param centre     in per cent from the left
     */
    public record Column(String label, int claims, String median, String percentile, int medianAt, int lineAt, double centre) {

        /** Where the column begins, in per cent. */
        public double left() {
            return centre - COLUMN / 2;
        }

        /** How high the column is. */
        public int height() {
            return Math.max(2, FLOOR - medianAt);
        }

        /** Where the words above it stand. */
        public int wordsAt() {
            return Math.min(lineAt, medianAt) - 7;
        }
    }

    /**
     * Draws the weeks.
     *
     * @param day  writes a week's first day
     * @param span writes a length of time
     */
    static WeekChart of(List<ClaimFigures.Week> weeks, Function<ClaimFigures.Week, String> day, Function<Duration, String> span) {
        var longest = weeks.stream().filter(week -> week.claims() > 0).mapToLong(ClaimFigures.Week::ninetiethPercentileSeconds).max().orElse(1);
        var top = edge(Duration.ofSeconds(longest));
        var columns = IntStream.range(0, weeks.size()).mapToObj(place -> {
            var week = weeks.get(place);
            var centre = LEFT + (100 - LEFT) * (place + .5) / weeks.size();
            return week.claims() == 0 ? new Column(day.apply(week), 0, null, null, FLOOR, FLOOR, centre)
                    : new Column(day.apply(week), week.claims(), span.apply(Duration.ofSeconds(week.medianSeconds())),
                            span.apply(Duration.ofSeconds(week.ninetiethPercentileSeconds())), at(week.medianSeconds(), top),
                            at(week.ninetiethPercentileSeconds(), top), centre);
        }).toList();
        return new WeekChart(span.apply(top), span.apply(top.dividedBy(2)), columns);
    }

    /** Whether there is nothing to draw. */
    public boolean isEmpty() {
        return weeks.stream().allMatch(week -> week.claims() == 0);
    }

    /** How many claims were decided in all these weeks. */
    public int claims() {
        return weeks.stream().mapToInt(Column::claims).sum();
    }

    /** All of it in words. */
    public String description() {
        return weeks.stream().filter(week -> week.claims() > 0).map(week -> "%s: %s, %s".formatted(week.label(), week.median(), week.percentile()))
                .collect(Collectors.joining("; "));
    }

    private static int at(long seconds, Duration top) {
        return (int) (FLOOR - (FLOOR - CEILING) * seconds / top.toSeconds());
    }

    private static Duration edge(Duration longest) {
        var last = EDGES.get(EDGES.size() - 1);
        return EDGES.stream().filter(edge -> edge.compareTo(longest) >= 0).findFirst().orElseGet(() -> last.multipliedBy(longest.dividedBy(last) + 1));
    }
}
