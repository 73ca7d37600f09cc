package org.claimdesk.shared;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses a Content-Type that is none, where the framework would stumble over it while it looks for the method to call. */
class MediaTypeCheck {

    @ServerRequestFilter(preMatching = true)
    public void check(ContainerRequestContext request) {
        var type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        try {
            if (type != null) {
                MediaType.valueOf(type);
            }
        } catch (IllegalArgumentException none) {
            throw new Refusal(ProblemCode.UNSUPPORTED_MEDIA_TYPE, "The Content-Type is not a media type");
        }
    }
}
