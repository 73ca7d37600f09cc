package org.claimdesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a claim is worded so that it is understood alone, and what is never cut off it. */
class WordingTest {

    private static final ClaimExtractor EXTRACTOR = new ClaimExtractor();
    private static final LocalDate DAY = LocalDate.of(2020, 2, 6);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sales fell about 5 percent since Tuesday. | Sales fell about 5 percent since Tuesday, February 4, 2020.
            Prices rose 3 percent since last month. | Prices rose 3 percent since January 2020.
            Prices rose 3 percent last year. | Prices rose 3 percent in 2019.
            The bank lost 40 million dollars in early January. | The bank lost 40 million dollars in early January 2020.
            The bank lost 40 million dollars in mid-January. | The bank lost 40 million dollars in mid-January 2020.
            At least 20 people died last night in the harbour. | At least 20 people died last night (February 5, 2020) in the harbour.
            The firm hired 300 people over the past 12 months. | The firm hired 300 people over the past 12 months (February 6, 2019 to February 5, 2020).
            By the end of last year, 30 ships had sunk. | By the end of 2019, 30 ships had sunk.
            The city counted 40 fires until yesterday. | The city counted 40 fires until February 5, 2020.
            The army lost 30 men two weeks ago. | The army lost 30 men two weeks ago (January 23, 2020).
            Output fell 4 percent in the last two years. | Output fell 4 percent in the last two years.
            The state spent 4 million dollars this year and last year. | The state spent 4 million dollars in 2020 and in 2019.
            So far the navy has not lost 30 ships. | So far the navy has not lost 30 ships.
            But the navy has not lost 30 ships. | The navy has not lost 30 ships.
            In March 2020, unemployment rose to 5 percent, but exports fell by 3,000. | In March 2020, unemployment rose to 5 percent. / In March 2020, exports fell by 3,000.
            In March 2019, 12 ships sank, but the navy has 40 ships. | In March 2019, 12 ships sank. / The navy has 40 ships.
            """)
    void dates_are_resolved_and_every_other_word_stays(String sentence, String wordings) {
        assertThat(EXTRACTOR.extract(sentence, DAY, "en").claims()).extracting(FoundClaim::normalisedText).containsExactly(wordings.split(" / "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ministry denied that exports fell by 5 percent. | The ministry denied that exports fell by 5 percent.
            No official said that exports fell by 5 percent. | No official said that exports fell by 5 percent.
            The ministry reportedly said that exports fell by 5 percent. | The ministry reportedly said that exports fell by 5 percent.
            Exports fell by 5 percent, the ministry reportedly said. | Exports fell by 5 percent, the ministry reportedly said.
            The loss of 40 houses, officials said, was not the first in 2019. | The loss of 40 houses, officials said, was not the first in 2019.
            The mayor told 40 workers not to leave the harbour in 2019. | The mayor told 40 workers not to leave the harbour in 2019.
            Exports fell by 5 %, the ministry said. | Exports fell by 5 %.
            The ministry said that exports fell by 5 percent. | Exports fell by 5 percent.
            “Exports fell by 5 percent,” said a clerk, who did not give his name. | Exports fell by 5 percent.
            The clerk said the harbour had 12 “old boats.” | The harbour had 12 “old boats”.
            """)
    void a_speaker_is_cut_off_but_no_denial_doubt_or_subject(String sentence, String wording) {
        assertThat(EXTRACTOR.extract(sentence, DAY, "en").claims()).extracting(FoundClaim::normalisedText).containsExactly(wording);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            General Tomas Verrin arrived with 12 ships in 2019. Since then Verrin has lost 3 ships. | Since then Tomas Verrin has lost 3 ships.
            General Tomas Verrin arrived with 12 ships in 2019. Verrin’s fleet lost 3 ships in 2019. | Tomas Verrin’s fleet lost 3 ships in 2019.
            General Tomas Verrin arrived with 12 ships in 2019. Tomas Verrin lost 3 ships, and Verrin sold 2. | Tomas Verrin lost 3 ships, and Verrin sold 2.
            General Tomas Verrin met President Ada Verrin in 2019. Verrin has lost 3 ships. | Verrin has lost 3 ships.
            General Tomas Verrin arrived with 12 ships in 2019. The Verrin Company has lost 3 ships. | The Verrin Company has lost 3 ships.
            Verrin has lost 3 ships. General Tomas Verrin arrived with 12 ships in 2019. | General Tomas Verrin arrived with 12 ships in 2019.
            General Tomas May arrived with 12 ships in 2019. May has lost 3 ships. | May has lost 3 ships.
            Oskar Lindqvist said that 12 ships sank. “We lost 40 men,” Lindqvist said. | Oskar Lindqvist said: “We lost 40 men”.
            Oskar Lindqvist said that 12 ships sank. Lindqvist said he had lost 40 men. | Oskar Lindqvist said he had lost 40 men.
            """)
    void a_person_named_in_full_before_is_named_in_full(String text, String last) {
        assertThat(EXTRACTOR.extract(text, DAY, "en").claims()).extracting(FoundClaim::normalisedText).last().isEqualTo(last);
    }

    @Test
    void white_space_of_the_article_does_not_show() {
        assertThat(EXTRACTOR.extract("The navy\nlost  30\tships.", DAY, "en").claims()).extracting(FoundClaim::normalisedText).containsExactly("The navy lost 30 ships.");
    }
}
