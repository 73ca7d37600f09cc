package org.claimdesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a sentence asserts, taken apart where both halves stand alone, and nowhere else. */
class ClaimPartsTest {

    private static final ClaimExtractor EXTRACTOR = new ClaimExtractor();
    private static final LocalDate DAY = LocalDate.of(2020, 2, 6);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Unemployment rose to 5 %, while exports fell by 3,000. | Unemployment rose to 5 % / exports fell by 3,000
            Unemployment rose to 5 %, whereas exports fell by 3,000. | Unemployment rose to 5 % / exports fell by 3,000
            Exports rose 5 percent; imports fell 3 percent. | Exports rose 5 percent / imports fell 3 percent
            The court fined the bank 5 million dollars, but the bank has appealed. | The court fined the bank 5 million dollars / the bank has appealed
            Police arrested 30 people and the army closed 12 roads. | Police arrested 30 people / the army closed 12 roads
            The minister resigned on Monday and the bank said profits would fall by 5 percent. | The minister resigned on Monday / profits would fall by 5 percent
            While revenue grew by 4 percent, profit fell by 12 percent. | revenue grew by 4 percent / profit fell by 12 percent
            Although exports fell by 3 percent, the factory hired 300 workers. | exports fell by 3 percent / the factory hired 300 workers
            The mayor opened 12 schools, the council built 3 bridges, and the state paid 40 million dollars. | The mayor opened 12 schools, the council built 3 bridges / the state paid 40 million dollars
            Exports rose 5 percent; imports fell 3 percent; and prices grew by 2 percent. | Exports rose 5 percent / imports fell 3 percent / prices grew by 2 percent
            US exports rose 5 percent, but EU exports fell by 3 percent. | US exports rose 5 percent / EU exports fell by 3 percent
            HARBOUR CITY – A storm destroyed 40 houses, and floods closed 12 roads. | A storm destroyed 40 houses / floods closed 12 roads
            Spending rose by 5 percent, but lending fell by 3 percent. | Spending rose by 5 percent / lending fell by 3 percent
            The U.S. has 5 million cases, but Canada has about 120,000. | The U.S. has 5 million cases / Canada has about 120,000
            The storm killed 11 people and more than 2,000 homes lost power. | The storm killed 11 people / more than 2,000 homes lost power
            The bridge opened in 1932 and the tunnel closed in 1956. | The bridge opened in 1932 / the tunnel closed in 1956
            Police said the suspect fired 12 shots and two officers were wounded. | the suspect fired 12 shots / two officers were wounded
            The mayor said 300 officers were hired, and that crime fell by 12 percent. | 300 officers were hired / crime fell by 12 percent
            There were 12 fires in May, and the city lost 40 houses. | There were 12 fires in May / the city lost 40 houses
            """)
    void two_statements_are_two_claims(String sentence, String parts) {
        assertThat(spans(sentence)).containsExactlyElementsOf(Arrays.asList(parts.split(" / ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Police arrested 30 people and seized 5 guns.",
            "The fire killed 12 people while he was away.",
            "The fire killed 12 people while police were searching the house.",
            "If taxes rise by 5 percent, incomes will fall and 3,000 people will leave.",
            "The company that built 12 bridges and the firm that owned them were sold.",
            "He bought 3 houses, 4 cars, and a boat that cost 2 million dollars.",
            "Exports rose by 5 percent, and they fell by 3 percent in May.",
            "Exports rose by 5 percent, and its imports fell by 3 percent.",
            "“Exports rose by 5 percent and imports fell by 3 percent,” the bank said.",
            "Officials believe demand fell by 5 percent and supply rose by 3 percent.",
            "The ministry denied that exports fell by 5 percent and imports rose by 3 percent.",
            "Prices rose by 5 percent because wages grew and taxes fell by 3 percent.",
            "Prices rose by 5 percent because wages grew, and taxes fell by 3 percent.",
            "The bank will close 12 offices if the state agrees, and 300 people will leave.",
            "Five people died, and three were injured.",
            "Trade between Iran and Iraq has fallen by 5 percent.",
            "Not only did exports fall by 5 percent, but imports rose too.",
            "The police found 12 kilos of drugs, and weapons seized in raids in 2019.",
            "Exports rose by 5 percent and imports fell by 3 percent in March.",
            "The president signed the order on Friday and Congress rejected it on Monday.",
            "Exports and imports rose by 5 percent and 3 percent, respectively.",
            "Reportedly, 12 people were hurt and 3 houses were destroyed.",
            "Was it true that exports rose 3 percent and imports fell 4 percent?",
            "Houston has about 900 vacancies, and to compensate for that, districts in Texas and rural Missouri are closing 12 schools.",
            "The city built 12 schools, and prices fell.",
            "In a harsh winter, 12 people froze and the city opened 3 shelters.",
            "The report (exports rose 5 percent and imports fell 3 percent) is from 2019.",
    })
    void a_sentence_that_may_lean_on_itself_is_one_claim(String sentence) {
        assertThat(spans(sentence)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Exports rose by 5 percent and imports fell by 3 percent, the ministry said. | ministry / ministry
            Exports rose by 5 percent, while imports fell by 3 percent, according to the Harbour Bank. | Harbour Bank / Harbour Bank
            The ministry said exports rose by 5 percent and imports fell by 3 percent. | ministry / ministry
            The ministry said that exports rose by 5 percent, but imports fell by 3 percent. | ministry / ministry
            According to the Harbour Bank, lending grew by 4 percent, but deposits fell by 2 percent. | Harbour Bank / Harbour Bank
            Exports rose by 5 percent, the ministry said on Monday, while imports fell by 3,000 tonnes. | ministry / -
            Exports rose by 5 percent, but the bank said imports fell by 3 percent. | - / bank
            The ministry said exports rose by 5 percent, but the bank said imports fell by 3 percent. | ministry / bank
            Exports rose by 5 %, while imports fell by 3 %, the ministry said. | ministry / ministry
            Exports rose 5 percent; imports fell 3 percent, according to the Harbour Bank. | - / Harbour Bank
            """)
    void a_speaker_of_both_halves_goes_to_both(String sentence, String speakers) {
        var found = EXTRACTOR.extract(sentence, DAY, "en").claims();
        assertThat(found.stream().map(claim -> claim.claimant() == null ? "-" : claim.claimant().name() != null ? claim.claimant().name() : claim.claimant().description()))
                .containsExactlyElementsOf(Arrays.asList(speakers.split(" / ")));
    }

    @Test
    void each_part_has_its_own_figures_and_dates_and_the_score_of_the_sentence() {
        var text = "Unemployment rose to 5 % in May 2019, while exports fell by about 3,000 tonnes in June 2019.";
        var claims = EXTRACTOR.extract(text, DAY, "en").claims();

        assertThat(claims).hasSize(2).allSatisfy(claim -> {
            var selector = claim.selector();
            assertThat(text.substring(selector.start(), selector.end())).isEqualTo(selector.exact());
            assertThat(claim.sentence()).isEqualTo(text);
            assertThat(claim.quantities()).hasSize(1);
            assertThat(claim.periods()).hasSize(1);
            assertThat(claim.score()).isEqualTo(claims.get(0).score());
        });
        assertThat(claims.get(1).quantities().get(0).text()).isEqualTo("about 3,000 tonnes");
        assertThat(claims.get(1).periods().get(0).start()).isEqualTo("2019-06-01");
    }

    @Test
    void a_part_takes_the_type_of_its_own_words() {
        assertThat(EXTRACTOR.extract("The parliament adopted the budget law on Monday, but exports fell by 3 percent.", DAY, "en").claims()).extracting(FoundClaim::type)
                .containsExactly(ClaimType.ATTRIBUTION, ClaimType.QUANTITY);
    }

    private static List<String> spans(String sentence) {
        return EXTRACTOR.extract(sentence, DAY, "en").claims().stream().map(claim -> claim.selector().exact()).toList();
    }
}
