package org.claimdesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            45 strikes in October   | 45 strikes in November   | 45 strikes in [-October-][+November+]
            45 strikes              | 45 strikes in Iraq       | 45 strikes[+ in Iraq+]
            about 45 strikes        | 45 strikes               | [-about -]45 strikes
            the same                | the same                 | the same
            -                       | first words              | [+first words+]
            gone                    | -                        | [-gone-]
            """)
    void says_which_words_came_and_went(String before, String after, String told) {
        assertThat(told(WordDiff.of(before, after))).isEqualTo(told);
        assertThat(WordDiff.of(before, after).isChange()).isEqualTo(told.contains("["));
    }

    @Test
    void compares_a_very_long_text_as_a_whole() {
        var diff = WordDiff.of("a ".repeat(6_000), "b ".repeat(6_000));

        assertThat(diff.parts()).hasSize(2);
    }

    private static String told(WordDiff diff) {
        return diff.parts().stream().map(part -> switch (part.kind()) {
            case SAME -> part.text();
            case ADDED -> "[+" + part.text() + "+]";
            case REMOVED -> "[-" + part.text() + "-]";
        }).collect(Collectors.joining());
    }
}
