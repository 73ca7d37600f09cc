package org.claimdesk.suggestion;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

import org.claimdesk.testing.FreePort;

/** An installation with a chat model switched on, at an address where a test may put one. */
public class WithChat implements QuarkusTestProfile {

    /** Must never be seen anywhere but in the request itself. */
    static final String KEY = "sk-never-to-be-seen";
    /** How many may wait for the model. */
    static final int AT_ONCE = 3;

    @Override
    public Map<String, String> getConfigOverrides() {
        // as many connections as may wait for the model: none of those who wait may hold one
        return Map.of("quarkus.datasource.h2.jdbc.max-size", String.valueOf(AT_ONCE), "quarkus.datasource.postgresql.jdbc.max-size", String.valueOf(AT_ONCE),
                "claimdesk.chat.enabled", "true", "claimdesk.chat.url", "http://127.0.0.1:%d/v1".formatted(FreePort.next()), "claimdesk.chat.model", "stub",
                "claimdesk.chat.api-key", KEY, "claimdesk.chat.answer-timeout", "4s", "claimdesk.chat.max-answer", "64K", "claimdesk.chat.max-claims", "3",
                "claimdesk.chat.at-once", String.valueOf(AT_ONCE));
    }
}
