package org.claimdesk.identity;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.transaction.Transactional;

import org.claimdesk.shared.ProblemCode;
import org.claimdesk.shared.Refusal;
import org.claimdesk.shared.job.Job;
import org.hibernate.LockMode;
import org.hibernate.Session;

/** Slows down whoever guesses passwords. Counted in the database, so it holds on every node and over a restart. */
@ApplicationScoped
class LoginThrottle {

    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    private final Session session;
    private final Clock clock;

    LoginThrottle(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /** Refuses an attempt that has to wait; otherwise says whether there were failures since the last success. */
    boolean admit(String name, String address) {
        var failure = session.find(LoginFailure.class, id(name, address));
        var now = clock.instant();
        if (failure != null && failure.blockedUntil != null && failure.blockedUntil.isAfter(now)) {
            var seconds = (int) Duration.between(now, failure.blockedUntil).plusSeconds(1).toSeconds();
            throw new Refusal(ProblemCode.TOO_MANY_ATTEMPTS, "Too many wrong passwords; wait %d seconds".formatted(seconds)).with("retryAfter", seconds);
        }
        return failure != null;
    }

    @Transactional
    void failed(String name, String address) {
        var id = id(name, address);
        session.createNativeMutationQuery("insert into login_failure (id, failures, last_at) values (:id, 0, :at) on conflict do nothing")
                .setParameter("id", id).setParameter("at", clock.instant()).executeUpdate();
        session.find(LoginFailure.class, id, LockMode.PESSIMISTIC_WRITE).another(clock.instant());
    }

    @Transactional
    void succeeded(String name, String address) {
        session.createMutationQuery("delete from LoginFailure where id = :id").setParameter("id", id(name, address)).executeUpdate();
    }

    @Produces
    Job forgetting() {
        return new Job("forget-login-failures", Duration.ofHours(1), this::forget);
    }

    @Transactional
    void forget() {
        session.createMutationQuery("delete from LoginFailure where lastAt < :oldest")
                .setParameter("oldest", clock.instant().minus(FORGOTTEN_AFTER)).executeUpdate();
    }

    private static String id(String name, String address) {
        return (name.length() > 64 ? name.substring(0, 64) : name) + "|" + address;
    }
}
