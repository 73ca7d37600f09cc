package org.claimdesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text in other languages: figures and dates come right or not at all, and nothing is scored. */
class OtherLanguagesTest {

    private static final ClaimExtractor EXTRACTOR = new ClaimExtractor();
    private static final LocalDate DAY = LocalDate.of(2020, 2, 6);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            de | Die Arbeitslosigkeit stieg auf 5,2 %, während die Exporte um 3.000 Tonnen sanken. | 5,2 %=5.2 / 3.000=3000 | -
            de | Im Oktober 2019 gab es 45 Angriffe. | 45=45 | Oktober 2019=2019-10-01..2019-10-31
            de | Der Bau kostete 12 Millionen Euro, so der Bericht vom 03.01.2020. | 12 Millionen Euro=12000000 | 03.01.2020=2020-01-03..2020-01-03
            de | Der Bau kostete 12 Mio. Euro. | - | -
            de-CH | Die Miete stieg um 5.2 %. | 5.2 %=5.2 | -
            fr | Le 3 janvier 2020, 45 personnes ont reçu 3 000 euros. | 45 personnes=45 / 3 000 euros=3000 | 3 janvier 2020=2020-01-03..2020-01-03
            es | El paro bajó al 13,8 % el 3 de enero de 2020. | 13,8 %=13.8 | 3 de enero de 2020=2020-01-03..2020-01-03
            ru | Безработица снизилась до 4,6 % 3 января 2020 года. | 4,6 %=4.6 | 3 января 2020=2020-01-03..2020-01-03
            ru | Бюджет составил 300 млн рублей. | - | -
            ar | في عام 2019 بلغت البطالة ١١٫٥ %. | ١١٫٥ %=11.5 | 2019=2019-01-01..2019-12-31
            ja | 2020年1月3日、東京では45人が逮捕され、失業率は2.4%だった。 | 45=45 / 2.4%=2.4 | 2020年1月3日=2020-01-03..2020-01-03
            ja | 予算は300億円だ。 | - | -
            """)
    void figures_and_dates_are_right_or_left_out(String language, String text, String figures, String periods) {
        var found = EXTRACTOR.extract(text, DAY, language);
        assertThat(found.sentences().stream().flatMap(sentence -> sentence.quantities().stream()).map(figure -> figure.text() + "=" + figure.value().toPlainString()))
                .containsExactlyElementsOf(list(figures));
        assertThat(found.sentences().stream().flatMap(sentence -> sentence.periods().stream()).map(date -> date.text() + "=" + date.start() + ".." + date.end()))
                .containsExactlyElementsOf(list(periods));
    }

    @ParameterizedTest
    @ValueSource(strings = { "de", "fr", "es", "ar", "ja", "ru", "zh-Hant-TW", "und", "x-private" })
    void nothing_is_scored_and_a_note_says_so(String language) {
        var found = EXTRACTOR.extract("45 strikes were conducted in Iraq in October 2019.", DAY, language);
        assertThat(found.claims()).isEmpty();
        assertThat(found.sentences()).hasSize(1).allSatisfy(sentence -> assertThat(sentence.score()).isNull());
        assertThat(found.notes()).singleElement().asString().startsWith("Check-worthiness is for English; ");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "en", "en-GB", "EN" })
    void english_needs_no_note(String language) {
        assertThat(EXTRACTOR.extract("45 strikes were conducted in Iraq in October 2019.", DAY, language).notes()).isEmpty();
    }

    @Test
    void any_text_in_any_language_is_anchored() {
        var random = new Random(20_261_123);
        var pieces = List.of("5,2 %", "3.000", "3 000", "3\u00a0000", "12 Millionen", "300 млн", "١١٫٥", "２０２０年", "2020年13月40日", "31 février 2020", "März 2020", "de enero de 2020", "億円", "45人", ". ", "。",
                "، ", "؟", "¿", "«", "»", "z. B.", "\ud83d", "😀", "1.2.3.2020", "99.99.9999", "\n\n", "\u0301", "0000年", " ");
        for (int i = 0; i < 2_000; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(30); n > 0; n--) {
                text.append(pieces.get(random.nextInt(pieces.size()))).append(random.nextBoolean() ? " " : "");
            }
            var words = text.toString();
            for (var sentence : EXTRACTOR.extract(words, DAY, List.of("de", "fr", "es", "ar", "ja", "ru").get(random.nextInt(6))).sentences()) {
                assertThat(words.substring(sentence.start(), sentence.end())).isEqualTo(sentence.text());
                sentence.quantities().forEach(figure -> assertThat(words.substring(figure.start(), figure.end())).isEqualTo(figure.text()));
                sentence.periods().forEach(date -> assertThat(words.substring(date.textStart(), date.textEnd())).isEqualTo(date.text()));
            }
        }
    }

    private static List<String> list(String parts) {
        return parts == null ? List.of() : Arrays.asList(parts.split(" / "));
    }
}
