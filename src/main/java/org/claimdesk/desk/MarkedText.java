package org.claimdesk.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A stretch of an article, cut wherever a claim begins or ends, so that overlapping claims can all be shown.
 *
 * @param pieces in text order; put together they are the text
 */
public record MarkedText(List<Piece> pieces) {

    /**
     * Words that the same claims cover.
     *
     * @param at     where they begin in the article, in UTF-16 code units
     * @param claims numbers of the claims they belong to; empty for words between claims
     * @param begins numbers of the claims that begin here
     */
    public record Piece(String text, int at, List<Integer> claims, List<Integer> begins) {

        /** The claims that cover it, as a list of words for HTML. */
        public String covering() {
            return String.join(" ", claims.stream().map(String::valueOf).toList());
        }

        /** The claims that begin here, as a reader sees them. */
        public String numbers() {
            return String.join(" ", begins.stream().map(String::valueOf).toList());
        }
    }

    /**
     * Where a claim stands.
     *
     * @param number the reader knows it by
     * @param start  in UTF-16 code units of the article
     * @param end    exclusive
     */
    record Place(int number, int start, int end) {
    }

    /**
     * Cuts {@code text.substring(from, to)}. A line end of two characters is cut in two as well: browsers make one of them, and the
     * positions behind it would be off by one.
     */
    static MarkedText of(String text, int from, int to, List<Place> places) {
        var cuts = new TreeSet<Integer>();
        cuts.add(from);
        cuts.add(to);
        places.forEach(place -> {
            cuts.add(Math.max(from, Math.min(to, place.start)));
            cuts.add(Math.max(from, Math.min(to, place.end)));
        });
        for (int at = text.indexOf('\r', from); at >= 0 && at < to; at = text.indexOf('\r', at + 1)) {
            cuts.add(at);
            cuts.add(at + 1);
        }
        var pieces = new ArrayList<Piece>();
        var open = new ArrayList<Place>();
        var next = 0;
        Integer begin = null;
        for (int cut : cuts) {
            if (begin != null && begin < cut) {
                var start = begin;
                var begins = new ArrayList<Integer>();
                open.removeIf(place -> place.end <= start);
                while (next < places.size() && places.get(next).start <= start) {
                    var place = places.get(next++);
                    if (place.end > start) {
                        open.add(place);
                        begins.add(place.number);
                    }
                }
                var words = text.substring(start, cut);
                pieces.add(new Piece(words.equals("\r") ? "" : words, start, open.stream().map(Place::number).toList(), begins));
            }
            begin = cut;
        }
        return new MarkedText(pieces);
    }
}
