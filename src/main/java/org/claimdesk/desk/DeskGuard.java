package org.claimdesk.desk;

import java.util.Set;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;

import org.claimdesk.shared.ProblemCode;
import org.claimdesk.shared.Refusal;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;

/**
 * Guards the pages of the desk. A form comes from the desk itself, or it is refused: a browser says so in {@code Sec-Fetch-Site}, an older
 * one in {@code Origin}. Whoever is not signed in is refused as anonymous; by then the form has been read, so that the sign-in page can keep
 * what was typed.
 */
class DeskGuard {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final CurrentIdentityAssociation identity;

    DeskGuard(CurrentIdentityAssociation identity) {
        this.identity = identity;
    }

    @DeskPage
    @WithFormRead
    @ServerRequestFilter
    public Uni<Response> guard(ContainerRequestContext request) {
        if (!READING.contains(request.getMethod())) {
            requireOwnForm(request);
        }
        return identity.getDeferredIdentity().map(someone -> {
            if (someone.isAnonymous()) {
                throw new Refusal(ProblemCode.UNAUTHENTICATED, "The desk is for people who are signed in");
            }
            return null;
        });
    }

    /** Refuses a form that another site made a browser send; also for pages that nobody has to be signed in for. */
    static void requireOwnForm(ContainerRequestContext request) {
        if (!comesFromHere(request)) {
            throw new Refusal(ProblemCode.FORBIDDEN, "This form was not sent by the desk itself");
        }
    }

    private static boolean comesFromHere(ContainerRequestContext request) {
        var site = request.getHeaderString("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        var origin = request.getHeaderString("Origin");
        var host = request.getHeaderString(HttpHeaders.HOST);
        return origin != null && host != null && (origin.equals("http://" + host) || origin.equals("https://" + host));
    }
}
