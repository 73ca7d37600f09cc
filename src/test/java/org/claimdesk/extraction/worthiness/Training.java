package org.claimdesk.extraction.worthiness;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.IntToDoubleFunction;

import org.claimdesk.extraction.worthiness.EvalData.Labelled;
import org.claimdesk.extraction.worthiness.Figures.Scored;
import org.claimdesk.extraction.worthiness.LogisticRegression.Row;

/**
 * Learns the weights of both layers. Thresholds are chosen on text that the weights at hand have not seen: debates of later years for single
 * sentences, other documents for news.
 */
final class Training {

    /** Debates from here on only choose the threshold. */
    static final String LATER = "2012";

    private static final double COST = 2;
    private static final double NEWS_COST = 0.2;
    private static final int ROUNDS = 15;
    private static final long SEED = 20;

    private Training() {
    }

    /** What was learnt: the files' contents. */
    record Learnt(byte[] wording, String named) {
    }

    static Learnt learn(List<Labelled> debates, List<Labelled> news) {
        var earlier = debates.stream().filter(row -> row.source().compareTo(LATER) < 0).toList();
        var later = debates.stream().filter(row -> row.source().compareTo(LATER) >= 0).toList();
        var weights = single(debates);
        double largest = 0;
        for (int i = 0; i < HashedWords.PLACES; i++) {
            largest = Math.max(largest, Math.abs(weights[i]));
        }
        var packed = new byte[HashedWords.PLACES];
        for (int i = 0; i < packed.length; i++) {
            packed[i] = Model.packed(weights[i], largest);
        }
        var held = later(single(earlier), later);
        var ofNews = news(Rows.news(news, unpacked(packed, largest)));
        return new Learnt(packed, table(weights, ofNews, largest, held, newsThreshold(news, packed, largest)));
    }

    static double[] single(List<Labelled> debates) {
        return LogisticRegression.train(Rows.single(debates, row -> row.label() == 1), new double[Rows.SINGLE_SIZE], COST, ROUNDS, SEED);
    }

    static double[] news(List<Row> rows) {
        return LogisticRegression.train(rows, Priors.news(), NEWS_COST, 60, SEED);
    }

    /** Later debates under weights from earlier ones: {worthy, checkable}. */
    private static List<List<Scored>> later(double[] weights, List<Labelled> later) {
        var trusted = later.stream().filter(row -> row.quality() > 0.6).toList();
        var rows = Rows.single(trusted, row -> row.label() == 1);
        var worthy = new ArrayList<Scored>();
        var checkable = new ArrayList<Scored>();
        for (int i = 0; i < rows.size(); i++) {
            double score = rows.get(i).dot(weights);
            worthy.add(new Scored(score, rows.get(i).yes()));
            checkable.add(new Scored(score, trusted.get(i).label() >= 0));
        }
        return List.of(worthy, checkable);
    }

    /** Each article's sentences scored by weights from the other articles. */
    static List<Scored> acrossArticles(List<Labelled> news, byte[] packed, double largest) {
        var rows = Rows.news(news, unpacked(packed, largest));
        var scored = new ArrayList<Scored>();
        for (var source : new TreeSet<>(news.stream().map(Labelled::source).toList())) {
            var others = new ArrayList<Row>();
            for (int i = 0; i < rows.size(); i++) {
                if (!news.get(i).source().equals(source)) {
                    others.add(rows.get(i));
                }
            }
            var weights = news(others);
            for (int i = 0; i < rows.size(); i++) {
                if (news.get(i).source().equals(source) && news.get(i).label() != 0) {
                    scored.add(new Scored(rows.get(i).dot(weights), rows.get(i).yes()));
                }
            }
        }
        return scored;
    }

    private static double newsThreshold(List<Labelled> news, byte[] packed, double largest) {
        var scored = acrossArticles(news, packed, largest);
        var threshold = Figures.bestThreshold(scored, true);
        System.out.printf(Locale.ROOT, "news, across articles: macro-F1 %.4f F1 %.4f AP %.4f at %.3f (%d)%n", Figures.macroF1(scored, threshold),
                Figures.f1(scored, threshold), Figures.precision(scored), threshold, scored.size());
        return threshold;
    }

    private static IntToDoubleFunction unpacked(byte[] packed, double largest) {
        return place -> Model.unpacked(packed[place], largest);
    }

    private static String table(double[] single, double[] news, double largest, List<List<Scored>> later, double newsThreshold) {
        var lines = new StringBuilder("# Learnt weights in log-odds: name, in news articles, in single sentences. Made by TrainWorthiness; do not edit.\n");
        line(lines, Model.START, news[Rows.NEWS_SIZE - 1], single[Rows.SINGLE_SIZE - 1]);
        line(lines, Model.WORDING, news[Rows.NEWS_WORDING] * Rows.WORDING_SCALE, 1);
        line(lines, Model.LARGEST, largest, largest);
        double worthy = Figures.bestThreshold(later.get(0), false);
        double checkable = Figures.bestThreshold(later.get(1), true);
        System.out.printf(Locale.ROOT, "later debates: AP %.4f F1 %.4f at %.3f; factual macro-F1 %.4f at %.3f (%d)%n", Figures.precision(later.get(0)),
                Figures.f1(later.get(0), worthy), worthy, Figures.macroF1(later.get(1), checkable), checkable, later.get(0).size());
        line(lines, Model.WORTHY, newsThreshold, worthy);
        line(lines, Model.CHECKABLE, newsThreshold, Math.min(worthy, checkable));
        for (var signal : Signal.values()) {
            line(lines, signal.name(), news[signal.ordinal()], single[Rows.FIRST_SIGN + signal.ordinal()]);
        }
        return lines.toString();
    }

    private static void line(StringBuilder lines, String name, double news, double single) {
        lines.append(String.format(Locale.ROOT, "%s %.5f %.5f%n", name, news, single));
    }
}
