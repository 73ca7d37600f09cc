package org.claimdesk.extraction.worthiness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Predicate;

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

    /** Labels of at least this quality choose thresholds. */
    static final double TRUSTED = 0.9;

    private static final double COST = 2;
    private static final double NEWS_COST = 0.2;
    private static final int ROUNDS = 20;
    private static final long SEED = 20;

    private Training() {
    }

    /** What was learnt: the files' contents. */
    record Learnt(byte[] wording, String named) {
    }

    static Learnt learn(List<Labelled> debates, List<Labelled> news) {
        var earlier = debates.stream().filter(row -> row.source().compareTo(LATER) < 0).toList();
        var later = debates.stream().filter(row -> row.source().compareTo(LATER) >= 0 && row.quality() >= TRUSTED).toList();
        var weights = single(debates);
        var facts = learn(Rows.facts(debates));
        var wording = Wordings.of(weights);
        var factWording = Wordings.of(facts, HashedWords.FACT_PLACES);
        var ofEarlier = single(earlier);
        double worthy = Figures.bestThreshold(scored(ofEarlier, later, row -> row.label() == 1), false);
        double factual = Figures.bestThreshold(scored(learn(Rows.facts(earlier)), Rows.facts(later)), true);
        double ofNews = Figures.bestThreshold(acrossArticles(news, wording).stream().flatMap(List::stream).toList(), true);
        var table = new Table(news(Rows.news(news, wording)), weights, facts);
        table.add(Model.START, Rows.NEWS_SIZE - 1, Rows.SINGLE_SIZE - 1);
        table.addValues(Model.WORDING, table.news[Rows.NEWS_WORDING] * Rows.WORDING_SCALE, 1, 1);
        table.addValues(Model.LARGEST, wording.largest(), wording.largest(), factWording.largest());
        table.addValues(Model.THRESHOLD, ofNews, worthy, factual);
        for (var signal : Signal.values()) {
            table.add(signal.name(), signal.ordinal(), Rows.FIRST_SIGN + signal.ordinal());
        }
        return new Learnt(joined(wording.packed(), factWording.packed()), table.lines.toString());
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }

    /** Weights for how worth a check single sentences are. */
    static double[] single(List<Labelled> debates) {
        return learn(Rows.single(debates, row -> row.label() == 1));
    }

    static double[] learn(List<Row> rows) {
        var telling = Telling.of(rows);
        return telling.weights(LogisticRegression.train(telling.scaled(rows), new double[Rows.SINGLE_SIZE], COST, ROUNDS, SEED));
    }

    static double[] news(List<Row> rows) {
        return LogisticRegression.train(rows, Priors.news(), NEWS_COST, 60, SEED);
    }

    /** Single sentences under weights. */
    static List<Scored> scored(double[] weights, List<Labelled> sentences, Predicate<Labelled> yes) {
        return scored(weights, Rows.single(sentences, yes));
    }

    static List<Scored> scored(double[] weights, List<Row> rows) {
        return rows.stream().map(row -> new Scored(row.dot(weights), row.yes())).toList();
    }

    /** Each article's sentences, borderline ones left out, scored by weights from the other articles. */
    static List<List<Scored>> acrossArticles(List<Labelled> news, Wordings wording) {
        var rows = Rows.news(news, wording);
        var scored = new ArrayList<List<Scored>>();
        for (var source : new TreeSet<>(news.stream().map(Labelled::source).toList())) {
            var others = new ArrayList<Row>();
            var own = new ArrayList<Row>();
            for (int i = 0; i < rows.size(); i++) {
                (news.get(i).source().equals(source) ? own : others).add(rows.get(i));
            }
            var weights = news(others);
            scored.add(own.stream().filter(row -> row.weight() > 0).map(row -> new Scored(row.dot(weights), row.yes())).toList());
        }
        return scored;
    }

    /** The readable file as it grows: a name, its weight in news, in single sentences, and for whether these state a fact. */
    private static final class Table {

        private final StringBuilder lines = new StringBuilder("# Learnt weights in log-odds: name, in news articles, in single sentences, for facts in single sentences. Made by TrainWorthiness; do not edit.\n");
        private final double[] news;
        private final double[] single;
        private final double[] facts;

        Table(double[] news, double[] single, double[] facts) {
            this.news = news;
            this.single = single;
            this.facts = facts;
        }

        void add(String name, int inNews, int inSingle) {
            addValues(name, news[inNews], single[inSingle], facts[inSingle]);
        }

        void addValues(String name, double inNews, double inSingle, double forFacts) {
            lines.append(String.format(Locale.ROOT, "%s %.5f %.5f %.5f\n", name, inNews, inSingle, forFacts));
        }
    }
}
