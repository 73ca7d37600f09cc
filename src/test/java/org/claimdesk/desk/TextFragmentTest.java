package org.claimdesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFragmentTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://example.org/a        | 45 strikes                 | https://example.org/a#:~:text=45%20strikes
            https://example.org/a#part   | a, b & c                   | https://example.org/a#:~:text=a%2C%20b%20%26%20c
            https://example.org/a        | top-level                  | https://example.org/a#:~:text=top%2Dlevel
            https://example.org/a        | Größe                      | https://example.org/a#:~:text=Gr%C3%B6%C3%9Fe
            """)
    void links_to_words(String url, String words, String link) {
        assertThat(TextFragment.link(url, words)).isEqualTo(link);
    }

    @Test
    void of_many_words_the_first_and_the_last_are_enough() {
        var words = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty";

        assertThat(TextFragment.link("https://example.org", words))
                .isEqualTo("https://example.org#:~:text=one%20two%20three%20four%20five,sixteen%20seventeen%20eighteen%20nineteen%20twenty");
    }

    @Test
    void there_is_none_to_a_page_without_an_address() {
        assertThat(TextFragment.link(null, "words")).isNull();
    }
}
