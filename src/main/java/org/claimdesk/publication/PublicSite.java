package org.claimdesk.publication;

import java.net.URI;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;

/** The newsroom and the addresses of its fact checks, as the outside world writes them. */
@Named("site")
@ApplicationScoped
public class PublicSite {

    private final Newsroom newsroom;
    private final UriInfo request;

    PublicSite(Newsroom newsroom, UriInfo request) {
        this.newsroom = newsroom;
        this.request = request;
    }

    /** Path of a fact check on this server. */
    static String path(String slug) {
        return UriBuilder.fromPath("/fact-checks/{slug}").build(slug).toASCIIString();
    }

    /** The newsroom's name. */
    public String name() {
        return newsroom.name();
    }

    /** The newsroom's own site; where it has none, this server. */
    public String url() {
        return newsroom.url().orElseGet(() -> base().resolve("/")).toASCIIString();
    }

    /** The whole address of a fact check. */
    public String address(String slug) {
        return base().resolve(path(slug)).toASCIIString();
    }

    private URI base() {
        return newsroom.publicUrl().orElseGet(request::getBaseUri);
    }
}
