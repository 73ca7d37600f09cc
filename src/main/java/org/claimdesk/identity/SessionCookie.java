package org.claimdesk.identity;

import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

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

/** Knows a browser by its cookie. The API takes no cookies: what another site could make a browser send must not be a login there. */
@ApplicationScoped
public class SessionCookie implements HttpAuthenticationMechanism {

    /** Name of the cookie that holds the token. */
    public static final String NAME = "claimdesk";

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        var cookie = context.normalizedPath().startsWith("/api/") ? null : context.request().getCookie(NAME);
        return cookie == null || cookie.getValue().isEmpty() ? Uni.createFrom().nullItem()
                : identities.authenticate(new Request(cookie.getValue())).onFailure(AuthenticationFailedException.class).recoverWithNull();
    }

    /** None: whoever is not signed in is sent to the form by the desk itself. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(Request.class);
    }

    /** A request that came with a token. */
    static class Request extends BaseAuthenticationRequest {

        final String token;

        Request(String token) {
            this.token = token;
        }
    }

    /** Says who a token belongs to; nobody where the sign-in is over, which is no failure: the page asks for a new one. */
    @ApplicationScoped
    static class Provider implements IdentityProvider<Request> {

        private final SignIns signIns;

        Provider(SignIns signIns) {
            this.signIns = signIns;
        }

        @Override
        public Class<Request> getRequestType() {
            return Request.class;
        }

        @Override
        public Uni<SecurityIdentity> authenticate(Request request, AuthenticationRequestContext context) {
            return context.runBlocking(() -> find(request.token).orElse(null));
        }

        @ActivateRequestContext
        Optional<SecurityIdentity> find(String token) {
            return signIns.find(token);
        }
    }
}
