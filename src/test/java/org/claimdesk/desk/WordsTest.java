package org.claimdesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.quarkus.qute.i18n.Message;

import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Pattern CASE = Pattern.compile("\\{#(?:is|case) '?([A-Za-z_-]+)'?}");

    @Test
    void every_word_of_the_desk_is_there_in_german_too() throws IOException {
        var german = german();

        assertThat(german.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(
                Arrays.stream(Words.class.getMethods()).map(Method::getName).toList());
    }

    @Test
    void a_german_message_tells_apart_at_least_what_the_english_one_does() throws IOException {
        var german = german();

        assertThat(Words.class.getMethods()).allSatisfy(method -> assertThat(cases(german.getProperty(method.getName()))).as(method.getName())
                .containsAll(cases(method.getAnnotation(Message.class).value())));
    }

    private static TreeSet<String> cases(String message) {
        return CASE.matcher(message).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties german() throws IOException {
        var words = new Properties();
        try (var file = new InputStreamReader(WordsTest.class.getResourceAsStream("/messages/msg_de.properties"), StandardCharsets.UTF_8)) {
            words.load(file);
        }
        return words;
    }
}
