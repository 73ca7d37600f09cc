package org.claimdesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;

import org.claimdesk.extraction.LabelledArticle.Figure;
import org.claimdesk.extraction.LabelledArticle.Labels;
import org.claimdesk.extraction.LabelledArticle.Stretch;
import org.claimdesk.extraction.attribution.Claimant;
import org.claimdesk.extraction.period.Period;
import org.claimdesk.extraction.quantity.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Holds the engine to what it reaches on labelled text. The floors stand just under the figures of today: a change that loses something fails
 * here, and one that gains something raises them. The texts are few, so these figures say nothing about other texts.
 */
class ExtractionFiguresTest {

    private static final Map<Measure, Counts> REACHED = measured();

    /** What is counted. */
    private enum Measure {
        SENTENCES, CHECKABLE, FIGURES, UNITS, APPROXIMATORS, PERIODS, CLAIMANTS, CLAIM_SPANS
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
            "SENTENCES, 0.99, 0.99, 0.99",
            "CHECKABLE, 0.98, 0.91, 0.94",
            "FIGURES, 0.98, 0.98, 0.98",
            "UNITS, 0.98, 0.98, 0.98",
            "APPROXIMATORS, 0.99, 0.99, 0.99",
            "PERIODS, 0.99, 0.99, 0.99",
            "CLAIMANTS, 0.99, 0.95, 0.97",
            "CLAIM_SPANS, 0.99, 0.99, 0.99",
    })
    void no_measure_drops(Measure measure, double precision, double recall, double f1) {
        var reached = REACHED.get(measure);
        assertThat(reached.precision()).as("precision of %s: %s", measure, reached).isGreaterThanOrEqualTo(precision);
        assertThat(reached.recall()).as("recall of %s: %s", measure, reached).isGreaterThanOrEqualTo(recall);
        assertThat(reached.f1()).as("F1 of %s: %s", measure, reached).isGreaterThanOrEqualTo(f1);
    }

    @Test
    void every_claim_of_the_labelled_articles_is_anchored() {
        for (var article : LabelledArticle.all()) {
            assertThat(new ClaimExtractor().extract(article.text(), article.day(), "en").claims()).as(article.name()).isNotEmpty().allSatisfy(claim ->
                    assertThat(article.text().substring(claim.selector().start(), claim.selector().end())).isEqualTo(claim.selector().exact()));
        }
    }

    private static Map<Measure, Counts> measured() {
        var counts = new EnumMap<Measure, Counts>(Measure.class);
        for (var measure : Measure.values()) {
            counts.put(measure, new Counts());
        }
        for (var article : LabelledArticle.all()) {
            var found = new ClaimExtractor().extract(article.text(), article.day(), "en");
            article.sentences().forEach(labels -> measure(labels, found, counts));
        }
        return counts;
    }

    private static void measure(Labels labels, Extraction found, Map<Measure, Counts> counts) {
        var sentence = found.sentences().stream().filter(one -> one.start() <= labels.start() && labels.start() < one.end()).findFirst().orElseThrow();
        var whole = sentence.start() == labels.start() && sentence.end() >= labels.end();
        counts.get(Measure.SENTENCES).add(List.of(labels.start()), whole ? List.of(sentence.start()) : List.of(-1), Object::equals, sentence.text());
        counts.get(Measure.CHECKABLE).add(labels.checkable() ? List.of(true) : List.of(), sentence.checkable() ? List.of(true) : List.of(), Object::equals, sentence.text());
        counts.get(Measure.FIGURES).add(labels.figures(), sentence.quantities(), ExtractionFiguresTest::same, sentence.text());
        for (var figure : labels.figures()) {
            sentence.quantities().stream().filter(quantity -> same(figure, quantity)).findFirst().ifPresent(quantity -> {
                counts.get(Measure.UNITS).add(List.of(String.valueOf(figure.unit())), List.of(String.valueOf(quantity.unit())), Object::equals, sentence.text());
                counts.get(Measure.APPROXIMATORS).add(List.of(figure.approximator()), List.of(quantity.approximator().name()), Object::equals, sentence.text());
            });
        }
        counts.get(Measure.PERIODS).add(labels.periods(), sentence.periods(), ExtractionFiguresTest::same, sentence.text());
        if (labels.claimant() != null || labels.claims() == null) {
            counts.get(Measure.CLAIMANTS).add(labels.claimant() == null ? List.of() : List.of(labels.claimant()), sentence.claimant() == null ? List.of() : List.of(sentence.claimant()),
                    ExtractionFiguresTest::same, sentence.text());
        }
        if (labels.claims() != null) {
            counts.get(Measure.CLAIM_SPANS).add(labels.claims(), found.claims().stream().filter(claim -> claim.selector().start() >= sentence.start() && claim.selector().end() <= sentence.end())
                    .map(claim -> claim.selector().exact()).toList(), Object::equals, sentence.text());
        }
    }

    private static boolean same(Figure figure, Quantity quantity) {
        return figure.kind().equals(quantity.kind().name()) && Objects.equals(figure.currency(), quantity.currency())
                && (figure.value() == null ? quantity.value() == null && quantity.text().contains(figure.text())
                        : quantity.value() != null && quantity.value().subtract(figure.value()).abs().compareTo(new BigDecimal("0.0001")) < 0);
    }

    private static boolean same(Stretch stretch, Period period) {
        return stretch.start().equals(period.start()) && stretch.end().equals(period.end());
    }

    private static boolean same(String words, Claimant claimant) {
        var said = claimant.name() != null ? claimant.name() : claimant.description();
        return said.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    /** What was found of what is there, and what was missed or made up. */
    private static final class Counts {

        private int right;
        private int wrong;
        private int missed;
        private final List<String> errors = new ArrayList<>();

        <L, F> void add(List<L> labelled, List<F> found, BiPredicate<L, F> same, String sentence) {
            var left = new ArrayList<>(found);
            for (var label : labelled) {
                var hit = left.stream().filter(one -> same.test(label, one)).findFirst();
                hit.ifPresent(left::remove);
                right += hit.isPresent() ? 1 : 0;
                missed += hit.isPresent() ? 0 : 1;
                if (hit.isEmpty()) {
                    errors.add("missed " + label + " in: " + sentence);
                }
            }
            wrong += left.size();
            left.forEach(one -> errors.add("made up " + one + " in: " + sentence));
        }

        double precision() {
            return right + wrong == 0 ? 0 : (double) right / (right + wrong);
        }

        double recall() {
            return right + missed == 0 ? 0 : (double) right / (right + missed);
        }

        double f1() {
            return 2.0 * right / Math.max(1, 2 * right + wrong + missed);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "precision %.4f, recall %.4f, F1 %.4f (%d right, %d made up, %d missed)%n%s", precision(), recall(),
                    f1(), right, wrong, missed, String.join("\n", errors));
        }
    }
}
