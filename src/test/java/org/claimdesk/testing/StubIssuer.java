package org.claimdesk.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.RestAssured;

/** An issuer of tokens with keys of its own, that signs whatever a test wants signed and counts what it is asked. */
public final class StubIssuer implements AutoCloseable {

    /** What its tokens are meant for. */
    public static final String AUDIENCE = "claimdesk-api";

    private final URI address;
    private HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<RSAKey> keys = new CopyOnWriteArrayList<>();
    private volatile Duration delay = Duration.ZERO;
    private volatile String keysInstead;

    /** One that signs, and does not answer yet. */
    public StubIssuer(URI address) {
        this.address = address;
        keys.add(newKey());
    }

    /** Has it answer at its address, which is one of this machine. */
    public StubIssuer start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), address.getPort()), 0);
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
        return this;
    }

    /** An address where one can be started. */
    public static URI freeAddress() {
        return URI.create("http://127.0.0.1:%d/realms/newsroom".formatted(FreePort.next()));
    }

    /** Waits until the application has its keys: by itself, since it was started before. */
    public void awaitKnown() {
        var end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (RestAssured.given().auth().oauth2(token("first", "viewer")).get("/api/v1/rating-scales").statusCode() != 200) {
            if (System.nanoTime() > end) {
                throw new AssertionError("The application has not found its issuer within a minute");
            }
            LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
        }
    }

    /** The paths it was asked for. */
    public List<String> asked() {
        return asked;
    }

    /** How often it was asked for its keys. */
    public long askedForKeys() {
        return asked.stream().filter(path -> path.equals(address.getPath() + "/keys")).count();
    }

    /** The key that it signs with now. */
    public RSAKey key() {
        return keys.get(keys.size() - 1);
    }

    /** Takes a new key into use; the old ones stay published. */
    public void rotate() {
        keys.add(newKey());
    }

    /** Withdraws all keys but the one in use. */
    public void withdrawOldKeys() {
        keys.subList(0, keys.size() - 1).clear();
    }

    /** Lets every answer wait. */
    public void waitBeforeAnswers(Duration time) {
        delay = time;
    }

    /** Answers with something else where it is asked for its keys; null for the keys. */
    public void answerForKeys(String nonsense) {
        keysInstead = nonsense;
    }

    /** Claims of a token that is in order, about a human being with that name and roles. */
    public JWTClaimsSet.Builder claims(String username, String... roles) {
        var now = Instant.now();
        return new JWTClaimsSet.Builder().issuer(address.toString()).audience(List.of(AUDIENCE, "account")).subject(subject(username)).jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now)).expirationTime(Date.from(now.plusSeconds(300))).claim("typ", "Bearer").claim("azp", "claimdesk-desk")
                .claim("sid", UUID.randomUUID().toString()).claim("preferred_username", username).claim("name", "Name of " + username)
                .claim("email", username + "@example.org").claim("realm_access", Map.of("roles", List.of(roles)));
    }

    /** A token that is in order. */
    public String token(String username, String... roles) {
        return sign(claims(username, roles).build());
    }

    /** A token of a service account. */
    public String machineToken(String client, String... roles) {
        return sign(claims("service-account-" + client, roles).claim("sid", null).claim("azp", client).claim("client_id", client).build());
    }

    /** A token that is in order but for what is done to its claims. */
    public String token(UnaryOperator<JWTClaimsSet.Builder> change) {
        return sign(change.apply(claims("somebody", "editor")).build());
    }

    /** Signs claims as it does with all of its own. */
    public String sign(JWTClaimsSet claims) {
        return sign(new JWSHeader.Builder(JWSAlgorithm.RS256).type(JOSEObjectType.JWT).keyID(key().getKeyID()).build(), claims, key());
    }

    /** Signs claims with that header and that key. */
    public static String sign(JWSHeader header, JWTClaimsSet claims, RSAKey key) {
        try {
            var token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A key that nobody knows. */
    public static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).keyUse(KeyUse.SIGNATURE).algorithm(JWSAlgorithm.RS256).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Who a name belongs to. */
    public static String subject(String username) {
        return UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private void answer(HttpExchange call) throws IOException {
        try (call) {
            asked.add(call.getRequestURI().getPath());
            Thread.sleep(delay.toMillis());
            var body = body(call.getRequestURI().getPath());
            var bytes = (body == null ? "{}" : body).getBytes(StandardCharsets.UTF_8);
            call.getResponseHeaders().set("Content-Type", "application/json");
            call.sendResponseHeaders(body == null ? 404 : 200, bytes.length);
            call.getResponseBody().write(bytes);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private String body(String path) {
        if (path.equals(address.getPath() + "/.well-known/openid-configuration")) {
            return """
                    {"issuer": "%1$s", "jwks_uri": "%1$s/keys", "authorization_endpoint": "%1$s/auth", "token_endpoint": "%1$s/token",
                     "end_session_endpoint": "%1$s/logout", "subject_types_supported": ["public"], "response_types_supported": ["code"],
                     "id_token_signing_alg_values_supported": ["RS256"]}""".formatted(address);
        }
        if (path.equals(address.getPath() + "/keys")) {
            return keysInstead != null ? keysInstead : new JWKSet(List.<JWK> copyOf(keys)).toString();
        }
        return null;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
