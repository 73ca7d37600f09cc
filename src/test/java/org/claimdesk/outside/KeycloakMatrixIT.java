package org.claimdesk.outside;

import java.nio.file.Path;
import java.util.Map;

import io.restassured.RestAssured;

import org.claimdesk.testing.PrivilegeMatrix;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Who may do what, with tokens of the real Keycloak and the realm that we ship. */
class KeycloakMatrixIT extends PrivilegeMatrix {

    private static final String SERVICE = "service-account-claimdesk-api";

    @TempDir
    static Path folder;
    private static Keycloak keycloak;
    private static Gate gate;
    private static ServerProcess server;

    @RegisterExtension
    static final BeforeAllCallback BEFORE = context -> keycloak = Keycloak.shared(context);

    @Override
    protected Map<String, String> tokens() {
        gate = keycloak.gate().open();
        server = Keycloak.signsInAt(gate, new Installation(folder)).start();
        RestAssured.baseURI = server.address().toString();
        RestAssured.port = server.address().getPort();
        keycloak.takeAway(SERVICE, "editor");
        var asChecker = keycloak.machineToken(gate);
        keycloak.give(SERVICE, "editor");
        return Map.of("viewer", keycloak.token(gate, "viewer"), "fact-checker", keycloak.token(gate, "checker"), "editor", keycloak.token(gate, "editor"),
                "admin", keycloak.token(gate, "admin"), "service fact-checker", asChecker, "service editor", keycloak.machineToken(gate));
    }

    @AfterAll
    static void stop() {
        RestAssured.reset();
        server.close();
        gate.close();
    }
}
