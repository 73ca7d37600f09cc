package org.claimdesk.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.claimdesk.article.Appearance;
import org.claimdesk.article.ArticleService.Reference;
import org.claimdesk.claim.ClaimView;
import org.claimdesk.extraction.ClaimType;
import org.claimdesk.extraction.Selector;
import org.claimdesk.shared.Refusal;
import org.claimdesk.suggestion.ChatAnswer.ProposedClaim;
import org.claimdesk.suggestion.Scrutiny.Kept;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a model's answer is kept: nothing that the text does not bear out. */
class ScrutinyTest {

    private static final String BEFORE = "Caggins spoke on Tuesday for the 12 members of the coalition. ";
    private static final String SENTENCE = "In contrast, about 1,045 strikes were conducted in Iraq and 30 in Syria, but the ministry did not pay $5 million.";
    private static final String AFTER = " Nobody was hurt.";

    @Test
    void a_quotation_from_the_sentence_is_pinned_to_the_article() {
        var kept = kept("the ministry did not pay $5 million", "The ministry of Iraq did not pay $5 million.");

        assertThat(kept).hasSize(1);
        assertThat((BEFORE + SENTENCE + AFTER).substring(kept.get(0).start(), kept.get(0).end())).isEqualTo("the ministry did not pay $5 million");
        assertThat(kept.get(0).wording()).isEqualTo("The ministry of Iraq did not pay $5 million.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            about 1,045 strikes were conducted in Iraq | About 1,045 strikes were conducted in Iraq in 2019.
            about 1,045 strikes were conducted in Iraq | Approximately 1045 strikes were conducted in Iraq.
            about 1,045 strikes were conducted in Iraq and 30 in Syria | The coalition conducted about 1,045 strikes in Iraq and 30 in Syria.
            the ministry did not pay $5 million | The ministry didn't pay 5 million dollars.
            """)
    void another_wording_of_the_same_is_kept(String quote, String wording) {
        assertThat(kept(quote, wording)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "1,045 strikes were carried out in Iraq", "About 1,045 strikes", "Nobody was hurt", "12 members", "", "  ", ",", "strikes were … in Iraq" })
    void words_that_do_not_stand_in_the_sentence_are_dropped(String quote) {
        assertThat(kept(quote, "Somebody did something.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            about 1,045 strikes were conducted in Iraq | About 1,054 strikes were conducted in Iraq.
            about 1,045 strikes were conducted in Iraq | About 45 strikes were conducted in Iraq.
            about 1,045 strikes were conducted in Iraq | Strikes were conducted in Iraq.
            about 1,045 strikes were conducted in Iraq | About 1.045 strikes were conducted in Iraq.
            about 1,045 strikes were conducted in Iraq | Exactly 1,045 strikes were conducted in Iraq.
            about 1,045 strikes were conducted in Iraq | More than 1,045 strikes were conducted in Iraq.
            about 1,045 strikes were conducted in Iraq | About 1,045 strikes were conducted in Iraq and 700 in Yemen.
            about 1,045 strikes were conducted in Iraq | About 1,045 strikes were conducted in Iraq by the coalition of 12.
            about 1,045 strikes were conducted in Iraq | About ١٬٠٩٩ or 1,045 strikes were conducted in Iraq.
            about 1,045 strikes were conducted in Iraq and 30 in Syria | 30 strikes were conducted in Iraq and about 1,045 in Syria.
            the ministry did not pay $5 million | The ministry did not pay €5 million.
            the ministry did not pay $5 million | The ministry did not pay $5 billion.
            """)
    void a_figure_that_is_lost_altered_or_added_drops_the_claim(String quote, String wording) {
        assertThat(kept(quote, wording)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the ministry did not pay $5 million | The ministry paid $5 million.
            the ministry did not pay $5 million | The ministry never paid $5 million.
            about 1,045 strikes were conducted in Iraq | About 1,045 strikes were not conducted in Iraq.
            about 1,045 strikes were conducted in Iraq | It isn’t so that about 1,045 strikes were conducted in Iraq.
            """)
    void a_negation_that_is_lost_replaced_or_added_drops_the_claim(String quote, String wording) {
        assertThat(kept(quote, wording)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "1,045 strikes were conducted in Iraq", "045 strikes were conducted in Iraq", "45 strikes were conducted in Iraq", "pay $5 million",
            "the ministry did", "trikes were conducted in Iraq", "the ministry did not pay $5", "about 1" })
    void a_quotation_that_cuts_a_word_a_figure_or_a_negation_is_dropped(String quote) {
        assertThat(kept(quote, quote)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " \n ", "…", "nul \u0000 inside", "half \ud800 a pair", "turned \u202e round", "bell \u0007" })
    void a_wording_that_is_no_plain_text_is_dropped(String wording) {
        assertThat(kept("strikes were conducted in Iraq", wording)).isEmpty();
    }

    @Test
    void a_wording_is_one_line() {
        assertThat(kept("the ministry did not pay $5 million", " The ministry\n did not\tpay $5 million. ")).extracting(Kept::wording)
                .containsExactly("The ministry did not pay $5 million.");
        assertThat(kept("the ministry did not pay $5 million", "The ministry did not pay $5 million" + " at all".repeat(200) + ".")).isEmpty();
    }

    @Test
    void the_same_claim_is_kept_once_and_only_so_many_are_looked_at() {
        var good = new ProposedClaim("the ministry did not pay $5 million", "The ministry did not pay $5 million.");
        var bad = new ProposedClaim("not there", "Not there.");

        assertThat(new Scrutiny(passage(SENTENCE)).of(List.of(good, bad, good), 8)).hasSize(1);
        assertThat(new Scrutiny(passage(SENTENCE)).of(List.of(bad, good), 1)).isEmpty();
    }

    @Test
    void a_claim_that_cannot_be_pinned_down_or_understood_is_not_asked_about() {
        var claim = claim(SENTENCE);
        var text = BEFORE + SENTENCE + AFTER;

        assertThatThrownBy(() -> Passage.of(claim, text, new Reference(1, null, "de"))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Passage.of(claim, text, new Reference(2, null, "en"))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Passage.of(claim, "Another text", new Reference(1, null, "en"))).isInstanceOf(Refusal.class);
    }

    private static List<Kept> kept(String quote, String wording) {
        return new Scrutiny(passage(SENTENCE)).of(List.of(new ProposedClaim(quote, wording)), 8);
    }

    private static Passage passage(String sentence) {
        return Passage.of(claim(sentence), BEFORE + sentence + AFTER, new Reference(1, LocalDate.parse("2019-12-03"), "en-GB"));
    }

    private static ClaimView claim(String sentence) {
        var start = BEFORE.length() + sentence.indexOf("about");
        var selector = Selector.of(BEFORE + sentence + AFTER, start, BEFORE.length() + sentence.length() - 1);
        return new ClaimView(UUID.randomUUID(), 1, selector.exact(), "About 1,045 strikes.", sentence, new Appearance(UUID.randomUUID(), 1, null, selector), null,
                ClaimType.QUANTITY, List.of(), List.of(), null, null, null, null, null, 0, List.of(), null, null, 0, null, null, null);
    }
}
