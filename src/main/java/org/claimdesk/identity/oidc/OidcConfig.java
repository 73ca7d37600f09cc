package org.claimdesk.identity.oidc;

import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The issuer people sign in at, such as a realm of Keycloak. */
@ConfigMapping(prefix = "claimdesk.oidc")
public interface OidcConfig {

    /** Its address, letter by letter as it stands in tokens: {@code https://keycloak.example/realms/claimdesk}. */
    Optional<String> issuer();

    /** What a token has to be meant for. */
    @WithDefault("claimdesk-api")
    String audience();

    /** What the desk is called there. */
    @WithDefault("claimdesk-desk")
    String clientId();

    /** What the desk shows there to prove that it is the desk. */
    Optional<String> clientSecret();

    /** Where in a token the roles stand, a step into an object for each slash. */
    @WithDefault("realm_access/roles")
    String rolesClaim();

    /** How long a connection to it may take. */
    @WithDefault("2s")
    Duration connectTimeout();

    /** How long an answer of it may take. */
    @WithDefault("5s")
    Duration answerTimeout();
}
