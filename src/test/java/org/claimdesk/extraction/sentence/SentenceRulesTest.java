package org.claimdesk.extraction.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One rule a test. In its rows " | " stands where one sentence ends and the next begins; the text itself has a space there. */
class SentenceRulesTest {

    private final SentenceSplitter splitter = new SentenceSplitter();

    @ParameterizedTest
    @ValueSource(strings = {
            "Ana Lima of the Green Union | In the northern districts, the Union won three of four seats.",
            "Mayor Ana Lima opened the bridge with her predecessor | The bridge had been closed for eleven years after the flood.",
            "Porto, Portugal | On Friday, the council voted to close the old harbour to cars.",
            "The winner with her coach | In 2016, she had missed the final by two hundredths.",
            "Ana Lima played The Queen in a film that nobody has seen since it opened.",
            "In 1963, her article The position of women in Porto was printed three times.",
            "She was on a ship to The Hague when the news of the vote came in.",
            "Ana Lima of the Green Union In Port" })
    void a_caption_without_a_mark_ends_before_a_capital_that_opens_a_sentence(String marked) {
        assertSplit(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The old harbour of Porto | Image: Ana Lima.",
            "A walk through the harbour | Video: Ana Lima.",
            "She drew the image: a ship in the harbour of Porto." })
    void a_credit_stands_on_its_own(String marked) {
        assertSplit(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "An interview with the painter Ana Lima | Sunday, May 28, 2006",
            "Harbour to be closed on Sunday, May 28, 2006" })
    void a_date_line_stands_apart_from_the_heading_before_it(String marked) {
        assertSplit(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Ana Lima said \"we will pay for it. Nobody else will\" at the harbour. | She left.",
            "The letter says that “nobody paid. Nobody will.” | She left.",
            "Ana Lima said, \"We will pay for it. | Nobody else will.\" | She left.",
            "She wrote it in a letter “Nobody paid. | Nobody will.” | She left." })
    void a_quotation_that_is_part_of_the_clause_is_not_cut(String marked) {
        assertSplit(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "\"The harbour is dead. It died in May.\" - Ana Lima",
            "“The harbour is dead. It died in May.” — Ana Lima, painter",
            "\"The harbour is dead. It died in May.\" Ana Lima, painter",
            "The harbour is dead, and nobody saw it die. — Ana Lima",
            "\"The harbour is dead. | It died in May.\" | Ana Lima wept.",
            "The harbour is dead. | — It is not, she said. | It sleeps." })
    void words_that_are_set_apart_keep_the_name_of_whose_they_are(String marked) {
        assertSplit(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "\"Who paid for it?\" Ana Lima asked. | Nobody knew.",
            "“Stop it!” Lima shouted from the quay. | They went on.",
            "She asked \"Who paid for it?\" | Lima said nothing.",
            "“Who paid for it?” | The harbour was silent." })
    void a_question_in_quotation_marks_does_not_end_the_sentence_of_who_asked(String marked) {
        assertSplit(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "It sank c. 1900 off Porto. | It lies there.",
            "He said no. | Lima said yes.",
            "It is No. 5 of 7. | See vol. II and p. 3 of it.",
            "They sat in the sun. | Lima sat. | They were late.",
            "It was Sat. Jan. 3 at noon. | It rained.",
            "It opened in Dec. | The rest is known.",
            "They sold fish, bread, etc. | Lima bought a boat.",
            "She loves modern art. | Lima paints.",
            "Sen. Lima met Rep. Costa and Sec. Dias. | They spoke.",
            "They lived on Main St. | The house is gone.",
            "It was Plan B. | The first one had failed.",
            "Lima moved to Fifth Ave. NW in May. | She left soon." })
    void an_abbreviation_joins_what_may_follow_it(String marked) {
        assertSplit(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "She spent years in the U.S. | It was a happy time.",
            "They met at 6:13 p.m. EDT in Porto. | She left.",
            "She works for Lima Inc. | They pay well." })
    void a_doubtful_abbreviation_is_no_doubt_before_words_that_open_a_sentence(String marked) {
        assertSplit(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "It is sold everywhere. | iPhone users may wait. | eBay has it.",
            "It rose fast. iphone users may wait." })
    void a_name_that_begins_small_may_begin_a_sentence(String marked) {
        assertSplit(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "He walked on Sundays. [13] [better source needed] | Later he ran.",
            "He walked.[citation needed] | Later he ran.",
            "He walked. | [He] ran later. | [12 men] followed." })
    void reference_marks_belong_to_the_sentence_before_them(String marked) {
        assertSplit(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Was it so? ... | There is no doubt.",
            "It was long. … | She slept.",
            "It was long. | ... and dark." })
    void dots_of_omission_belong_to_the_sentence_before_them(String marked) {
        assertSplit(marked);
    }

    private void assertSplit(String marked) {
        var text = marked.replace(" | ", " ");
        assertThat(splitter.split(text)).extracting(span -> text.substring(span.start(), span.end())).containsExactly(marked.split(" \\| "));
    }
}
