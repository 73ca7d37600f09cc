package org.claimdesk.extraction.worthiness;

import java.util.List;

import org.claimdesk.extraction.worthiness.LogisticRegression.Row;

/**
 * How telling each place of the wording is by itself: the root of the log of its odds ratio, as in naive Bayes (Wang and Manning, ACL 2012).
 * Training sees telling places enlarged, so that the penalty holds them less; the weights learnt are then scaled back, and nothing of it is
 * left when a sentence is judged.
 *
 * @param scales one for each place
 */
record Telling(float[] scales) {

    private static final double LEAST = 0.05;

    static Telling of(List<Row> rows) {
        var yes = new double[HashedWords.PLACES];
        var no = new double[HashedWords.PLACES];
        double allYes = 2;
        double allNo = 2;
        for (var row : rows) {
            allYes += row.yes() ? row.weight() : 0;
            allNo += row.yes() ? 0 : row.weight();
            for (var place : row.places()) {
                if (place < HashedWords.PLACES) {
                    (row.yes() ? yes : no)[place] += row.weight();
                }
            }
        }
        var scales = new float[HashedWords.PLACES];
        for (int i = 0; i < scales.length; i++) {
            double ratio = StrictMath.log((yes[i] + 1) / allYes / ((no[i] + 1) / allNo));
            scales[i] = (float) Math.max(LEAST, Math.sqrt(Math.abs(ratio)));
        }
        return new Telling(scales);
    }

    /** The rows with their wording scaled; all else is left. */
    List<Row> scaled(List<Row> rows) {
        return rows.stream().map(this::scaled).toList();
    }

    private Row scaled(Row row) {
        var values = row.values().clone();
        for (int i = 0; i < values.length; i++) {
            values[i] *= (float) scale(row.places()[i]);
        }
        return new Row(row.places(), values, row.yes(), row.weight());
    }

    /** Weights of scaled rows as weights of plain ones. */
    double[] weights(double[] ofScaled) {
        var weights = ofScaled.clone();
        for (int i = 0; i < scales.length; i++) {
            weights[i] *= scale(i);
        }
        return weights;
    }

    private double scale(int place) {
        return place < scales.length ? scales[place] : 1;
    }
}
