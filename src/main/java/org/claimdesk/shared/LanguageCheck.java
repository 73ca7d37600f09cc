package org.claimdesk.shared;

import java.util.Locale;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Disregards an Accept-Language that cannot be read, as RFC 9110 allows, where the framework would answer nothing but that. */
public class LanguageCheck {

    @ServerRequestFilter(preMatching = true)
    public void check(ContainerRequestContext request) {
        var wanted = request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
        try {
            if (wanted != null) {
                Locale.LanguageRange.parse(wanted);
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            request.getHeaders().remove(HttpHeaders.ACCEPT_LANGUAGE);
        }
    }
}
