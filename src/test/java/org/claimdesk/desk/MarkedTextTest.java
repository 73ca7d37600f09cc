package org.claimdesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class MarkedTextTest {

    @Test
    void claims_that_overlap_share_the_words_between_them() {
        var text = MarkedText.of("0123456789", 0, 10, List.of(new MarkedText.Place(1, 2, 6), new MarkedText.Place(2, 4, 8)));

        assertThat(text.pieces()).extracting(MarkedText.Piece::text, MarkedText.Piece::at, MarkedText.Piece::covering, MarkedText.Piece::numbers).containsExactly(
                tuple("01", 0, "", ""), tuple("23", 2, "1", "1"), tuple("45", 4, "1 2", "2"), tuple("67", 6, "2", ""), tuple("89", 8, "", ""));
    }

    @Test
    void claims_that_begin_at_the_same_place_are_both_numbered_there() {
        var text = MarkedText.of("0123456789", 0, 10, List.of(new MarkedText.Place(1, 2, 6), new MarkedText.Place(2, 2, 4)));

        assertThat(text.pieces().get(1).numbers()).isEqualTo("1 2");
    }

    @Test
    void a_stretch_begins_with_the_claims_that_reach_into_it() {
        var text = MarkedText.of("0123456789", 3, 8, List.of(new MarkedText.Place(7, 1, 5)));

        assertThat(text.pieces()).extracting(MarkedText.Piece::text, MarkedText.Piece::covering, MarkedText.Piece::numbers)
                .containsExactly(tuple("34", "7", "7"), tuple("567", "", ""));
    }

    /** A browser makes one character of CR and LF; what stands behind them must still be told at its own place. */
    @Test
    void a_carriage_return_is_left_out_and_counted() {
        var text = MarkedText.of("a\r\nb", 0, 4, List.of());

        assertThat(text.pieces()).extracting(MarkedText.Piece::text, MarkedText.Piece::at).containsExactly(tuple("a", 0), tuple("", 1), tuple("\nb", 2));
    }

    @Test
    void put_together_the_pieces_are_the_text_whatever_claims_there_are() {
        var random = new Random(7);
        var words = "Zwölf 🛰️ Boxkämpfer jagen\tViktor quer über den großen Sylter Deich. ".repeat(20);
        for (int round = 0; round < 500; round++) {
            var places = new ArrayList<MarkedText.Place>();
            for (int number = 1; number <= random.nextInt(12); number++) {
                var start = random.nextInt(words.length());
                places.add(new MarkedText.Place(number, start, start + 1 + random.nextInt(words.length() - start)));
            }
            places.sort((a, b) -> Integer.compare(a.start(), b.start()));

            var pieces = MarkedText.of(words, 0, words.length(), places).pieces();

            assertThat(pieces.stream().map(MarkedText.Piece::text).collect(Collectors.joining())).isEqualTo(words);
            for (var place : places) {
                assertThat(pieces.stream().filter(piece -> piece.claims().contains(place.number())).map(MarkedText.Piece::text).collect(Collectors.joining()))
                        .isEqualTo(words.substring(place.start(), place.end()));
                assertThat(pieces.stream().filter(piece -> piece.begins().contains(place.number()))).hasSize(1);
            }
        }
    }
}
