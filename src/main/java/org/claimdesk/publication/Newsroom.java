package org.claimdesk.publication;

import java.net.URI;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Who answers for what is published, as the public is told. */
@ConfigMapping(prefix = "claimdesk.newsroom")
public interface Newsroom {

    /** Its name. */
    @WithDefault("Claimdesk")
    String name();

    /** Its own site. */
    Optional<URI> url();

    /** Where the public reaches this server, such as {@code https://facts.example.org}; without it, the address that each request was sent to. */
    Optional<URI> publicUrl();
}
