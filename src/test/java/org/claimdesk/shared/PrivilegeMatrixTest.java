package org.claimdesk.shared;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import org.claimdesk.testing.PrivilegeMatrix;
import org.claimdesk.testing.StubIssuer;
import org.claimdesk.testing.WithIssuer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterAll;

/** Who may do what, with tokens of an issuer that signs whatever it is asked to. */
@QuarkusTest
@TestProfile(WithIssuer.class)
class PrivilegeMatrixTest extends PrivilegeMatrix {

    private static StubIssuer issuer;

    @Override
    protected Map<String, String> tokens() {
        issuer = new StubIssuer(ConfigProvider.getConfig().getValue("claimdesk.oidc.issuer", URI.class)).start();
        issuer.awaitKnown();
        var tokens = new HashMap<String, String>();
        List.of("viewer", "fact-checker", "editor", "admin").forEach(role -> tokens.put(role, issuer.token("matrix-" + role, role)));
        tokens.put("service fact-checker", issuer.machineToken("matrix-checker", "fact-checker"));
        tokens.put("service editor", issuer.machineToken("matrix-editor", "editor", "admin-of-something-else"));
        return tokens;
    }

    @AfterAll
    static void stop() {
        issuer.close();
    }
}
