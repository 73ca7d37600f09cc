package org.claimdesk.shared;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items         what is on it
 * @param nextPageToken continues the list behind the last item; null at its end
 */
public record Page<T>(List<T> items, String nextPageToken) {

    /** Items a page has when the client does not say. */
    public static final int DEFAULT_SIZE = 25;
    /** Items a page has at most; more are cut to this. */
    public static final int LARGEST_SIZE = 200;

    /** The page size to use for what a client asked for; refuses less than one. */
    public static int size(Integer asked) {
        if (asked == null) {
            return DEFAULT_SIZE;
        }
        if (asked < 1) {
            throw Refusal.badInput("pageSize", "INVALID_VALUE", "pageSize is at least 1");
        }
        return Math.min(asked, LARGEST_SIZE);
    }

    /**
     * Cuts a page from rows read one further than it is long, so that it is known whether more follow.
     *
     * @param token makes the page token that continues behind a row
     */
    public static <R, T> Page<T> of(List<R> rows, int size, Function<R, T> view, Function<R, String> token) {
        var shown = rows.size() > size ? rows.subList(0, size) : rows;
        return new Page<>(shown.stream().map(view).toList(), rows.size() > size ? token.apply(rows.get(size - 1)) : null);
    }
}
