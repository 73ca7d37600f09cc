package org.claimdesk.claim;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a newsroom decides for itself about its reviews. */
@ConfigMapping(prefix = "claimdesk.review")
public interface ReviewConfig {

    /** How many people have to approve a submission. */
    @WithDefault("1")
    int approvals();

    /** How long a taken claim stays taken without any work on it. */
    @WithDefault("4h")
    Duration lease();

    /** How often leases that ran out are looked for. */
    @WithDefault("30s")
    Duration leaseCheck();
}
