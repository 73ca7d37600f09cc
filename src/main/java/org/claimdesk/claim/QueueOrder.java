package org.claimdesk.claim;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Function;

import org.claimdesk.shared.Refusal;

/** The orders a queue can be read in. Each has an index of its own, which begins with the review state and ends with the id. */
enum QueueOrder {
    PRIORITY("-priority", "priority", true, Double::valueOf),
    OLDEST("createdAt", null, false, null),
    NEWEST("-createdAt", null, true, null),
    UPDATED("-updatedAt", "updatedAt", true, Instant::parse),
    DUE("dueAt", "dueAt", false, Instant::parse);

    private final String word;
    private final String column;
    private final boolean descending;
    private final Function<String, Comparable<?>> reader;

    QueueOrder(String word, String column, boolean descending, Function<String, Comparable<?>> reader) {
        this.word = word;
        this.column = column;
        this.descending = descending;
        this.reader = reader;
    }

    /** The order that clients ask for by this word; by priority when they do not ask. */
    static QueueOrder of(String word) {
        return word == null ? PRIORITY : Arrays.stream(values()).filter(order -> order.word.equals(word)).findFirst()
                .orElseThrow(() -> Refusal.badInput("sort", "INVALID_VALUE", "sort is one of " + Arrays.stream(values()).map(order -> order.word).toList()));
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

    /** Behind this, in the direction of the order. */
    String behind() {
        return descending ? "<" : ">";
    }

    /** The whole index as an ORDER BY, the states first: H2 reads an index in order only when all of it is named. */
    String orderBy(boolean ofOnePerson) {
        var direction = descending ? " desc" : "";
        return "order by " + (ofOnePerson ? "c.standing.assignee, " : "") + "c.standing.reviewState, "
                + (column == null ? "" : column() + direction + ", ") + "c.id" + direction;
    }

    /** Sorts what was read of several states into one list. */
    Comparator<QueuePlace> comparator() {
        Comparator<QueuePlace> byValue = hasValue() ? Comparator.comparing(QueuePlace::comparable) : (a, b) -> 0;
        // as text: Java compares a UUID's halves as signed numbers, the databases as bytes
        var ascending = byValue.thenComparing(place -> place.id().toString());
        return descending ? ascending.reversed() : ascending;
    }
}
