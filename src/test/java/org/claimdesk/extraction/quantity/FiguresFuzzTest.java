package org.claimdesk.extraction.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;

import org.claimdesk.extraction.period.PeriodReader;
import org.junit.jupiter.api.Test;

class FiguresFuzzTest {

    private static final String[] PIECES = { "two", "hundred", "and", "-", "third", "half", "a", "of", "million", "point",
            "dozen", "1", "2014", "3,000", "45.6", ",", ".", "$", "€", "USD", "dollars", "cents", "%", "percent", "km",
            "years", "-old", "between", "from", "to", "or", "more", "than", "about", "at", "least", "January", "May",
            "Tuesday", "last", "next", "week", "month", "ago", "the", "in", "½", "/", ":", "#", "(", ")", "twenty", "fifths",
            "over", "s", "'", "’", "’90s", "q3", "31", "29", "Feb", "before", "after", "Easter", "fiscal", "century",
            "first", "one", "minus", "e", "^", "x", "99999999999999999999", "\uD83D\uDE00", "\uD83D", "\u202E", "\u0301",
            "\r\n", "\t", "\uFEFF", "\u00A0", "k", "m", "bn", "people", "no", "no.", "early", "end", "through", "~", "now" };
    private static final String[] GAPS = { " ", " ", " ", "", "  " };
    private static final LocalDate[] DAYS = { null, LocalDate.of(2020, 2, 29), LocalDate.of(2019, 12, 31),
            LocalDate.MIN, LocalDate.MAX };

    private final PeriodReader periodReader = new PeriodReader();
    private final QuantityReader quantityReader = new QuantityReader();

    @Test
    void shuffled_number_words_never_break_the_offsets() {
        var random = new Random(20200206);
        for (var round = 0; round < 20_000; round++) {
            var text = new StringBuilder();
            for (var count = random.nextInt(14); count >= 0; count--) {
                text.append(PIECES[random.nextInt(PIECES.length)]).append(GAPS[random.nextInt(GAPS.length)]);
            }
            readAndCheck(text.toString(), DAYS[random.nextInt(DAYS.length)], random);
        }
    }

    @Test
    void random_characters_never_break_the_offsets() {
        var random = new Random(45);
        for (var round = 0; round < 5_000; round++) {
            var text = new StringBuilder();
            for (var count = random.nextInt(60); count >= 0; count--) {
                text.append((char) (random.nextInt(4) == 0 ? random.nextInt(0x10000) : 32 + random.nextInt(96)));
            }
            readAndCheck(text.toString(), DAYS[random.nextInt(DAYS.length)], random);
        }
    }

    private void readAndCheck(String text, LocalDate published, Random random) {
        var start = random.nextInt(text.length() + 1);
        var end = start + random.nextInt(text.length() - start + 1);
        start = random.nextBoolean() ? 0 : start;
        var periods = periodReader.read(text, start, end, published);
        var last = start;
        for (var period : periods) {
            assertThat(text.substring(period.textStart(), period.textEnd())).isEqualTo(period.text());
            assertThat(period.textStart()).as(text).isGreaterThanOrEqualTo(last);
            assertThat(period.textEnd()).as(text).isGreaterThan(period.textStart()).isLessThanOrEqualTo(end);
            assertThat(period.end()).as(text).isAfterOrEqualTo(period.start());
            last = period.textEnd();
        }
        last = start;
        for (var quantity : quantityReader.read(text, start, end, periods)) {
            assertThat(text.substring(quantity.start(), quantity.end())).isEqualTo(quantity.text());
            assertThat(quantity.start()).as(text).isGreaterThanOrEqualTo(last);
            assertThat(quantity.end()).as(text).isGreaterThan(quantity.start()).isLessThanOrEqualTo(end);
            if (quantity.lower() != null && quantity.upper() != null) {
                assertThat(quantity.lower()).as(text).isLessThanOrEqualTo(quantity.upper());
            }
            last = quantity.end();
        }
    }
}
