package org.claimdesk.extraction.worthiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.claimdesk.extraction.sentence.Place;
import org.claimdesk.extraction.worthiness.EvalData.Labelled;
import org.claimdesk.extraction.worthiness.LogisticRegression.Row;
import org.junit.jupiter.api.Test;

class TrainingTest {

    @Test
    void the_same_data_make_the_same_bytes() {
        var once = Training.learn(debates(), news());
        var again = Training.learn(debates(), news());

        assertThat(again.wording()).isEqualTo(once.wording());
        assertThat(again.named()).isEqualTo(once.named());
    }

    @Test
    void what_was_learnt_can_be_read_and_tells_yes_from_no() throws IOException {
        var learnt = Training.learn(debates(), news());

        var model = Model.read(new ByteArrayInputStream(learnt.wording()), new ByteArrayInputStream(learnt.named().getBytes(StandardCharsets.UTF_8)));

        assertThat(wording(model, "Taxes rose in Ohio.")).isGreaterThan(wording(model, "I hope so, friends."));
    }

    @Test
    void too_few_bytes_are_refused() {
        assertThatThrownBy(() -> Model.read(new ByteArrayInputStream(new byte[3]), new ByteArrayInputStream(new byte[0]))).isInstanceOf(IOException.class);
    }

    @Test
    void a_packed_weight_keeps_its_sign_its_order_and_nearly_its_size() {
        double before = -4;
        for (double weight = -3; weight <= 3; weight += 0.125) {
            double unpacked = Model.unpacked(Model.packed(weight, 3), 3);
            assertThat(unpacked).isCloseTo(weight, within(0.03)).isGreaterThan(before);
            before = unpacked;
        }
        assertThat(Model.packed(0, 0)).isZero();
    }

    @Test
    void weights_without_rows_stay_at_their_prior_and_the_others_move() {
        var rows = List.of(new Row(new int[] { 0 }, new float[] { 1 }, true, 1), new Row(new int[] { 1 }, new float[] { 1 }, false, 1));

        var weights = LogisticRegression.train(rows, new double[] { 0, 0, -6 }, 1, 20, 1);

        assertThat(weights[0]).isPositive();
        assertThat(weights[1]).isNegative();
        assertThat(weights[2]).isEqualTo(-6);
    }

    @Test
    void logistic_regression_reaches_the_optimum() {
        var row = new Row(new int[] { 0 }, new float[] { 1 }, true, 1);

        double weight = LogisticRegression.train(List.of(row), new double[1], 2, 50, 1)[0];

        assertThat(weight).as("where the gradient w - 2 σ(-w) is zero").isCloseTo(2 / (1 + Math.exp(weight)), within(1e-6));
    }

    @Test
    void telling_features_are_enlarged_and_their_weights_scaled_back() {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < 20; i++) {
            rows.add(new Row(new int[] { 3, i % 2 == 0 ? 5 : 7 }, new float[] { 1, 1 }, i % 2 == 0, 1));
        }
        var telling = Telling.of(rows);

        assertThat(telling.scaled(rows).get(0).values()[1]).isGreaterThan(1).isGreaterThan(telling.scaled(rows).get(0).values()[0]);
        var weights = new double[Rows.SINGLE_SIZE];
        weights[3] = 2;
        weights[5] = -1;
        weights[HashedWords.PLACES] = 4;
        assertThat(rows.get(0).dot(telling.weights(weights))).isCloseTo(telling.scaled(rows).get(0).dot(weights), within(1e-6));
        assertThat(telling.weights(weights)[HashedWords.PLACES]).as("signs are left").isEqualTo(4);
    }

    @Test
    void facts_learn_from_unimportant_ones_too() throws IOException {
        var debates = new ArrayList<>(debates());
        for (var year : List.of("2004", "2008", "2012", "2016")) {
            debates.add(labelled("My father drove a truck.", 0, year + "-10-01.txt", false));
        }
        var learnt = Training.learn(debates, news());
        var model = Model.read(new ByteArrayInputStream(learnt.wording()), new ByteArrayInputStream(learnt.named().getBytes(StandardCharsets.UTF_8)));

        assertThat(facts(model, "My father drove a truck.")).isPositive();
        assertThat(wording(model, "My father drove a truck.")).isNegative();
    }

    private static double facts(Model model, String text) {
        var sum = new double[1];
        HashedWords.of(Tokens.of(text, Worthiness.LONGEST), (place, value, first, last) -> sum[0] += value * model.fact(place));
        return sum[0];
    }

    private static double wording(Model model, String text) {
        var sum = new double[1];
        HashedWords.of(Tokens.of(text, Worthiness.LONGEST), (place, value, first, last) -> sum[0] += value * model.wording(place));
        return sum[0];
    }

    private static List<Labelled> debates() {
        var rows = new ArrayList<Labelled>();
        for (var year : List.of("2004", "2008", "2012", "2016")) {
            for (var text : List.of("Taxes rose in Ohio.", "We lost jobs in Ohio.", "Spending rose by half.")) {
                rows.add(labelled(text, 1, year + "-10-01.txt", false));
            }
            for (var text : List.of("I hope so, friends.", "Thank you all.", "Let me say this.")) {
                rows.add(labelled(text, -1, year + "-10-01.txt", false));
            }
        }
        return rows;
    }

    private static List<Labelled> news() {
        var rows = new ArrayList<Labelled>();
        for (var article : List.of("one", "two", "three")) {
            rows.add(labelled("Police arrested two men in Bonn.", 1, article, true));
            rows.add(labelled("The bridge was closed.", 1, article, true));
            rows.add(labelled("Perhaps it may be so.", 0, article, true));
            rows.add(labelled("I love it!", -1, article, true));
        }
        return rows;
    }

    private static Labelled labelled(String text, int label, String source, boolean article) {
        return new Labelled(new Candidate(text, List.of(), List.of(), null, Place.BODY, false, article), label, source, 1, -1);
    }
}
