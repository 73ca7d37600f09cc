package org.claimdesk.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class KeyTextTest {

    @Test
    void every_key_is_another_and_whole() {
        var keys = Stream.generate(KeyText::make).limit(1_000).toList();

        assertThat(keys).doesNotHaveDuplicates().allMatch(KeyText::isWhole).allMatch(key -> key.matches("cdk_[0-9A-Za-z]{38}"));
    }

    @Test
    void a_key_with_any_one_letter_wrong_is_none() {
        var key = KeyText.make();
        for (int at = KeyText.PREFIX.length(); at < key.length(); at++) {
            var wrong = key.substring(0, at) + (key.charAt(at) == 'x' ? 'y' : 'x') + key.substring(at + 1);

            assertThat(KeyText.isWhole(wrong)).as(wrong).isFalse();
        }
    }
}
