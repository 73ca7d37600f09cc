package org.claimdesk.extraction.worthiness;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToDoubleFunction;

import org.claimdesk.extraction.worthiness.EvalData.Labelled;
import org.claimdesk.extraction.worthiness.Figures.Scored;

/**
 * Prints the model card's figures with their 95 % intervals: {@code MeasureWorthiness <evaluation folder>}. What is measured was never
 * trained on, and thresholds come from other text than what they are measured on.
 */
public final class MeasureWorthiness {

    private static final int SAMPLES = 1_000;

    private MeasureWorthiness() {
    }

    public static void main(String[] arguments) throws IOException {
        var data = Path.of(arguments[0]);
        var debates = EvalData.debates(data);
        laterDebates(debates);
        folds(EvalData.labelled(data.resolve("dev/claimbuster_25x_folds.jsonl.gz")));
        screened(EvalData.labelled(data.resolve("dev/claimbuster_dev.jsonl")));
        news(EvalData.news(data), Wordings.of(Training.single(debates)));
        seed(EvalData.seed(data));
    }

    /** Trained up to 2008, thresholds from 2012, measured on 2016. */
    private static void laterDebates(List<Labelled> debates) {
        var earlier = debates.stream().filter(row -> row.source().compareTo(Training.LATER) < 0).toList();
        var weights = Training.single(earlier);
        var facts = Training.learn(Rows.facts(earlier));
        var trusted = debates.stream().filter(row -> row.quality() >= Training.TRUSTED).toList();
        var choosing = trusted.stream().filter(row -> row.source().startsWith("2012")).toList();
        var measured = trusted.stream().filter(row -> row.source().startsWith("2016")).toList();
        double worthy = Figures.bestThreshold(Training.scored(weights, choosing, row -> row.label() == 1), false);
        double checkable = Figures.bestThreshold(Training.scored(facts, Rows.facts(choosing)), true);
        var scored = each(Training.scored(weights, measured, row -> row.label() == 1));
        say("debates of 2016, worth a check: AP", scored, Figures::precision);
        say("debates of 2016, worth a check: F1", scored, rows -> Figures.f1(rows, worthy));
        say("debates of 2016, factual: accuracy", each(Training.scored(facts, Rows.facts(measured))), rows -> Figures.accuracy(rows, checkable));
        var all = debates.stream().filter(row -> row.source().startsWith("2016")).toList();
        say("debates of 2016, all rows, worth a check: AP", each(Training.scored(weights, all, row -> row.label() == 1)), Figures::precision);
    }

    /** The published folds; each fold's threshold comes from the others. */
    private static void folds(List<Labelled> rows) {
        var byFold = new ArrayList<List<Scored>>();
        for (int fold = 0; fold < 4; fold++) {
            int number = fold;
            var weights = Training.single(rows.stream().filter(row -> row.fold() != number).toList());
            byFold.add(Training.scored(weights, rows.stream().filter(row -> row.fold() == number).toList(), row -> row.label() == 1));
        }
        say("ClaimBuster folds: macro-F1", each(decided(byFold).stream().flatMap(List::stream).toList()), found -> Figures.macroF1(found, 0));
    }

    private static void screened(List<Labelled> rows) {
        var worthiness = new Worthiness();
        var judged = rows.stream().map(row -> worthiness.judge(row.candidate())).toList();
        var scores = new ArrayList<Scored>();
        var labels = new ArrayList<Scored>();
        for (int i = 0; i < rows.size(); i++) {
            scores.add(new Scored(judged.get(i).score(), rows.get(i).label() == 1));
            labels.add(new Scored(judged.get(i).label() == Label.CFS ? 1 : 0, rows.get(i).label() == 1));
        }
        say("screened sentences, shipped weights: AP", each(scores), Figures::precision);
        say("screened sentences, shipped weights: F1", each(labels), found -> Figures.f1(found, 1));
        var facts = new ArrayList<Scored>();
        for (int i = 0; i < rows.size(); i++) {
            facts.add(new Scored(judged.get(i).checkable() ? 1 : 0, rows.get(i).label() >= 0));
        }
        say("screened sentences, shipped weights, factual: accuracy", each(facts), found -> Figures.accuracy(found, 1));
    }

    private static void news(List<Labelled> news, Wordings wording) {
        var byArticle = Training.acrossArticles(news, wording);
        say("news, across articles: AP", byArticle, Figures::precision);
        var decided = decided(byArticle);
        say("news, across articles: macro-F1", decided, rows -> Figures.macroF1(rows, 0));
        say("news, across articles: F1", decided, rows -> Figures.f1(rows, 0));
    }

    private static void seed(List<Labelled> seed) {
        var worthiness = new Worthiness();
        var clear = seed.stream().filter(row -> row.label() != 0).toList();
        say("seed, shipped weights: AP", each(clear.stream().map(row -> new Scored(worthiness.judge(row.candidate()).score(), row.label() > 0)).toList()), Figures::precision);
        say("seed, shipped weights: F1", each(clear.stream().map(row -> new Scored(worthiness.judge(row.candidate()).checkable() ? 1 : 0, row.label() > 0)).toList()),
                rows -> Figures.f1(rows, 1));
    }

    /** Scores less their threshold, which comes from the other groups. */
    private static List<List<Scored>> decided(List<List<Scored>> groups) {
        return groups.stream().map(group -> {
            double threshold = Figures.bestThreshold(groups.stream().filter(other -> other != group).flatMap(List::stream).toList(), true);
            return group.stream().map(row -> new Scored(row.score() - threshold, row.yes())).toList();
        }).toList();
    }

    private static List<List<Scored>> each(List<Scored> rows) {
        return rows.stream().map(List::of).toList();
    }

    /** A figure and its interval, by drawing whole groups (articles, or single sentences) again and again. */
    private static void say(String name, List<List<Scored>> groups, ToDoubleFunction<List<Scored>> figure) {
        var all = groups.stream().flatMap(List::stream).toList();
        var random = new Random(7);
        var drawn = new double[SAMPLES];
        for (int sample = 0; sample < SAMPLES; sample++) {
            var rows = new ArrayList<Scored>();
            for (int i = 0; i < groups.size(); i++) {
                rows.addAll(groups.get(random.nextInt(groups.size())));
            }
            drawn[sample] = figure.applyAsDouble(rows);
        }
        Arrays.sort(drawn);
        System.out.printf(Locale.ROOT, "%s %.3f [%.3f, %.3f] (%d)%n", name, figure.applyAsDouble(all), drawn[SAMPLES / 40], drawn[SAMPLES - SAMPLES / 40], all.size());
    }
}
