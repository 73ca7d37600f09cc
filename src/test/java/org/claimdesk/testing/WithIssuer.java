package org.claimdesk.testing;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** An installation where people sign in at an issuer, at an address where a test may start one. */
public class WithIssuer implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("claimdesk.sign-in", "oidc", "claimdesk.oidc.issuer", StubIssuer.freeAddress().toString(), "claimdesk.oidc.client-secret", "secret-of-the-tests",
                "claimdesk.oidc.answer-timeout", "2s");
    }
}
