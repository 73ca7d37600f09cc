package org.claimdesk.extraction.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class SentenceSplitterTest {

    private final SentenceSplitter splitter = new SentenceSplitter();

    @Test
    void abbreviations_and_initials_end_no_sentence() {
        assertThat(split("Dr. Smith met Gen. Jones. They spoke.")).containsExactly("Dr. Smith met Gen. Jones.", "They spoke.");
        assertThat(split("Lolita C. Baldor wrote it. J.R.R. Tolkien did not.")).containsExactly("Lolita C. Baldor wrote it.", "J.R.R. Tolkien did not.");
        assertThat(split("It cost No. 5 about 3.5 million. Nobody paid.")).containsExactly("It cost No. 5 about 3.5 million.", "Nobody paid.");
        assertThat(split("It began on Jan. 3. It ended soon.")).containsExactly("It began on Jan. 3.", "It ended soon.");
    }

    @Test
    void a_small_letter_begins_no_sentence() {
        assertThat(split("They marched in an anti-US. collection inspired by him. It rained.")).containsExactly("They marched in an anti-US. collection inspired by him.", "It rained.");
        assertThat(split("“Why?” he asked. “Because!” she said.")).containsExactly("“Why?” he asked.", "“Because!” she said.");
    }

    @Test
    void closing_marks_belong_to_the_sentence_they_close() {
        assertThat(split("“It becomes dark.” “So it does.” (He left.) She stayed.")).containsExactly("“It becomes dark.”", "“So it does.”", "(He left.)", "She stayed.");
    }

    @Test
    void a_badly_spaced_quotation_mark_cuts_nothing() {
        assertThat(split("“They consider it essential for Iraq, “said a US official who spoke. He left.")).containsExactly(
                "“They consider it essential for Iraq, “said a US official who spoke.", "He left.");
    }

    @Test
    void a_line_end_ends_a_paragraph_unless_the_line_goes_on() {
        assertThat(split("A heading\n\nThe first one. The second one.\r\nThe third,\nwhich goes on.")).containsExactly("A heading", "The first one.", "The second one.",
                "The third,\nwhich goes on.");
    }

    @Test
    void places_tell_headings_date_lines_and_credits_from_the_body() {
        var text = "Troops brace for retaliation\n\nMonday, May 18, 2015\n\nThey built a tower.\n\nWriters A and B contributed to this report.";
        assertThat(splitter.split(text)).extracting(SentenceSpan::place).containsExactly(Place.HEADING, Place.DATELINE, Place.BODY, Place.CREDIT);
        assertThat(splitter.split(text)).extracting(SentenceSpan::paragraph).containsExactly(0, 1, 2, 3);
    }

    @Test
    void a_sentence_within_a_quotation_is_quoted_also_when_the_quotation_began_before() {
        assertThat(splitter.split("“We rely on it. We own none. Only they do,” said he. He left.")).extracting(SentenceSpan::quoted).containsExactly(true, true, false, false);
    }

    @Test
    void nothing_but_white_space_has_no_sentences() {
        assertThat(split(" \t\r\n\uFEFF\u200B\u00a0 ")).isEmpty();
        assertThat(split("")).isEmpty();
    }

    private List<String> split(String text) {
        return splitter.split(text).stream().map(span -> text.substring(span.start(), span.end())).toList();
    }
}
