package org.claimdesk.claim;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.claimdesk.review.SavedView;
import org.claimdesk.shared.NextId;
import org.claimdesk.shared.Refusal;

/** The orders a queue can be read in. Each has an index, which begins with the review state and ends with the id, and is read in one direction. */
public enum QueueOrder {
    PRIORITY("-priority", "priority", true, Double::valueOf, value -> Math.nextDown((Double) value)),
    OLDEST("createdAt", null, false, null, null),
    NEWEST("-createdAt", null, true, null, null),
    UPDATED("-updatedAt", "updatedAt", true, Instant::parse, value -> ((Instant) value).minus(1, ChronoUnit.MICROS)),
    DUE("dueAt", "dueAt", false, Instant::parse, value -> ((Instant) value).plus(1, ChronoUnit.MICROS));

    private final String word;
    private final String column;
    private final boolean descending;
    private final Function<String, Comparable<?>> reader;
    private final UnaryOperator<Comparable<?>> neighbour;

    QueueOrder(String word, String column, boolean descending, Function<String, Comparable<?>> reader, UnaryOperator<Comparable<?>> neighbour) {
        this.word = word;
        this.column = column;
        this.descending = descending;
        this.reader = reader;
        this.neighbour = neighbour;
    }

    /** The order that clients ask for by this word; by priority when they do not ask. */
    public static QueueOrder of(String word) {
        return word == null ? PRIORITY : Arrays.stream(values()).filter(order -> order.word.equals(word)).findFirst()
                .orElseThrow(() -> Refusal.badInput("sort", "INVALID_VALUE", "sort is one of " + Arrays.stream(values()).map(order -> order.word).toList()));
    }

    /** The word that clients ask for it by. */
    public String word() {
        return word;
    }

    /** The sort value of a position, from its token. */
    Comparable<?> value(String key) {
        return reader == null ? null : reader.apply(key);
    }

    /** Whether there is a sort value before the id. */
    boolean hasValue() {
        return column != null;
    }

    /** The column as the query names it. */
    String column() {
        return "c." + column;
    }

    /** This or behind it, in the direction of the order. */
    String from() {
        return descending ? "<=" : ">=";
    }

    /** The first sort value behind this one. */
    Comparable<?> behind(Comparable<?> value) {
        return neighbour.apply(value);
    }

    /** The first id behind this one. */
    UUID behind(UUID id) {
        return descending ? NextId.before(id) : NextId.after(id);
    }

    /** The whole index as an ORDER BY, every column in the same direction: H2 reads an index in order, or backwards, only when all of it is named. */
    String orderBy(SavedView.Part part) {
        return Stream.of(part.assignee() != null ? "c.standing.assignee" : null, "c.standing.reviewState",
                part.publication() != null && this == PRIORITY ? "c.standing.publicationState" : null, hasValue() ? column() : null, "c.id")
                .filter(Objects::nonNull).map(column -> column + (descending ? " desc" : "")).collect(Collectors.joining(", ", "order by ", ""));
    }

    /** Sorts what was read of several states into one list. */
    Comparator<QueuePlace> comparator() {
        Comparator<QueuePlace> byValue = hasValue() ? Comparator.comparing(QueuePlace::comparable) : (a, b) -> 0;
        // as text: Java compares a UUID's halves as signed numbers, the databases as bytes
        var ascending = byValue.thenComparing(place -> place.id().toString());
        return descending ? ascending.reversed() : ascending;
    }
}
