package org.claimdesk.identity.oidc;

import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;

/**
 * Reads access tokens. One counts if it is signed by a key that the issuer itself names, says it is of that issuer and meant for us, is an
 * access token and nothing else, and is of this moment. No header of the token has any say in where keys come from.
 */
@ApplicationScoped
public class AccessTokens {

    private static final int LONGEST = 16_000;
    /** How far the issuer's clock may be from ours. */
    private static final Duration SKEW = Duration.ofSeconds(15);
    /** Public keys only: with a shared secret, whoever may check could also sign. */
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.RS384, JWSAlgorithm.RS512, JWSAlgorithm.PS256, JWSAlgorithm.PS384,
            JWSAlgorithm.PS512, JWSAlgorithm.ES256, JWSAlgorithm.ES384, JWSAlgorithm.ES512);

    private final OidcConfig config;
    private final Issuer issuer;
    private final Clock clock;
    /** Made when first needed: without an issuer there is none. */
    private volatile DefaultJWTProcessor<SecurityContext> processor;

    AccessTokens(OidcConfig config, Issuer issuer, Clock clock) {
        this.config = config;
        this.issuer = issuer;
        this.clock = clock;
    }

    /** What the token says; may ask the issuer for its keys, and wait for them. */
    public AccessToken read(String token) throws TokenRefused, IssuerUnreachable {
        if (token.length() > LONGEST) {
            throw new TokenRefused("longer than %d characters".formatted(LONGEST));
        }
        try {
            return read(processor().process(SignedJWT.parse(token), null));
        } catch (KeySourceException unknown) {
            throw new IssuerUnreachable(unknown.getMessage());
        } catch (ParseException | BadJOSEException | JOSEException refused) {
            throw new TokenRefused(refused.getMessage());
        }
    }

    private AccessToken read(JWTClaimsSet claims) throws ParseException {
        var username = claims.getStringClaim("preferred_username");
        return new AccessToken(claims.getIssuer(), claims.getSubject(), username, claims.getStringClaim("name"), claims.getStringClaim("email"),
                roles(claims), isMachine(claims, username), claims.getExpirationTime().toInstant());
    }

    private Set<String> roles(JWTClaimsSet claims) {
        Object found = claims.getClaims();
        for (var step : config.rolesClaim().split("/")) {
            found = found instanceof Map<?, ?> object ? object.get(step) : null;
        }
        return found instanceof Collection<?> words ? words.stream().filter(String.class::isInstance).map(String.class::cast).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    /**
     * In doubt it is one, since a machine may do less: a human being signed in somewhere, which is a session, and has a name other than the one
     * that Keycloak gives its service accounts.
     */
    private static boolean isMachine(JWTClaimsSet claims, String username) {
        return claims.getClaim("sid") == null || username == null || username.startsWith("service-account-")
                || claims.getSubject().equals(claims.getClaim("azp")) || claims.getSubject().equals(claims.getClaim("client_id"));
    }

    private DefaultJWTProcessor<SecurityContext> processor() {
        if (processor == null) {
            var made = new DefaultJWTProcessor<SecurityContext>();
            made.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
            made.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, issuer));
            made.setJWTClaimsSetVerifier(new Rules());
            processor = made;
        }
        return processor;
    }

    /** What the claims of an access token have to say. */
    private final class Rules extends DefaultJWTClaimsVerifier<SecurityContext> {

        /** An ID token tells what its access token hashes to; a token that is bound to a key of its sender is none for the bearer. */
        private static final Set<String> OF_OTHER_TOKENS = Set.of("at_hash", "c_hash", "cnf");

        Rules() {
            super(Set.of(config.audience()), new JWTClaimsSet.Builder().issuer(issuer.address().toString()).build(), Set.of("sub", "exp", "iat"), OF_OTHER_TOKENS);
            setMaxClockSkew((int) SKEW.toSeconds());
        }

        @Override
        public void verify(JWTClaimsSet claims, SecurityContext context) throws BadJWTException {
            super.verify(claims, context);
            // Keycloak's own mark: Bearer, ID, Refresh, Offline, Logout
            var kind = claims.getClaim("typ");
            if (kind != null && !kind.equals("Bearer")) {
                throw new BadJWTException("Not an access token");
            }
            if (claims.getSubject().isBlank() || claims.getIssueTime().toInstant().isAfter(clock.instant().plus(SKEW))) {
                throw new BadJWTException("About nobody, or issued in the future");
            }
        }

        @Override
        protected Date currentTime() {
            return Date.from(clock.instant());
        }
    }
}
