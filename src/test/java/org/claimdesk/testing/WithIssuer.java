package org.claimdesk.testing;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** An installation where people sign in at an issuer, at an address where a test may start one. */
public class WithIssuer implements QuarkusTestProfile {

    /** One of its own: in the one that other tests share are accounts. */
    private static final String DATABASE = "jdbc:h2:mem:with-issuer;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=5000;DB_CLOSE_DELAY=-1";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("claimdesk.sign-in", "oidc", "claimdesk.oidc.issuer", StubIssuer.freeAddress().toString(), "claimdesk.oidc.client-secret", "secret-of-the-tests",
                "claimdesk.oidc.answer-timeout", "2s", "quarkus.datasource.h2.jdbc.url", DATABASE);
    }
}
