package org.claimdesk.shared;

import jakarta.ws.rs.container.ContainerRequestContext;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses addresses with a text in them that could not be kept; nothing can be found by it, and PostgreSQL does not even look. */
public class AddressCheck {

    @ServerRequestFilter(preMatching = true)
    public void check(ContainerRequestContext request) {
        PlainText.checked(request.getUriInfo().getPath());
        request.getUriInfo().getQueryParameters().forEach((name, values) -> values.forEach(PlainText::checked));
    }
}
