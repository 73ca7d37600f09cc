package org.claimdesk.claim;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;

import org.claimdesk.identity.Person;
import org.claimdesk.review.Ask;
import org.claimdesk.review.ReviewStep;
import org.hibernate.LockMode;
import org.hibernate.Session;

/**
 * Puts claims back into the queue whose lease ran out. Every node looks; each claim is locked and looked at again before it is moved, so
 * it is moved once.
 */
@ApplicationScoped
class LeaseSweeper {

    private static final int AT_ONCE = 100;

    private final Session session;
    private final Clock clock;
    private final ClaimStore store;

    LeaseSweeper(Session session, Clock clock, ClaimStore store) {
        this.session = session;
        this.clock = clock;
        this.store = store;
    }

    @Scheduled(every = "${claimdesk.review.lease-check:30s}", delayed = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void sweep() {
        var over = QuarkusTransaction.requiringNew().call(() -> session.createSelectionQuery(
                "select id from Claim where standing.reviewState in :states and standing.leaseUntil <= :now order by standing.leaseUntil", UUID.class)
                .setParameter("states", ReviewStep.LAPSE.from()).setParameter("now", clock.instant()).setMaxResults(AT_ONCE).getResultList());
        over.forEach(id -> QuarkusTransaction.requiringNew().run(() -> lapse(id)));
    }

    private void lapse(UUID id) {
        var claim = session.find(Claim.class, id, LockMode.PESSIMISTIC_WRITE);
        if (store.graph().hasLapsed(claim.standing(), clock.instant())) {
            store.take(claim, ReviewStep.LAPSE, Person.SYSTEM, Ask.NOTHING, null);
        }
    }
}
