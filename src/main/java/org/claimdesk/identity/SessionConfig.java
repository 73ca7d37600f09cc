package org.claimdesk.identity;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long a browser stays signed in. */
@ConfigMapping(prefix = "claimdesk.session")
public interface SessionConfig {

    /** Without any request. */
    @WithDefault("12h")
    Duration idle();

    /** Altogether. */
    @WithDefault("7d")
    Duration longest();
}
