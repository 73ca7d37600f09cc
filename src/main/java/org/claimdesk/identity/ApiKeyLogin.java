package org.claimdesk.identity;

import java.util.stream.Collectors;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.security.spi.runtime.BlockingSecurityExecutor;
import io.vertx.ext.web.RoutingContext;

/** Knows a program by its API key, {@code Authorization: Bearer cdk_…}; only at the API. */
@Singleton
class ApiKeyLogin extends TokenLogin {

    /** Attribute of an identity that is no human being. */
    static final String MACHINE = "machine";

    private final ApiKeys keys;

    ApiKeyLogin(BlockingSecurityExecutor waiting, ApiKeys keys) {
        super(waiting);
        this.keys = keys;
    }

    @Override
    String token(RoutingContext call) {
        var bearer = bearer(call);
        return bearer != null && bearer.startsWith(KeyText.PREFIX) ? bearer : null;
    }

    @Override
    @ActivateRequestContext
    SecurityIdentity find(String token) {
        var key = keys.find(token).orElseThrow(() -> new AuthenticationFailedException("No such API key"));
        var scopes = key.scopes();
        var roles = scopes.stream().flatMap(scope -> scope.roles().stream()).map(Role::word).collect(Collectors.toSet());
        return QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(key.actor())).addRoles(roles)
                .addRoles(scopes.stream().map(Scope::word).collect(Collectors.toSet())).addAttribute(MACHINE, true).build();
    }
}
