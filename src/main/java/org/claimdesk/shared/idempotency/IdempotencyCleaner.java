package org.claimdesk.shared.idempotency;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.transaction.Transactional;

import org.claimdesk.shared.job.Job;
import org.hibernate.Session;

/** Forgets idempotency keys after a day. */
@ApplicationScoped
public class IdempotencyCleaner {

    static final Duration KEPT = Duration.ofHours(24);

    private final Session session;
    private final Clock clock;

    IdempotencyCleaner(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    @Produces
    Job forgetting() {
        return new Job("forget-idempotency-keys", Duration.ofMinutes(10), this::forget);
    }

    /** Removes what is older than a day. */
    @Transactional
    public void forget() {
        session.createMutationQuery("delete from IdempotencyKey where createdAt < :oldest")
                .setParameter("oldest", clock.instant().minus(KEPT)).executeUpdate();
    }
}
