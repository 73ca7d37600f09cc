package org.claimdesk.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.spi.runtime.BlockingSecurityExecutor;
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
@Singleton
class AccessTokenLogin extends TokenLogin {

    private static final Logger LOG = Logger.getLogger(AccessTokenLogin.class);
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

    AccessTokenLogin(BlockingSecurityExecutor waiting, SignInWays ways, AccessTokens tokens, People people, Clock clock) {
        super(waiting);
        this.ways = ways;
        this.tokens = tokens;
        this.people = people;
        this.clock = clock;
    }

    @Override
    String token(RoutingContext call) {
        var bearer = ways.hasIssuer() ? bearer(call) : null;
        return bearer == null || bearer.startsWith(KeyText.PREFIX) ? null : bearer;
    }

    @Override
    SecurityIdentity remembered(String token) {
        var known = verified.getIfPresent(Sha256.hex(token));
        return known != null && clock.instant().isBefore(known.until) ? known.identity : null;
    }

    @Override
    @ActivateRequestContext
    SecurityIdentity find(String token) {
        try {
            var read = tokens.read(token);
            var identity = People.identity(people.of(read).name, People.roles(read), read.machine());
            verified.put(Sha256.hex(token), new Verified(identity, end(read)));
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
}
