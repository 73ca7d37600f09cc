package org.claimdesk.extraction.worthiness;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Figures of merit of scores against labels. */
final class Figures {

    /** One scored row. */
    record Scored(double score, boolean yes) {
    }

    private Figures() {
    }

    /** F1 of the rows scored at least at the threshold. */
    static double f1(List<Scored> rows, double threshold) {
        int hits = 0;
        int said = 0;
        int are = 0;
        for (var row : rows) {
            hits += row.yes() && row.score() >= threshold ? 1 : 0;
            said += row.score() >= threshold ? 1 : 0;
            are += row.yes() ? 1 : 0;
        }
        return said + are == 0 ? 0 : 2.0 * hits / (said + are);
    }

    static double macroF1(List<Scored> rows, double threshold) {
        var turned = rows.stream().map(row -> new Scored(-row.score(), !row.yes())).toList();
        return (f1(rows, threshold) + f1(turned, Math.nextUp(-threshold))) / 2;
    }

    static double accuracy(List<Scored> rows, double threshold) {
        return rows.stream().filter(row -> row.yes() == row.score() >= threshold).count() / (double) rows.size();
    }

    /** Average precision. */
    static double precision(List<Scored> rows) {
        var sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparingDouble((Scored row) -> -row.score()));
        int hits = 0;
        double sum = 0;
        for (int i = 0; i < sorted.size(); i++) {
            if (sorted.get(i).yes()) {
                sum += ++hits / (i + 1.0);
            }
        }
        return hits == 0 ? 0 : sum / hits;
    }

    /** The threshold of the best F1 (or macro-F1) among those between the rows. */
    static double bestThreshold(List<Scored> rows, boolean macro) {
        var scores = new ArrayList<>(rows.stream().map(Scored::score).distinct().toList());
        Collections.sort(scores);
        double best = -1;
        double at = 0;
        for (int i = 0; i < scores.size(); i += Math.max(1, scores.size() / 200)) {
            double f1 = macro ? macroF1(rows, scores.get(i)) : f1(rows, scores.get(i));
            if (f1 > best) {
                best = f1;
                at = scores.get(i);
            }
        }
        return at;
    }
}
