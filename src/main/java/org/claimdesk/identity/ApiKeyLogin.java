package org.claimdesk.identity;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.ws.rs.core.HttpHeaders;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

/** Knows a program by its API key, {@code Authorization: Bearer cdk_…}; only at the API. */
@ApplicationScoped
class ApiKeyLogin implements HttpAuthenticationMechanism {

    /** Attribute of an identity that is no human being. */
    static final String MACHINE = "machine";
    private static final String BEARER = "Bearer ";

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        var header = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        var isKey = header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length()) && header.startsWith(KeyText.PREFIX, BEARER.length());
        return isKey && context.normalizedPath().startsWith("/api/") ? identities.authenticate(new Request(header.substring(BEARER.length())))
                : Uni.createFrom().nullItem();
    }

    /** None: the challenge of the local accounts stands for both. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(Request.class);
    }

    /** A request that came with a key. */
    static class Request extends BaseAuthenticationRequest {

        final String key;

        Request(String key) {
            this.key = key;
        }
    }

    /** Says which program a key belongs to, and what it opens. */
    @ApplicationScoped
    static class Provider implements IdentityProvider<Request> {

        private final ApiKeys keys;

        Provider(ApiKeys keys) {
            this.keys = keys;
        }

        @Override
        public Class<Request> getRequestType() {
            return Request.class;
        }

        @Override
        public Uni<SecurityIdentity> authenticate(Request request, AuthenticationRequestContext context) {
            return context.runBlocking(() -> identity(find(request.key).orElseThrow(() -> new AuthenticationFailedException("No such API key"))));
        }

        @ActivateRequestContext
        Optional<ApiKey> find(String key) {
            return keys.find(key);
        }

        private static SecurityIdentity identity(ApiKey key) {
            var scopes = key.scopes();
            var roles = scopes.stream().flatMap(scope -> scope.roles().stream()).map(Role::word).collect(Collectors.toSet());
            return QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(key.actor())).addRoles(roles)
                    .addRoles(scopes.stream().map(Scope::word).collect(Collectors.toSet())).addAttribute(MACHINE, true).build();
        }
    }
}
