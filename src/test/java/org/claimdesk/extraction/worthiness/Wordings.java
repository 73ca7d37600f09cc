package org.claimdesk.extraction.worthiness;

import java.util.List;

/**
 * The wording's weights as they ship: packed into bytes, so that what builds on them learns from what will be read.
 *
 * @param packed  one byte for each place
 * @param largest the largest weight
 */
record Wordings(byte[] packed, double largest) {

    /** Packs the first weights, which are the wording's. */
    static Wordings of(double[] weights) {
        return of(weights, HashedWords.PLACES);
    }

    /** Packs as many of the first weights. */
    static Wordings of(double[] weights, int places) {
        double largest = 0;
        for (int i = 0; i < places; i++) {
            largest = Math.max(largest, Math.abs(weights[i]));
        }
        var packed = new byte[places];
        for (int i = 0; i < packed.length; i++) {
            packed[i] = Model.packed(weights[i], largest);
        }
        return new Wordings(packed, largest);
    }

    /** What the wording of a sentence says, in log-odds. */
    double score(List<Token> tokens) {
        var sum = new double[1];
        HashedWords.of(tokens, (place, value, first, last) -> sum[0] += value * Model.unpacked(packed[place], largest));
        return sum[0];
    }
}
