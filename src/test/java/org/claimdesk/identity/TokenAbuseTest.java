package org.claimdesk.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import org.claimdesk.testing.RecordedLog;
import org.claimdesk.testing.StubIssuer;
import org.claimdesk.testing.WithIssuer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every way to come by a token that nobody issued for us, and what an attacker can make this server do. */
@QuarkusTest
@TestProfile(WithIssuer.class)
class TokenAbuseTest {

    private static final String GUARDED = "/api/v1/rating-scales";

    private static StubIssuer issuer;
    private static URI address;

    /** Once, in the first test: before it nobody knows the port. */
    @BeforeEach
    void start() {
        if (issuer != null) {
            return;
        }
        address = ConfigProvider.getConfig().getValue("claimdesk.oidc.issuer", URI.class);
        issuer = new StubIssuer(address).start();
        issuer.awaitKnown();
    }

    @AfterAll
    static void stop() {
        issuer.close();
    }

    @Test
    void no_abused_token_is_accepted_no_key_of_theirs_is_fetched_and_no_stack_is_logged() throws Exception {
        var abused = new AbusedTokens(issuer, address.resolve("/bait")).all();
        var accepted = new ArrayList<String>();
        try (var log = new RecordedLog()) {
            abused.forEach((name, token) -> {
                var answer = given().header("Authorization", "Bearer " + token).get(GUARDED);
                if (answer.statusCode() != 401 || !answer.contentType().startsWith("application/problem+json") || answer.body().asString().contains("nimbus")
                        || !answer.header("WWW-Authenticate").startsWith("Bearer")) {
                    accepted.add(name + ": " + answer.statusCode() + " " + answer.contentType());
                }
            });
            assertThat(accepted).isEmpty();
            assertThat(log.lines()).noneMatch(RecordedLog.Line::hasStack);
        }
        assertThat(abused).hasSizeGreaterThanOrEqualTo(40);
        assertThat(issuer.asked()).noneMatch(path -> path.contains("bait"));
        given().auth().oauth2(issuer.token("somebody", "editor")).get(GUARDED).then().statusCode(200);
    }

    @Test
    void a_flood_of_unknown_keys_makes_the_issuer_be_asked_at_most_once_in_ten_seconds() {
        var strange = StubIssuer.newKey();
        var began = System.nanoTime();
        var before = issuer.askedForKeys();
        for (int i = 0; i < 400; i++) {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("unknown-" + i).build();
            var token = StubIssuer.sign(header, issuer.claims("somebody", "editor").build(), strange);
            given().auth().oauth2(token).get(GUARDED).then().statusCode(401);
        }
        var tenSeconds = Duration.ofNanos(System.nanoTime() - began).toSeconds() / 10;
        assertThat(issuer.askedForKeys() - before).isLessThanOrEqualTo(tenSeconds + 1);
    }
}
