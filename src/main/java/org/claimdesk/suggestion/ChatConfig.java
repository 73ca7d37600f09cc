package org.claimdesk.suggestion;

import java.time.Duration;
import java.util.Optional;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Which chat model is asked, if any, and how far it is trusted with time and space. */
@ConfigMapping(prefix = "claimdesk.chat")
public interface ChatConfig {

    /** Whether there is one. */
    @WithDefault("false")
    boolean enabled();

    /** Base address of its OpenAI-compatible API, such as {@code http://127.0.0.1:11434/v1}. */
    Optional<String> url();

    /** Its name there. */
    Optional<String> model();

    /** Sent as a bearer token, where the API asks for one. */
    Optional<String> apiKey();

    /** How long a connection may take. */
    @WithDefault("5s")
    Duration connectTimeout();

    /** How long the whole answer may take, the connection included. */
    @WithDefault("10s")
    Duration answerTimeout();

    /** How many tokens the model is told to write at most. */
    @WithDefault("800")
    int maxTokens();

    /** How many bytes of an answer are read; a longer one is no answer. */
    @WithDefault("256K")
    MemorySize maxAnswer();

    /** How many claims of one answer are looked at. */
    @WithDefault("8")
    int maxClaims();

    /** How many requests may wait for the model at the same time; it must not take the threads that intake needs. */
    @WithDefault("4")
    int atOnce();
}
