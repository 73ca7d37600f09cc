package org.claimdesk.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;

import org.junit.jupiter.api.Test;

class PublicWordsTest {

    @Test
    void every_word_of_the_public_pages_is_there_in_german_too() throws IOException {
        var german = new Properties();
        try (var file = new InputStreamReader(PublicWordsTest.class.getResourceAsStream("/messages/public_de.properties"), StandardCharsets.UTF_8)) {
            german.load(file);
        }

        assertThat(german.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(Arrays.stream(PublicWords.class.getMethods()).map(Method::getName).toList());
    }
}
