package org.claimdesk.extraction.worthiness;

import java.util.List;
import java.util.Random;

/**
 * Logistic regression with an L2 penalty, by dual coordinate descent (Yu, Huang and Lin, 2011). Deterministic: one thread, a seeded order,
 * {@link StrictMath}.
 */
final class LogisticRegression {

    private static final int STEPS = 30;

    private LogisticRegression() {
    }

    /**
     * One labelled row.
     *
     * @param places  where its features are, each at most once
     * @param values  how strong they are
     * @param yes     its label
     * @param weight  how much it counts; 0 leaves it out
     */
    record Row(int[] places, float[] values, boolean yes, double weight) {

        double dot(double[] weights) {
            double sum = 0;
            for (int i = 0; i < places.length; i++) {
                sum += weights[places[i]] * values[i];
            }
            return sum;
        }
    }

    /**
     * Learns weights.
     *
     * @param prior what the weights are drawn to; as long as there are places
     * @param cost  how much the rows count against the prior
     */
    static double[] train(List<Row> rows, double[] prior, double cost, int rounds, long seed) {
        var weights = prior.clone();
        var alphas = new double[rows.size()];
        var squares = new double[rows.size()];
        var order = new int[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            alphas[i] = cost * row.weight() / 2;
            order[i] = i;
            for (var value : row.values()) {
                squares[i] += value * value;
            }
            move(weights, row, alphas[i]);
        }
        var random = new Random(seed);
        for (int round = 0; round < rounds; round++) {
            shuffle(order, random);
            for (var i : order) {
                var row = rows.get(i);
                if (row.weight() > 0) {
                    var margin = row.dot(weights) * (row.yes() ? 1 : -1);
                    var alpha = solve(squares[i], margin, alphas[i], cost * row.weight());
                    move(weights, row, alpha - alphas[i]);
                    alphas[i] = alpha;
                }
            }
        }
        return weights;
    }

    /** The alpha = limit × σ(s) with square × (alpha - old) + margin + s = 0, by Newton's method kept between bounds. */
    private static double solve(double square, double margin, double old, double limit) {
        double low = -margin - square * (limit - old);
        double high = -margin + square * old;
        double s = Math.min(high, Math.max(low, StrictMath.log(Math.max(old, 1e-12) / Math.max(limit - old, 1e-12))));
        for (int step = 0; step < STEPS; step++) {
            double part = 1 / (1 + StrictMath.exp(-s));
            double error = square * (limit * part - old) + margin + s;
            if (Math.abs(error) < 1e-9) {
                break;
            }
            if (error > 0) {
                high = s;
            } else {
                low = s;
            }
            double next = s - error / (1 + square * limit * part * (1 - part));
            s = next > low && next < high ? next : (low + high) / 2;
        }
        return limit / (1 + StrictMath.exp(-s));
    }

    private static void move(double[] weights, Row row, double by) {
        double signed = row.yes() ? by : -by;
        for (int i = 0; i < row.places().length; i++) {
            weights[row.places()[i]] += signed * row.values()[i];
        }
    }

    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
    }
}
