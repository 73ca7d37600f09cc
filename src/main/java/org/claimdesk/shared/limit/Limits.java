package org.claimdesk.shared.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much one client may ask for. */
@ConfigMapping(prefix = "claimdesk.limits")
interface Limits {

    /** Requests that one client may send to one node within a minute; 0 for any number. */
    @WithDefault("60000")
    int requestsPerMinute();
}
