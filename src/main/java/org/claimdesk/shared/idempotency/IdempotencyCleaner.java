package org.claimdesk.shared.idempotency;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.scheduler.Scheduled;

import org.hibernate.Session;

/** Forgets idempotency keys after a day. Any node may do it at any time. */
@ApplicationScoped
public class IdempotencyCleaner {

    static final Duration KEPT = Duration.ofHours(24);

    private final Session session;
    private final Clock clock;

    IdempotencyCleaner(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /** Removes what is older than a day. */
    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    @Transactional
    public void forget() {
        session.createMutationQuery("delete from IdempotencyKey where createdAt < :oldest")
                .setParameter("oldest", clock.instant().minus(KEPT)).executeUpdate();
    }
}
