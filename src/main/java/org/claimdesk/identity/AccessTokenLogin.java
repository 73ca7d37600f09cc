package org.claimdesk.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.ws.rs.core.HttpHeaders;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

import org.claimdesk.identity.oidc.AccessToken;
import org.claimdesk.identity.oidc.AccessTokens;
import org.claimdesk.identity.oidc.IssuerUnreachable;
import org.claimdesk.identity.oidc.TokenRefused;
import org.claimdesk.shared.ProblemCode;
import org.claimdesk.shared.Refusal;
import org.claimdesk.shared.Sha256;
import org.jboss.logging.Logger;

/**
 * Knows people and programs by an access token of the issuer, {@code Authorization: Bearer eyJ…}; only at the API. Checking a signature
 * costs more than answering, so what was found in order is remembered for a minute, and never longer than the token lasts; what was
 * refused is not remembered at all.
 */
@ApplicationScoped
class AccessTokenLogin implements HttpAuthenticationMechanism {

    private static final Logger LOG = Logger.getLogger(AccessTokenLogin.class);
    private static final String BEARER = "Bearer ";
    private static final int REMEMBERED = 10_000;
    private static final Duration REMEMBERED_FOR = Duration.ofMinutes(1);

    /** An identity, and until when it may be taken from memory. */
    private record Verified(SecurityIdentity identity, Instant until) {
    }

    private final SignInWays ways;
    private final AccessTokens tokens;
    private final People people;
    private final Clock clock;
    /** By the SHA-256 of the token: nobody finds tokens in a picture of the memory. */
    private final Cache<String, Verified> verified = Caffeine.newBuilder().maximumSize(REMEMBERED).expireAfterWrite(REMEMBERED_FOR).build();

    AccessTokenLogin(SignInWays ways, AccessTokens tokens, People people, Clock clock) {
        this.ways = ways;
        this.tokens = tokens;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        var header = ways.hasIssuer() ? context.request().getHeader(HttpHeaders.AUTHORIZATION) : null;
        if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length()) || header.startsWith(KeyText.PREFIX, BEARER.length())
                || !context.normalizedPath().startsWith("/api/")) {
            return Uni.createFrom().nullItem();
        }
        var token = header.substring(BEARER.length()).strip();
        var hash = Sha256.hex(token);
        var known = verified.getIfPresent(hash);
        return known != null && clock.instant().isBefore(known.until) ? Uni.createFrom().item(known.identity) : identities.authenticate(new Request(token, hash));
    }

    /** None: {@link SignInWays} says how to log in. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(Request.class);
    }

    @ActivateRequestContext
    SecurityIdentity check(Request request) {
        try {
            var token = tokens.read(request.token);
            var identity = People.identity(people.of(token).name, People.roles(token), token.machine());
            verified.put(request.hash, new Verified(identity, end(token)));
            return identity;
        } catch (TokenRefused refused) {
            LOG.debugf("A token was refused: %s", refused.getMessage());
            throw new AuthenticationFailedException("No valid token");
        } catch (IssuerUnreachable unreachable) {
            throw new AuthenticationFailedException(unavailable());
        } catch (Refusal refusal) {
            throw new AuthenticationFailedException(refusal);
        }
    }

    private Instant end(AccessToken token) {
        var soon = clock.instant().plus(REMEMBERED_FOR);
        return token.endsAt().isBefore(soon) ? token.endsAt() : soon;
    }

    private static Refusal unavailable() {
        return new Refusal(ProblemCode.UNAVAILABLE, "Whoever issues the tokens cannot be reached, so that nobody new can be let in").with("retryAfter", 10);
    }

    /** A request that came with a token. */
    static class Request extends BaseAuthenticationRequest {

        final String token;
        final String hash;

        Request(String token, String hash) {
            this.token = token;
            this.hash = hash;
        }
    }

    /** Says who a token is about. */
    @ApplicationScoped
    static class Provider implements IdentityProvider<Request> {

        private final AccessTokenLogin login;

        Provider(AccessTokenLogin login) {
            this.login = login;
        }

        @Override
        public Class<Request> getRequestType() {
            return Request.class;
        }

        @Override
        public Uni<SecurityIdentity> authenticate(Request request, AuthenticationRequestContext context) {
            return context.runBlocking(() -> login.check(request));
        }
    }
}
