package org.claimdesk.suggestion;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Optional;

import io.quarkus.runtime.configuration.ConfigurationException;

/**
 * The settings of a chat that is switched on, with nothing missing.
 *
 * @param endpoint where chat completions are asked for
 */
record ChatSettings(URI endpoint, String model, Optional<String> apiKey, Duration connectTimeout, Duration answerTimeout, int maxTokens, int maxAnswer,
        int maxClaims, int atOnce) {

    private static final int LONGEST_MODEL = 200;

    /**
     * Reads what is configured.
     *
     * @throws ConfigurationException with one line that names the setting, and never says what the key is
     */
    static ChatSettings of(ChatConfig config) {
        var model = config.model().map(String::strip).filter(name -> !name.isEmpty()).orElseThrow(() -> wrong("model", "has to name a model"));
        require(model.length() <= LONGEST_MODEL, "model", "has at most %d characters".formatted(LONGEST_MODEL));
        require(config.apiKey().filter(key -> !key.matches("[\\x21-\\x7e]+")).isEmpty(), "api-key", "is made of visible ASCII characters only");
        require(isPositive(config.connectTimeout()), "connect-timeout", "is more than nothing");
        require(isPositive(config.answerTimeout()), "answer-timeout", "is more than nothing");
        require(config.maxTokens() > 0, "max-tokens", "is at least 1");
        require(config.maxClaims() > 0, "max-claims", "is at least 1");
        require(config.atOnce() > 0, "at-once", "is at least 1");
        var bytes = config.maxAnswer().asLongValue();
        require(bytes > 0 && bytes <= 16 * 1024 * 1024, "max-answer", "is at most 16M");
        return new ChatSettings(endpoint(config.url()), model, config.apiKey(), config.connectTimeout(), config.answerTimeout(), config.maxTokens(),
                (int) bytes, config.maxClaims(), config.atOnce());
    }

    private static URI endpoint(Optional<String> url) {
        var base = url.map(String::strip).filter(address -> !address.isEmpty()).orElseThrow(() -> wrong("url", "has to be set"));
        try {
            var uri = new URI(base);
            var web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            require(web && uri.getHost() != null && uri.getRawUserInfo() == null && uri.getRawQuery() == null && uri.getRawFragment() == null, "url",
                    "is an http or https address without a login, a query or a fragment");
            return URI.create(base.replaceAll("/+$", "") + "/chat/completions");
        } catch (URISyntaxException notAnAddress) {
            throw wrong("url", "is not an address");
        }
    }

    private static boolean isPositive(Duration time) {
        return !time.isZero() && !time.isNegative();
    }

    private static void require(boolean fits, String setting, String rule) {
        if (!fits) {
            throw wrong(setting, rule);
        }
    }

    private static ConfigurationException wrong(String setting, String rule) {
        return new ConfigurationException("claimdesk.chat.%s %s while claimdesk.chat.enabled is true".formatted(setting, rule));
    }
}
