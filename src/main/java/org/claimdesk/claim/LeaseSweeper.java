package org.claimdesk.claim;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.claimdesk.identity.Person;
import org.claimdesk.review.Ask;
import org.claimdesk.review.ReviewStep;
import org.claimdesk.shared.job.Job;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.LockMode;
import org.hibernate.Session;

/** Puts claims back into the queue whose lease ran out. Each claim is locked and looked at again before it is moved: somebody may work on it. */
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

    @Produces
    Job sweeping(@ConfigProperty(name = "claimdesk.review.lease-check", defaultValue = "30s") Duration every) {
        return new Job("sweep-leases", every, this::sweep);
    }

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
