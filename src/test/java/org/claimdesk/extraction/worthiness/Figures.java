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

    /** How far below the best a figure may lie. */
    private static final double NEARLY = 0.01;

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

    /**
     * The threshold that serves F1 (or macro-F1) best: the middle of all those nearly as good as the best one, so that chance in a few rows
     * moves it little.
     */
    static double bestThreshold(List<Scored> rows, boolean macro) {
        var scores = new ArrayList<>(rows.stream().map(Scored::score).distinct().toList());
        Collections.sort(scores);
        var step = Math.max(1, scores.size() / 200);
        var figures = new double[(scores.size() + step - 1) / step];
        double best = 0;
        for (int i = 0; i < figures.length; i++) {
            figures[i] = macro ? macroF1(rows, scores.get(i * step)) : f1(rows, scores.get(i * step));
            best = Math.max(best, figures[i]);
        }
        double sum = 0;
        int good = 0;
        for (int i = 0; i < figures.length; i++) {
            if (figures[i] >= best - NEARLY) {
                sum += scores.get(i * step);
                good++;
            }
        }
        return sum / good;
    }
}
