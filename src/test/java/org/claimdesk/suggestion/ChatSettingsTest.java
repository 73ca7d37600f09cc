package org.claimdesk.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.SmallRyeConfigBuilder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Half a configuration is none: it stops the start, and says which setting it is. */
class ChatSettingsTest {

    private static final Map<String, String> WHOLE = Map.of("enabled", "true", "url", "http://127.0.0.1:11434/v1/", "model", "some-model", "api-key", "sk-secret");

    @Test
    void a_chat_is_off_until_somebody_switches_it_on() {
        assertThat(config(Map.of()).enabled()).isFalse();
    }

    @Test
    void a_whole_configuration_says_where_to_ask() {
        assertThat(ChatSettings.of(config(WHOLE)).endpoint()).hasToString("http://127.0.0.1:11434/v1/chat/completions");
    }

    @ParameterizedTest
    @CsvSource({ "url, ''", "model, ''", "url, nonsense", "url, file:///etc/passwd", "url, http://somebody:secret@127.0.0.1/v1", "url, http://127.0.0.1/v1?key=secret",
            "url, http://127.0.0.1/a b", "api-key, se cret", "api-key, sécret", "connect-timeout, 0s", "answer-timeout, 0s", "max-tokens, 0", "max-claims, 0",
            "at-once, 0", "max-answer, 0", "max-answer, 17M" })
    void a_setting_that_cannot_work_is_named_in_one_line_without_secrets(String setting, String value) {
        var settings = new HashMap<>(WHOLE);
        settings.put(setting, value);

        assertThatThrownBy(() -> ChatSettings.of(config(settings))).isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("claimdesk.chat." + setting).message().doesNotContain("cret").doesNotContain("\n");
    }

    private static ChatConfig config(Map<String, String> settings) {
        var names = new HashMap<String, String>();
        settings.forEach((name, value) -> names.put("claimdesk.chat." + name, value));
        return new SmallRyeConfigBuilder().withMapping(ChatConfig.class).withConverter(MemorySize.class, 200, new MemorySizeConverter())
                .withConverter(Duration.class, 200, new DurationConverter())
                .withDefaultValues(names).build().getConfigMapping(ChatConfig.class);
    }
}
