package org.claimdesk.extraction.worthiness;

import java.util.List;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;

import org.claimdesk.extraction.worthiness.EvalData.Labelled;
import org.claimdesk.extraction.worthiness.LogisticRegression.Row;

/** Labelled sentences as rows of features. */
final class Rows {

    private static final int SIGNS = Signal.values().length;

    /** Where the signs stand in a row of single sentences: behind the wording's places. */
    static final int FIRST_SIGN = HashedWords.PLACES;
    static final int SINGLE_SIZE = FIRST_SIGN + SIGNS + 1;
    /** In a row of news the signs come first, then the wording as one number. */
    static final int NEWS_WORDING = SIGNS;
    static final int NEWS_SIZE = SIGNS + 2;

    /** The wording's score as one feature would outweigh the signs, were it not made smaller. */
    static final double WORDING_SCALE = 0.5;

    private Rows() {
    }

    /** Single sentences: wording and signs, then the start. */
    static List<Row> single(List<Labelled> sentences, Predicate<Labelled> yes) {
        return sentences.stream().map(sentence -> single(sentence, yes.test(sentence), IntUnaryOperator.identity())).toList();
    }

    /** The same for whether a fact is stated, important or not; wording has fewer places there. */
    static List<Row> facts(List<Labelled> sentences) {
        return sentences.stream().map(sentence -> single(sentence, sentence.label() >= 0, HashedWords::factPlace)).toList();
    }

    private static Row single(Labelled sentence, boolean yes, IntUnaryOperator where) {
        var features = new TreeMap<Integer, Float>();
        var tokens = Tokens.of(sentence.candidate().text(), Worthiness.LONGEST);
        HashedWords.of(tokens, (place, value, first, last) -> features.merge(where.applyAsInt(place), (float) value, Float::sum));
        signs(sentence, tokens, features, FIRST_SIGN);
        features.put(SINGLE_SIZE - 1, 1f);
        return row(features, yes, sentence.quality());
    }

    /** Sentences of news: signs, what the wording says of them, then the start. Borderline ones do not count. */
    static List<Row> news(List<Labelled> sentences, Wordings wording) {
        return sentences.stream().map(sentence -> news(sentence, wording)).toList();
    }

    private static Row news(Labelled sentence, Wordings wording) {
        var features = new TreeMap<Integer, Float>();
        var tokens = Tokens.of(sentence.candidate().text(), Worthiness.LONGEST);
        signs(sentence, tokens, features, 0);
        features.keySet().removeIf(sign -> Signal.values()[sign].ofSpeech());
        features.put(NEWS_WORDING, (float) (WORDING_SCALE * wording.score(tokens)));
        features.put(NEWS_SIZE - 1, 1f);
        return row(features, sentence.label() > 0, sentence.label() == 0 ? 0 : sentence.quality());
    }

    private static void signs(Labelled sentence, List<Token> tokens, TreeMap<Integer, Float> features, int offset) {
        var signals = Signals.of(sentence.candidate(), tokens);
        for (var signal : Signal.values()) {
            if (signals.value(signal) != 0) {
                features.put(offset + signal.ordinal(), (float) signals.value(signal));
            }
        }
    }

    private static Row row(TreeMap<Integer, Float> features, boolean yes, double weight) {
        var places = new int[features.size()];
        var values = new float[features.size()];
        int at = 0;
        for (var feature : features.entrySet()) {
            places[at] = feature.getKey();
            values[at++] = feature.getValue();
        }
        return new Row(places, values, yes, weight);
    }
}
