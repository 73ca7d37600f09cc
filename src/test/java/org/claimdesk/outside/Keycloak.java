package org.claimdesk.outside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.claimdesk.testing.FreePort;
import org.claimdesk.testing.Signal;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A real Keycloak with the realm that we ship, started once for all tests that ask for it. Each reaches it through a gate of its own. */
public final class Keycloak implements AutoCloseable {

    /** The password of everybody in the realm, of its admin, and the secret of the clients. */
    public static final String PASSWORD = "trial-password-of-the-tests";

    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(Keycloak.class);
    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final Path FOLDER = Path.of(System.getProperty("claimdesk.keycloak", "target/keycloak")).toAbsolutePath();

    private final int port = FreePort.next();
    private final Process process;
    private final Desk admin = new Desk(URI.create("http://127.0.0.1:" + port), null, null);

    private Keycloak() {
        try {
            var home = home();
            var imports = Files.createDirectories(home.resolve("data/import"));
            Files.writeString(imports.resolve("claimdesk-realm.json"), Files.readString(Path.of("src/main/keycloak/claimdesk-realm.json")));
            var builder = new ProcessBuilder("bash", home.resolve("bin/kc.sh").toString(), "start-dev", "--db=dev-mem", "--import-realm", "--http-host=127.0.0.1",
                    "--http-port=" + port).redirectErrorStream(true).redirectOutput(FOLDER.resolve("keycloak.log").toFile());
            builder.environment().putAll(Map.of("CLAIMDESK_TRIAL_PASSWORD", PASSWORD, "CLAIMDESK_OIDC_CLIENT_SECRET", PASSWORD, "CLAIMDESK_API_CLIENT_SECRET", PASSWORD,
                    "KC_BOOTSTRAP_ADMIN_USERNAME", "root", "KC_BOOTSTRAP_ADMIN_PASSWORD", PASSWORD, "JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m",
                    "JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1"));
            process = builder.start();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        await();
    }

    /** The one of this run. */
    public static Keycloak shared(ExtensionContext context) {
        return context.getRoot().getStore(OURS).computeIfAbsent(Keycloak.class, key -> new Keycloak(), Keycloak.class);
    }

    /** A way to it that is shut yet. */
    public Gate gate() {
        return new Gate(port);
    }

    /** The realm's address by way of that gate, as it stands in tokens then. */
    public static String issuer(Gate gate) {
        return gate.address() + "/realms/claimdesk";
    }

    /** An installation where people sign in here, by way of that gate. */
    public static Installation signsInAt(Gate gate, Installation installation) {
        return installation.with("CLAIMDESK_SIGN_IN", "oidc").with("CLAIMDESK_OIDC_ISSUER", issuer(gate)).with("CLAIMDESK_OIDC_CLIENT_SECRET", PASSWORD);
    }

    /** A token of somebody in the realm. */
    public String token(Gate gate, String username) {
        return tokens(gate, username).path("access_token").asText();
    }

    /** An ID token of somebody in the realm. */
    public String idToken(Gate gate, String username) {
        return tokens(gate, username).path("id_token").asText();
    }

    private JsonNode tokens(Gate gate, String username) {
        return tokens(gate, "/realms/claimdesk", Map.of("grant_type", "password", "client_id", "claimdesk-trial", "username", username, "password", PASSWORD,
                "scope", "openid"));
    }

    /** A token of the service account. */
    public String machineToken(Gate gate) {
        return tokens(gate, "/realms/claimdesk", Map.of("grant_type", "client_credentials", "client_id", "claimdesk-api", "client_secret", PASSWORD))
                .path("access_token").asText();
    }

    /** Has it sign with a new key from now on. */
    public void rotate() {
        change("POST", "/components", Map.of("name", "newer-" + System.nanoTime(), "providerId", "rsa-generated", "providerType", "org.keycloak.keys.KeyProvider",
                "parentId", read("").path("id").asText(), "config", Map.of("priority", List.of(String.valueOf(System.nanoTime() / 1_000_000_000 % 100_000 + 1_000)),
                        "enabled", List.of("true"), "active", List.of("true"), "algorithm", List.of("RS256"), "keySize", List.of("2048"))));
    }

    /** Lets tokens that are issued from now on last that long. */
    public void tokensLast(Duration time) {
        change("PUT", "", Map.of("accessTokenLifespan", time.toSeconds()));
    }

    /** Lets the desk's client send people back to that server. */
    public void knowsDeskAt(URI server) {
        var client = (ObjectNode) read("/clients?clientId=claimdesk-desk").path(0);
        client.putArray("redirectUris").add(server + "/sign-in/back");
        ((ObjectNode) client.path("attributes")).put("post.logout.redirect.uris", server + "/sign-in");
        change("PUT", "/clients/" + client.path("id").asText(), client);
    }

    /** Stops it where it is: it takes connections, and says nothing any more. */
    public void freeze() {
        Signal.freeze(processes());
    }

    /** Lets it go on after {@link #freeze}. */
    public void thaw() {
        Signal.thaw(processes());
    }

    private Stream<ProcessHandle> processes() {
        return Stream.concat(process.descendants(), Stream.of(process.toHandle()));
    }

    /** Gives a role of the realm to a user. */
    public void give(String username, String role) {
        change("POST", "/users/" + id(username) + "/role-mappings/realm", List.of(read("/roles/" + role)));
    }

    /** Takes a role of the realm from a user, if they have it. */
    public void takeAway(String username, String role) {
        change("DELETE", "/users/" + id(username) + "/role-mappings/realm", List.of(read("/roles/" + role)));
    }

    /** Ends whatever a user is signed in to. */
    public void signOut(String username) {
        change("POST", "/users/" + id(username) + "/logout", Map.of());
    }

    private String id(String username) {
        return read("/users?exact=true&username=" + username).path(0).path("id").asText();
    }

    private JsonNode read(String path) {
        return admin.send("/admin/realms/claimdesk" + path, request -> request.header("Authorization", adminToken()).GET()).expect(200).json();
    }

    private void change(String method, String path, Object body) {
        var reply = admin.send("/admin/realms/claimdesk" + path, request -> request.header("Authorization", adminToken()).header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofByteArray(Desk.bytes(body))));
        if (reply.status() >= 300) {
            throw new AssertionError("Keycloak answered %d: %s".formatted(reply.status(), reply.text()));
        }
    }

    private String adminToken() {
        return "Bearer " + tokens(null, "/realms/master", Map.of("grant_type", "password", "client_id", "admin-cli", "username", "root",
                "password", PASSWORD)).path("access_token").asText();
    }

    private JsonNode tokens(Gate gate, String realm, Map<String, String> form) {
        var fields = new StringBuilder();
        new LinkedHashMap<>(form).forEach((name, value) -> fields.append(fields.isEmpty() ? "" : "&").append(name).append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        var asker = gate == null ? admin : new Desk(gate.address(), null, null);
        return asker.send(realm + "/protocol/openid-connect/token", request -> request.header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields.toString()))).expect(200).json();
    }

    private void await() {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                close();
                throw new AssertionError("Keycloak did not start; see " + FOLDER.resolve("keycloak.log"));
            }
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        }
    }

    private boolean answers() {
        try {
            return admin.get("/realms/claimdesk/.well-known/openid-configuration").status() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private static Path home() throws IOException {
        try (var folders = Files.list(FOLDER)) {
            return folders.filter(folder -> Files.exists(folder.resolve("bin/kc.sh"))).findFirst()
                    .orElseThrow(() -> new IOException("No Keycloak in %s: mvn dependency:unpack@keycloak".formatted(FOLDER)));
        }
    }

    @Override
    public void close() {
        processes().forEach(ProcessHandle::destroyForcibly);
        try {
            process.waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
