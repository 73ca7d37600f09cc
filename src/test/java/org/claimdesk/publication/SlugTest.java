package org.claimdesk.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.junit.jupiter.api.Test;

class SlugTest {

    private static final UUID ID = UUID.fromString("0199b2c4-7d1e-7c3a-9f00-3a5f1c2d4e6f");

    @Test
    void it_is_made_of_the_words_and_of_an_end_that_nobody_else_has() {
        assertThat(Slug.of("45 strikes were conducted, in Iraq.", ID)).isEqualTo("45-strikes-were-conducted-in-iraq-1c2d4e6f");
        assertThat(Slug.of("“Größe”: Élan & Ångström – 3.5 %", ID)).isEqualTo("große-elan-angstrom-3-5-1c2d4e6f");
    }

    @Test
    void letters_of_every_script_stay() {
        assertThat(Slug.of("日本語 の 見出し", ID)).isEqualTo("日本語-の-見出し-1c2d4e6f");
        assertThat(Slug.of("नमस्ते दुनिया", ID)).isEqualTo("नमस्ते-दुनिया-1c2d4e6f");
    }

    @Test
    void a_long_wording_is_cut_at_the_end_of_a_word() {
        assertThat(Slug.of("word ".repeat(100), ID)).hasSizeLessThanOrEqualTo(80).endsWith("word-1c2d4e6f");
        assertThat(Slug.of("w".repeat(5_000), ID)).hasSize(79);
        assertThat(Slug.of("a" + "𝒜".repeat(100), ID)).doesNotContain("�").hasSizeLessThanOrEqualTo(120);
    }

    @Test
    void a_wording_without_letters_still_has_an_address() {
        assertThat(Slug.of("!?…", ID)).isEqualTo("1c2d4e6f");
    }

    @Test
    void no_markup_and_no_path_gets_in() {
        assertThat(Slug.of("<script>../../x?y#z%2f\u0000\u202e", ID)).matches("[a-z0-9-]+");
    }
}
