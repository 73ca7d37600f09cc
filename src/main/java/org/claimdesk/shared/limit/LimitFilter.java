package org.claimdesk.shared.limit;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Counts the requests of each client, and tells API clients how many they have left, in the header fields of
 * <a href="https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/">RateLimit header fields for HTTP</a>.
 */
class LimitFilter {

    private static final String POLICY = "\"requests\";q=%d;w=%d";
    private static final String LEFT = "\"requests\";r=%d;t=%d";
    private static final String KEPT = LimitFilter.class.getName();

    private final ClientLimits limits;
    private final CurrentVertxRequest current;
    private final CurrentIdentityAssociation identity;

    LimitFilter(ClientLimits limits, CurrentVertxRequest current, CurrentIdentityAssociation identity) {
        this.limits = limits;
        this.current = current;
        this.identity = identity;
    }

    @ServerRequestFilter
    public Uni<Response> count(ContainerRequestContext request) {
        return limits.isOn() ? client(request).map(client -> {
            request.setProperty(KEPT, limits.take(client, 1));
            return null;
        }) : Uni.createFrom().nullItem();
    }

    @ServerResponseFilter
    public void tell(ContainerRequestContext request, ContainerResponseContext response) {
        if (limits.isOn() && request.getUriInfo().getPath().startsWith("/api/")) {
            response.getHeaders().putSingle("RateLimit-Policy", POLICY.formatted(limits.quota(), ClientLimits.windowSeconds()));
            if (request.getProperty(KEPT) instanceof ClientLimits.Left left) {
                response.getHeaders().putSingle("RateLimit", LEFT.formatted(left.requests(), left.seconds()));
            }
        }
    }

    /** An endpoint of the API that needs a login has looked at it by now; one for everybody never does. A page is asked, and may be anybody's. */
    private Uni<String> client(ContainerRequestContext request) {
        var call = current.getCurrent();
        var address = call.request().remoteAddress() == null ? "" : call.request().remoteAddress().hostAddress();
        if (request.getUriInfo().getPath().startsWith("/api/")) {
            var known = call.user() instanceof QuarkusHttpUser user ? user.getSecurityIdentity() : null;
            return Uni.createFrom().item(name(known, address));
        }
        return identity.getDeferredIdentity().map(known -> name(known, address)).onFailure(AuthenticationFailedException.class).recoverWithItem(address);
    }

    private static String name(SecurityIdentity known, String address) {
        return known == null || known.isAnonymous() ? address : "known as " + known.getPrincipal().getName();
    }
}
