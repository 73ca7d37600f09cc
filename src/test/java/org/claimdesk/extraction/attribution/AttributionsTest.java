package org.claimdesk.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.claimdesk.extraction.attribution.Claimant.Kind;
import org.claimdesk.extraction.sentence.SentenceSplitter;
import org.junit.jupiter.api.Test;

class AttributionsTest {

    private static final SentenceSplitter SPLITTER = new SentenceSplitter();

    @Test
    void a_speaker_stands_before_the_verb() {
        assertThat(only("In a cabinet session, Abdul-Mahdi said it was up to them.")).isEqualTo(new Claimant("Abdul-Mahdi", Kind.PERSON, null, false));
        assertThat(only("Western officials have said that nothing happened.")).isEqualTo(new Claimant(null, Kind.GROUP, "Western officials", true));
        assertThat(only("The Department of Defense said that it was lost.").name()).isEqualTo("Department of Defense");
        assertThat(only("The Department of Defense said that it was lost.").kind()).isEqualTo(Kind.ORGANISATION);
    }

    @Test
    void a_speaker_stands_behind_the_quotation() {
        assertThat(only("“They have not asked for help,” Caggins said.").name()).isEqualTo("Caggins");
        assertThat(only("“The light is off, “said a senior officer who left.")).isEqualTo(new Claimant(null, Kind.PERSON, "senior officer", true));
        assertThat(only("The rate fell by half, according to spokesperson Myles Caggins.")).isEqualTo(new Claimant("Myles Caggins", Kind.PERSON, "spokesperson", false));
    }

    @Test
    void a_title_and_an_apposition_describe_the_speaker() {
        assertThat(only("James Jeffrey, special envoy for the coalition, said it was over.")).isEqualTo(
                new Claimant("James Jeffrey", Kind.PERSON, "special envoy for the coalition", false));
        assertThat(only("A September 2018 report to Congress by Inspector General Glen Fine said they were weak.").name()).isEqualTo("Glen Fine");
    }

    @Test
    void a_surname_stands_for_the_full_name_before_it() {
        var claimants = read("Since then there were no strikes, according to spokesperson Myles Caggins. “They have not asked,” Caggins said.");
        assertThat(claimants).extracting(Claimant::name).containsExactly("Myles Caggins", "Myles Caggins");
    }

    @Test
    void a_quotation_over_several_sentences_has_one_speaker() {
        var claimants = read("“So far we have not asked for help. We rely on us, “a senior officer told The Associated Press.");
        assertThat(claimants).extracting(Claimant::description).containsExactly("senior officer", "senior officer");
        claimants = read("“It is needed,” said the official. “They provide it. We would be lost.”");
        assertThat(claimants).extracting(Claimant::description).containsExactly("official", "official", "official");
    }

    @Test
    void a_pronoun_means_the_last_speaker() {
        assertThat(read("Jane Doe said it was over. He left. She said that it had rained.")).extracting(claimant -> claimant == null ? null : claimant.name())
                .containsExactly("Jane Doe", null, "Jane Doe");
    }

    @Test
    void what_nobody_says_has_no_claimant() {
        assertThat(read("Two officials were killed. The army announced nothing.")).containsOnlyNulls();
    }

    private static Claimant only(String sentence) {
        return read(sentence).get(0);
    }

    private static List<Claimant> read(String text) {
        return Attributions.of(text, SPLITTER.split(text)).stream().map(attribution -> attribution == null ? null : attribution.claimant()).toList();
    }
}
