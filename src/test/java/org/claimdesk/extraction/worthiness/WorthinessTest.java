package org.claimdesk.extraction.worthiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;

import org.claimdesk.extraction.quantity.Quantity;
import org.claimdesk.extraction.sentence.Place;
import org.junit.jupiter.api.Test;

class WorthinessTest {

    private final Worthiness worthiness = new Worthiness();

    @Test
    void the_reasons_add_up_to_the_score() {
        for (var text : List.of("45 strikes were conducted in Iraq in October.", "We should all be kinder.", "Why?", "", "If it rains, stay.", "x".repeat(20_000), "\uD83D say \u202E 9 ".repeat(2_000))) {
            var judgement = judge(text, Place.BODY);
            var logit = judgement.reasons().stream().mapToDouble(Reason::weight).sum();
            assertThat(judgement.score()).isCloseTo(1 / (1 + Math.exp(-logit)), within(1e-4)).isBetween(0.0, 1.0);
            assertThat(judgement.reasons()).hasSizeLessThanOrEqualTo(8);
        }
    }

    @Test
    void a_figure_makes_a_sentence_worthier_and_an_opinion_less() {
        var plain = judge("Strikes were conducted in Iraq.", Place.BODY).score();
        var figure = new Quantity("45 strikes", 0, 10, BigDecimal.valueOf(45), "strikes", Quantity.Kind.COUNT, null, Quantity.Approximator.EXACT, BigDecimal.valueOf(45), BigDecimal.valueOf(45));
        var counted = worthiness.judge(new Candidate("45 strikes were conducted in Iraq.", List.of(figure), List.of(), null, Place.BODY, false, true));

        assertThat(counted.score()).isGreaterThan(plain);
        assertThat(counted.reasons()).extracting(Reason::text).contains("states a count: 45 strikes");
        assertThat(judge("Strikes should be terrible.", Place.BODY).score()).isLessThan(plain);
    }

    @Test
    void headings_credits_and_questions_are_not_checkable() {
        assertThat(judge("Officials said Iraq had asked Washington", Place.HEADING).checkable()).isFalse();
        assertThat(judge("John Smith in Mosul contributed to this report.", Place.CREDIT).checkable()).isFalse();
        assertThat(judge("Was he killed in Iraq?", Place.BODY).checkable()).isFalse();
    }

    @Test
    void the_label_agrees_with_the_decision() {
        for (var text : List.of("He was killed in Baghdad in Iraq.", "He was there.", "We hope so.")) {
            var judgement = judge(text, Place.BODY);
            assertThat(judgement.label() != Label.NFS).isEqualTo(judgement.checkable());
        }
    }

    private Judgement judge(String text, Place place) {
        return worthiness.judge(new Candidate(text, List.of(), List.of(), null, place, false, true));
    }
}
