package org.claimdesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any string may come: never an exception, anchors always exact, sentences in order with nothing but white space between them. */
class ClaimExtractorFuzzTest {

    private static final ClaimExtractor EXTRACTOR = new ClaimExtractor();
    private static final LocalDate DAY = LocalDate.of(2020, 2, 6);
    private static final String[] PIECES = { "45 strikes", "in October and November", "“", "”", "\"", "said", "according to", "Caggins", "the", "$ 1.045 billion", ".", "!", "?", "…", ",",
            " ", " ", " ", "\n", "\r\n", "\n\n", "\t", "\uFEFF", "\u202E", "\u200B", "\u0301\u0301\u0301", "😀", "\ud83d", "\ude00", "two thousand and", "twenty-", "%", "(", ")",
            "last month", "fiscal year 2020", "Mr.", "U.S.", "C.", "million", "between 5 and", "1,2,3,4", "0x7f", "é", "e\u0301", "ﷺ", "中文。", "שלום", "\u0000", "\u2028", "-", "–", "'" };

    @Test
    void random_text_is_read_without_harm() {
        var random = new Random(20_261_123);
        for (int i = 0; i < 3_000; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(60); n > 0; n--) {
                text.append(random.nextInt(10) == 0 ? String.valueOf((char) random.nextInt(0x10000)) : PIECES[random.nextInt(PIECES.length)]);
                text.append(random.nextBoolean() ? " " : "");
            }
            check(text.toString(), random.nextBoolean() ? DAY : null, random.nextInt(5) == 0 ? "de" : null);
        }
    }

    @Test
    void long_monotonous_text_is_read_without_harm() {
        for (var piece : new String[] { "1", "“", "(", " ", ".", "a", "said ", "one ", "1,", "Mr. ", "\n", "\u0301", "😀", "January " }) {
            check(piece.repeat(60_000 / piece.length()), DAY, null);
        }
    }

    /** Found by putting random words together: a point behind a bare number, two commas before a verb, ordinals that no calendar has. */
    @ParameterizedTest
    @ValueSource(strings = { "They sold 12 .22 rifles.", "Ana Lima,, said it was so.", "It grew in the 0th quarter.", "It grew in the 2147483649th quarter.",
            "It fell in the 0th month of 2021." })
    void texts_that_once_broke_the_reading_are_read(String text) {
        check(text, DAY, null);
    }

    private static void check(String text, LocalDate day, String language) {
        var found = EXTRACTOR.extract(text, day, language);
        int last = 0;
        for (var sentence : found.sentences()) {
            assertThat(sentence.start()).isGreaterThanOrEqualTo(last);
            assertThat(text.substring(last, sentence.start()).chars().allMatch(unit -> unit <= ' ' || Character.isWhitespace(unit) || Character.isSpaceChar(unit)
                    || unit == '\uFEFF' || unit == '\u200B' || unit == '\u0085')).as("between sentences of: %s", text).isTrue();
            assertThat(text.substring(sentence.start(), sentence.end())).isEqualTo(sentence.text());
            sentence.quantities().forEach(figure -> assertThat(text.substring(figure.start(), figure.end())).isEqualTo(figure.text()));
            sentence.periods().forEach(period -> assertThat(text.substring(period.textStart(), period.textEnd())).isEqualTo(period.text()));
            last = sentence.end();
        }
        for (var claim : found.claims()) {
            var selector = claim.selector();
            assertThat(text.substring(selector.start(), selector.end())).isEqualTo(selector.exact());
            assertThat(text.substring(0, selector.start())).endsWith(selector.prefix());
            assertThat(text.substring(selector.end())).startsWith(selector.suffix());
            assertThat(claim.normalisedText()).isNotBlank();
        }
    }
}
