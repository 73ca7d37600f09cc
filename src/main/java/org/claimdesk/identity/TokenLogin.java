package org.claimdesk.identity;

import java.util.Set;

import jakarta.ws.rs.core.HttpHeaders;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.spi.runtime.BlockingSecurityExecutor;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

/**
 * Knows somebody by a token that comes along with the request. A token is taken at one place only: at the API in {@code Authorization: Bearer …},
 * at the pages in a cookie. Who it stands for is looked up where waiting is allowed.
 */
abstract class TokenLogin implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";

    private final BlockingSecurityExecutor waiting;

    TokenLogin(BlockingSecurityExecutor waiting) {
        this.waiting = waiting;
    }

    /** The token of this kind in a request; null where there is none. */
    abstract String token(RoutingContext call);

    /**
     * Who a token stands for; null where nobody is signed in with it any more, and the call goes on as anybody's. Looks it up, and may wait.
     *
     * @throws io.quarkus.security.AuthenticationFailedException where it is none
     */
    abstract SecurityIdentity find(String token);

    /** Who a token stands for, as far as that is known without a look; null where it is not. */
    SecurityIdentity remembered(String token) {
        return null;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext call, IdentityProviderManager identities) {
        var token = token(call);
        if (token == null) {
            return Uni.createFrom().nullItem();
        }
        var known = remembered(token);
        return known != null ? Uni.createFrom().item(known) : waiting.executeBlocking(() -> find(token));
    }

    /** None: {@link SignInWays} tells programs how to log in, and people are sent to the form by the desk itself. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext call) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of();
    }

    /** The bearer token of a call of the API; null where there is none. */
    static String bearer(RoutingContext call) {
        var header = isOfTheApi(call) ? call.request().getHeader(HttpHeaders.AUTHORIZATION) : null;
        return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length()) ? header.substring(BEARER.length()).strip() : null;
    }

    static boolean isOfTheApi(RoutingContext call) {
        return call.normalizedPath().startsWith("/api/");
    }
}
