package org.claimdesk.identity;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Wrong passwords in a row, for one name from one address. */
@Entity
@Table(name = "login_failure")
class LoginFailure {

    static final int FREE_ATTEMPTS = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    @Id
    String id;
    int failures;
    @Column(name = "last_at")
    Instant lastAt;
    @Column(name = "blocked_until")
    Instant blockedUntil;

    protected LoginFailure() {
    }

    LoginFailure(String id) {
        this.id = id;
    }

    /** From the fifth failure on, each doubles the wait, from half a minute to a quarter of an hour. */
    void another(Instant at) {
        failures++;
        lastAt = at;
        if (failures >= FREE_ATTEMPTS) {
            var wait = FIRST_WAIT.multipliedBy(1L << Math.min(failures - FREE_ATTEMPTS, 10));
            blockedUntil = at.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
        }
    }
}
