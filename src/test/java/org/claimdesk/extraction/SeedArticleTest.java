package org.claimdesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.claimdesk.extraction.quantity.Quantity.Approximator;
import org.claimdesk.extraction.quantity.Quantity.Kind;
import org.junit.jupiter.api.Test;

/** What has to come out of the seed article, whatever else does. */
class SeedArticleTest {

    private static final String TEXT = read();
    private static final Extraction FOUND = new ClaimExtractor().extract(TEXT, LocalDate.of(2020, 2, 6), "en");

    @Test
    void about_5200_us_soldiers_are_stationed_on_iraqi_bases() {
        var claim = claim("5,200 US soldiers");
        assertThat(claim.quantities()).singleElement().satisfies(figure -> {
            assertThat(figure.text()).isEqualTo("Approximately 5,200 US soldiers");
            assertThat(figure.value()).isEqualByComparingTo("5200");
            assertThat(figure.unit()).isEqualTo("US soldiers");
            assertThat(figure.kind()).isEqualTo(Kind.COUNT);
            assertThat(figure.approximator()).isEqualTo(Approximator.ABOUT);
        });
    }

    @Test
    void forty_five_strikes_were_conducted_in_october_and_november_2019() {
        var claim = claim("45 strikes");
        assertThat(claim.selector().exact()).isEqualTo("45 strikes were conducted in Iraq in October and November");
        assertThat(claim.normalisedText()).isEqualTo("45 strikes were conducted in Iraq in October and November 2019.");
        assertThat(claim.type()).isEqualTo(ClaimType.QUANTITY);
        assertThat(claim.claimant()).isNull();
        assertThat(claim.quantities()).singleElement().satisfies(figure -> assertThat(figure.value()).isEqualByComparingTo("45"));
        assertThat(claim.periods()).singleElement().satisfies(period -> {
            assertThat(period.start()).isEqualTo("2019-10-01");
            assertThat(period.end()).isEqualTo("2019-11-30");
        });
    }

    @Test
    void the_department_of_defense_asked_for_1045_million_dollars() {
        var sentence = FOUND.sentences().stream().filter(one -> one.text().contains("1.045 billion")).findFirst().orElseThrow();
        assertThat(sentence.checkable()).isTrue();
        assertThat(sentence.claimant().name()).isEqualTo("Department of Defense");
        assertThat(claim("1.045 billion").quantities()).singleElement().satisfies(figure -> {
            assertThat(figure.value()).isEqualByComparingTo(BigDecimal.valueOf(1_045_000_000));
            assertThat(figure.currency()).isEqualTo("USD");
        });
    }

    @Test
    void a_sentence_with_two_statements_gives_two_claims_each_with_its_speaker() {
        assertThat(claim("set up a committee to study").selector().exact()).isEqualTo("Iraq had set up a committee to study the issue of US presence of troops in Iraq");
        assertThat(claim("had not made an official sign").claimant().description()).isEqualTo("two Iraqi officials");
        assertThat(claim("cranes lifted").normalisedText()).isEqualTo("Cranes lifted large concrete slabs to reinforce the barricades in reinforced protection.");
        assertThat(claim("Tens of thousands").claimant()).isNull();
    }

    @Test
    void somebody_introduced_before_is_named_in_full() {
        assertThat(claim("Since the murder of").normalisedText()).startsWith("Since the murder of Qassem Soleimani, there have been no air strikes");
        assertThat(claim("had not made an official sign").normalisedText()).startsWith("Adel Abdul-Mahdi had not made");
    }

    @Test
    void what_follows_the_speaker_but_is_no_statement_is_not_cut_off() {
        assertThat(claim("did not come from").selector().exact()).startsWith("The danger, soldiers said, did not come");
        assertThat(claim("not to seek US assistance").selector().exact()).startsWith("The government told the Iraqi army not to seek");
    }

    @Test
    void every_claim_is_anchored_and_every_sentence_is_there() {
        assertThat(FOUND.sentences()).hasSizeBetween(55, 58);
        assertThat(FOUND.claims()).hasSizeBetween(25, 50)
                .allSatisfy(claim -> assertThat(TEXT.substring(claim.selector().start(), claim.selector().end())).isEqualTo(claim.selector().exact()));
    }

    @Test
    void without_a_day_of_publication_a_full_date_in_the_first_lines_takes_its_place() {
        var found = new ClaimExtractor().extract(TEXT, null, null);
        assertThat(found.claims()).anySatisfy(claim -> assertThat(claim.normalisedText()).isEqualTo("45 strikes were conducted in Iraq in October and November 2019."));
    }

    @Test
    void in_another_language_nothing_is_scored() {
        var found = new ClaimExtractor().extract("Im Oktober 2019 gab es 45 Angriffe. Das war viel.", null, "de");
        assertThat(found.claims()).isEmpty();
        assertThat(found.sentences()).hasSize(2).allSatisfy(sentence -> {
            assertThat(sentence.score()).isNull();
            assertThat(sentence.label()).isNull();
            assertThat(sentence.checkable()).isFalse();
        });
    }

    private static FoundClaim claim(String words) {
        return FOUND.claims().stream().filter(claim -> claim.selector().exact().contains(words)).findFirst().orElseThrow(() -> new AssertionError("No claim with " + words));
    }

    private static String read() {
        try {
            return Files.readString(Path.of("seeds/article.txt"));
        } catch (IOException missing) {
            throw new ExceptionInInitializerError(missing);
        }
    }
}
