package org.claimdesk.extraction.worthiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

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

    @Test
    void reasons_add_up_for_text_of_any_kind() {
        var random = new Random(11);
        var pieces = List.of("Iraq", " ", "45", "%", "“", "”", "?", "\n", "was", "should", "killed", "\uD83D\uDE00", "\uDC00", "\u202E", "e\u0301", "$", "-", "I", "2019", "…", "'", "’s");
        for (int n = 0; n < 2_000; n++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append(pieces.get(random.nextInt(pieces.size()))).append(random.nextBoolean() ? " " : "");
            }
            var judgement = worthiness.judge(new Candidate(text.toString(), List.of(), List.of(), null, Place.values()[random.nextInt(Place.values().length)],
                    random.nextBoolean(), random.nextBoolean()));
            var logit = judgement.reasons().stream().mapToDouble(Reason::weight).sum();
            assertThat(judgement.score()).isCloseTo(1 / (1 + Math.exp(-logit)), within(1e-4));
            assertThat(judgement.reasons()).hasSizeLessThanOrEqualTo(8).allMatch(reason -> reason.code().matches("[A-Z_]+"));
        }
    }

    @Test
    void hostile_text_is_judged_like_any_other() {
        for (var text : List.of("9".repeat(1_000_000), "\"".repeat(1_000_000), "(".repeat(1_000_000), " ".repeat(1_000_000), "\uD800".repeat(1_000_000), "a'".repeat(500_000))) {
            var judgement = judge(text, Place.BODY);
            assertThat(judgement.score()).isBetween(0.0, 1.0);
            assertThat(judgement.reasons()).allMatch(reason -> reason.text().length() < 200);
        }
    }

    @Test
    void the_cut_of_a_long_text_parts_no_pair_of_surrogates() {
        var judgement = judge("a" + "\uD83D\uDE00".repeat(5_000), Place.BODY);

        assertThat(judgement.reasons()).extracting(Reason::text).allMatch(text -> text.equals(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)));
    }

    @Test
    void a_single_sentence_of_a_speech_is_worthier_with_a_fact_than_with_a_feeling() {
        var fact = worthiness.judge(new Candidate("We cut taxes by 300 million dollars last year.", List.of(), List.of(), null, Place.BODY, false, false));
        var feeling = worthiness.judge(new Candidate("I think we should be proud of it.", List.of(), List.of(), null, Place.BODY, false, false));

        assertThat(fact.score()).isGreaterThan(feeling.score());
        assertThat(feeling.reasons()).anyMatch(reason -> reason.weight() < 0 && reason.text().equals("says what should be: should"));
    }

    @Test
    void an_unimportant_fact_is_told_from_a_feeling_and_from_what_is_worth_a_check() {
        assertThat(single("My father was a mailman in Ohio.").label()).isEqualTo(Label.UFS);
        assertThat(single("I think we should be proud of it.").label()).isEqualTo(Label.NFS);
        assertThat(single("He voted against the bill twice.").label()).isEqualTo(Label.CFS);
    }

    @Test
    void subjects_of_political_speech_count_in_single_sentences_only() {
        assertThat(single("Crime is everywhere.").reasons()).extracting(Reason::text).contains("is about crime: Crime");
        assertThat(judge("Crime is everywhere.", Place.BODY).reasons()).extracting(Reason::code).doesNotContain("CRIME");
    }

    @Test
    void the_US_is_a_country_and_us_is_a_group() {
        assertThat(judge("Troops of the US left.", Place.BODY).reasons()).extracting(Reason::code).contains("NAMED_ACTORS").doesNotContain("FIRST_PERSON_PLURAL");
        assertThat(judge("The troops left us.", Place.BODY).reasons()).extracting(Reason::code).contains("FIRST_PERSON_PLURAL");
    }

    private Judgement single(String text) {
        return worthiness.judge(new Candidate(text, List.of(), List.of(), null, Place.BODY, false, false));
    }

    private Judgement judge(String text, Place place) {
        return worthiness.judge(new Candidate(text, List.of(), List.of(), null, place, false, true));
    }
}
