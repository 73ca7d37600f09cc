package org.claimdesk.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A real server beside a real Keycloak with the realm that we ship: who may do what, and what happens when Keycloak is not there. */
class KeycloakIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    static Path folder;
    private static Keycloak keycloak;
    private static Gate gate;
    private static ServerProcess server;

    @RegisterExtension
    static final BeforeAllCallback BEFORE = context -> keycloak = Keycloak.shared(context);

    /** The server is there first: it is up, says that it is not ready, lets nobody in, and finds Keycloak by itself. */
    static ServerProcess server() {
        if (server == null) {
            gate = keycloak.gate();
            server = Keycloak.signsInAt(gate, new Installation(folder)).launch();
            await(() -> server.isAlive() && status(server.anybody(), "/q/health/live") == 200);
            assertThat(server.anybody().get("/q/health/ready").status()).isEqualTo(503);
            server.anybody().read("/claims").expect(401);
            gate.open();
            server.awaitReady(PATIENCE.multipliedBy(2));
            assertThat(server.output()).contains("local accounts are off").doesNotContain("\tat ");
        }
        return server;
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
            gate.close();
        }
    }

    @Test
    void every_role_does_its_part_and_no_other_on_the_way_of_a_claim() {
        var viewer = as("viewer");
        var checker = as("checker");
        var editor = as("editor");
        var claim = checker.submittedClaim().path("id").asText();
        viewer.claim(claim).expect(200);
        viewer.addClaim("Not mine to add").expect(403);
        as("admin").read("/api-keys").expect(200);
        as("admin").addClaim("Not mine to add").expect(403);
        editor.read("/api-keys").expect(403);
        var digest = viewer.claim(claim).json().path("submission").path("digest").asText();
        checker.move(claim, 6, "approve", "digest", digest).expect(403);

        keycloak.give("service-account-claimdesk-api", "editor");
        var machine = server.bearer(keycloak.machineToken(gate));
        machine.addClaim("Brought by a program").expect(201);
        assertThat(machine.move(claim, 6, "approve", "digest", digest).expect(403).code()).isEqualTo("FORBIDDEN");
        editor.move(claim, 6, "approve", "digest", digest).expect(200);
        machine.move(claim, 7, "publish").expect(403);
        editor.move(claim, 7, "publish").expect(200);

        assertThat(viewer.all("/claims/" + claim + "/history").stream().map(entry -> entry.path("actor").asText()))
                .containsExactly("checker", "checker", "checker", "checker", "checker", "checker", "editor", "editor");
        assertThat(editor.read("/history/verification").expect(200).json().path("intact").asBoolean()).isTrue();
    }

    @Test
    void an_id_token_and_a_token_for_somebody_else_open_nothing() {
        server();
        server.bearer(keycloak.idToken(gate, "editor")).read("/claims").expect(401);
        assertThat(server.anybody().read("/claims").header("WWW-Authenticate")).startsWith("Bearer");
        server.desk("editor", Keycloak.PASSWORD).read("/claims").expect(401);
    }

    @Test
    void a_new_key_of_keycloak_counts_within_a_minute() {
        var before = as("viewer");
        keycloak.rotate();
        var after = as("viewer");
        await(() -> after.read("/claims").status() == 200);
        before.read("/claims").expect(200);
    }

    @Test
    void a_token_ends_when_it_says() {
        server();
        keycloak.tokensLast(Duration.ofSeconds(3));
        try {
            var viewer = as("viewer");
            viewer.read("/claims").expect(200);
            // its three seconds and the fifteen that clocks may differ; it is remembered for no whole minute
            await(Duration.ofSeconds(45), () -> viewer.read("/claims").status() == 401);
        } finally {
            keycloak.tokensLast(Duration.ofMinutes(5));
        }
    }

    @Test
    void while_keycloak_is_slow_or_gone_whoever_has_a_token_goes_on() {
        var checker = as("checker");
        var unused = as("editor");
        gate.delay(Duration.ofSeconds(5));
        for (int i = 0; i < 20; i++) {
            checker.addClaim("While it is slow " + i).expect(201);
        }
        gate.delay(Duration.ZERO);
        gate.shut();
        for (int i = 0; i < 20; i++) {
            checker.addClaim("While it is gone " + i).expect(201);
        }
        unused.read("/claims").expect(200);
        assertThat(server.anybody().get("/sign-in/issuer").status()).isIn(303, 503);
        assertThat(server.anybody().get("/q/health/live").status()).isEqualTo(200);
        assertThat(server.anybody().get("/q/health/ready").status()).isEqualTo(200);
        gate.open();
        as("editor").read("/claims").expect(200);
        keycloak.freeze();
        try {
            for (int i = 0; i < 20; i++) {
                checker.addClaim("While it hangs " + i).expect(201);
            }
            assertThat(server.anybody().get("/sign-in/issuer").status()).isIn(303, 503);
            assertThat(server.anybody().get("/q/health/ready").status()).isEqualTo(200);
        } finally {
            keycloak.thaw();
        }
        as("editor").read("/claims").expect(200);
        assertThat(server.output()).doesNotContain("\tat ");
    }

    @Test
    void beside_accounts_of_this_server_a_name_belongs_to_whoever_had_it_first() throws IOException {
        try (var way = keycloak.gate().open(); var both = Keycloak.signsInAt(way, new Installation(Files.createDirectory(folder.resolve("both"))))
                .with("CLAIMDESK_SIGN_IN", "both").start()) {
            assertThat(both.output()).contains("local accounts are on as well");
            both.desk("checker2").addClaim("Added with a password").expect(201);
            assertThat(both.bearer(keycloak.token(way, "checker2")).read("/claims").expect(403).code()).isEqualTo("NAME_REFUSED");

            both.desk("admin").send("DELETE", "/accounts/checker2", null, new byte[0], "If-Match", Desk.tag(0)).expect(204);
            both.bearer(keycloak.token(way, "checker2")).addClaim("Added with a token").expect(201);
            both.desk("checker2").read("/claims").expect(401);
            var again = Map.of("name", "checker2", "password", Installation.PASSWORD, "roles", List.of("viewer"));
            assertThat(both.desk("admin").post("/accounts", again).status()).isEqualTo(409);
        }
    }

    private static Desk as(String username) {
        return server().bearer(keycloak.token(gate, username));
    }

    private static int status(Desk desk, String path) {
        try {
            return desk.get(path).status();
        } catch (UncheckedIOException notYet) {
            return 0;
        }
    }

    private static void await(BooleanSupplier condition) {
        await(PATIENCE, condition);
    }

    private static void await(Duration longest, BooleanSupplier condition) {
        var end = System.nanoTime() + longest.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("within " + longest).isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
        }
    }
}
