package org.claimdesk.extraction.worthiness;

import java.util.List;

/**
 * The wording of a sentence as hashed features: words and pairs of words, runs of letters in words, and patterns in which names, nouns, verbs
 * and numbers are replaced by their sort. Each feature knows the tokens it was read from, so that its weight can be told as theirs.
 */
final class HashedWords {

    /** How many different places features are hashed to; a power of two. */
    static final int PLACES = 1 << 20;
    /** As many different places as the weights for facts have; a feature's place there is its place among all, halved. */
    static final int FACT_PLACES = PLACES >> 1;

    private static final int LONGEST_PATTERN = 4;
    private static final int SHORTEST_RUN = 3;
    private static final int LONGEST_RUN = 5;
    private static final int LONGEST_READ_WORD = 24;
    private static final double[] SHARES = { 1.0, 0.8, 0.9 };

    /** Takes features one by one. */
    interface Reader {

        /**
         * @param place where the feature is hashed to, 0 to {@link #PLACES}
         * @param value how strong it is
         * @param first the first token it was read from
         * @param last  the last one
         */
        void read(int place, double value, int first, int last);
    }

    private HashedWords() {
    }

    /** Where a feature stands among the weights for facts. */
    static int factPlace(int place) {
        return place >> 1;
    }

    static void of(List<Token> tokens, Reader reader) {
        words(tokens, reader);
        runs(tokens, reader);
        patterns(tokens, reader);
    }

    private static void words(List<Token> tokens, Reader reader) {
        var value = SHARES[0] / Math.sqrt(2.0 * tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            long one = hash(11, tokens.get(i).form());
            reader.read(place(one), value, i, i);
            long before = hash(12, i == 0 ? "^" : tokens.get(i - 1).form());
            reader.read(place(hash(before, tokens.get(i).form())), value, Math.max(i - 1, 0), i);
        }
    }

    private static void runs(List<Token> tokens, Reader reader) {
        var letters = 0;
        for (var token : tokens) {
            letters += Math.min(token.form().length(), LONGEST_READ_WORD);
        }
        var value = SHARES[1] / Math.sqrt((LONGEST_RUN - SHORTEST_RUN + 1.0) * Math.max(letters, 1));
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.get(i).isWord()) {
                continue;
            }
            var form = tokens.get(i).form();
            var length = Math.min(form.length(), LONGEST_READ_WORD);
            for (int start = -1; start + SHORTEST_RUN <= length + 1; start++) {
                long run = 21;
                for (int at = start; at < Math.min(start + LONGEST_RUN, length + 1); at++) {
                    run = mix(run, at < 0 || at >= length ? ' ' : form.charAt(at));
                    if (at - start + 1 >= SHORTEST_RUN) {
                        reader.read(place(run), value, i, i);
                    }
                }
            }
        }
    }

    private static void patterns(List<Token> tokens, Reader reader) {
        var value = SHARES[2] / Math.sqrt((LONGEST_PATTERN + 0.0) * tokens.size());
        for (int i = -1; i < tokens.size(); i++) {
            long pattern = 31;
            for (int at = i; at < Math.min(i + LONGEST_PATTERN, tokens.size()); at++) {
                pattern = hash(pattern, at < 0 ? "^" : tokens.get(at).pattern());
                if (at >= 0) {
                    reader.read(place(pattern), value, Math.max(i, 0), at);
                }
            }
        }
    }

    private static long hash(long seed, String word) {
        long hash = seed;
        for (int i = 0; i < word.length(); i++) {
            hash = mix(hash, word.charAt(i));
        }
        return mix(hash, '\n');
    }

    private static long mix(long hash, char unit) {
        return (hash ^ unit) * 0x9E3779B97F4A7C15L ^ (hash >>> 29);
    }

    private static int place(long hash) {
        var mixed = (hash ^ hash >>> 32) * 0xD6E8FEB86659FD93L;
        return (int) (mixed >>> 44) & PLACES - 1;
    }
}
