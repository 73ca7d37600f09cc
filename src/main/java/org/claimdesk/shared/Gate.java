package org.claimdesk.shared;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets only so many requests be worked on at once, and sends the others away at once: fewer than there are threads, so that nobody waits for
 * one and health and metrics always find one. Nobody inside waits longer for a connection to the database than the pool allows.
 */
@ApplicationScoped
class Gate {

    /** Behind {@link Bodies}: who still sends does not count. */
    private static final int PRIORITY = 90;
    private static final int RETRY_SECONDS = 1;

    private final EarlyRefusal refusal;
    private final int most;
    private final AtomicInteger inside = new AtomicInteger();

    Gate(EarlyRefusal refusal, @ConfigProperty(name = "claimdesk.requests-at-once") int most) {
        this.refusal = refusal;
        this.most = most;
    }

    void register(@Observes Filters filters) {
        filters.register(this::enter, PRIORITY);
    }

    private void enter(RoutingContext call) {
        if (call.normalizedPath().startsWith("/q/")) {
            call.next();
        } else if (inside.incrementAndGet() > most) {
            inside.decrementAndGet();
            refusal.send(call, ProblemCode.UNAVAILABLE, "The server has too much to do just now", Map.of("retryAfter", RETRY_SECONDS));
        } else {
            call.addEndHandler(over -> inside.decrementAndGet());
            call.next();
        }
    }
}
