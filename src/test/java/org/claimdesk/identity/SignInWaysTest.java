package org.claimdesk.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;

import org.claimdesk.identity.oidc.Issuer;
import org.claimdesk.identity.oidc.OidcConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One word says how people sign in; half a configuration is none, and stops the start with one line. */
class SignInWaysTest {

    private static final Map<String, String> WHOLE = Map.of("issuer", "https://keycloak.example/realms/claimdesk", "client-secret", "s3cret");

    @Test
    void local_asks_for_nothing_and_offers_passwords_only() {
        var ways = ways("local", Map.of());
        ways.begin(new StartupEvent());
        assertThat(ways.hasAccounts()).isTrue();
        assertThat(ways.hasIssuer()).isFalse();
        assertThat(ways.challenges(true)).containsExactly("Basic realm=\"Claimdesk\", charset=\"UTF-8\"");
    }

    @Test
    void oidc_offers_tokens_only_and_both_offers_both() {
        assertThat(ways("oidc", WHOLE).challenges(false)).containsExactly("Bearer realm=\"Claimdesk\"");
        assertThat(ways("oidc", WHOLE).hasAccounts()).isFalse();
        assertThat(ways("both", WHOLE).challenges(true)).containsExactly("Bearer realm=\"Claimdesk\", error=\"invalid_token\"", "Basic realm=\"Claimdesk\", charset=\"UTF-8\"");
        assertThatCode(() -> ways("both", WHOLE).begin(new StartupEvent())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({ "OIDC", "keycloak", "''" })
    void a_wrong_word_stops_the_start(String word) {
        assertThatThrownBy(() -> ways(word, WHOLE).begin(new StartupEvent())).isInstanceOf(ConfigurationException.class)
                .hasMessage("claimdesk.sign-in is local, oidc or both, not " + word);
    }

    @ParameterizedTest
    @CsvSource({ "issuer, ''", "issuer, nonsense", "issuer, file:///etc/passwd", "issuer, https://me:secret@keycloak.example/realms/x", "issuer, https://keycloak.example/realms/x?y=z",
            "issuer, https://keycloak.example/a b", "client-secret, ''" })
    void a_setting_that_cannot_work_is_named_in_one_line(String setting, String value) {
        for (var word : new String[] { "oidc", "both" }) {
            var settings = new HashMap<>(WHOLE);
            settings.put(setting, value);
            assertThatThrownBy(() -> ways(word, settings).begin(new StartupEvent())).isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("claimdesk.oidc." + setting).message().doesNotContain("\n").doesNotContain("me:secret");
        }
    }

    private static SignInWays ways(String word, Map<String, String> settings) {
        var names = new HashMap<String, String>();
        settings.forEach((name, value) -> names.put("claimdesk.oidc." + name, value));
        var config = new SmallRyeConfigBuilder().withMapping(OidcConfig.class).withConverter(Duration.class, 200, new DurationConverter()).withDefaultValues(names).build()
                .getConfigMapping(OidcConfig.class);
        return new SignInWays(word, new Issuer(config, null));
    }
}
