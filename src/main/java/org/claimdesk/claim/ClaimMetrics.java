package org.claimdesk.claim;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;

import org.claimdesk.review.ReviewState;
import org.claimdesk.review.ReviewStep;
import org.hibernate.Session;

/** Tells Prometheus how many claims are in which state, and how long the oldest has been waiting. Counted twice a minute, not at every scrape. */
@Startup
@ApplicationScoped
class ClaimMetrics {

    private final Session session;
    private final Clock clock;
    private final ClaimFigures figures;
    private volatile Map<ReviewState, Long> counts = Map.of();
    private volatile Duration oldestQueued = Duration.ZERO;

    ClaimMetrics(Session session, Clock clock, ClaimFigures figures, MeterRegistry meters) {
        this.session = session;
        this.clock = clock;
        this.figures = figures;
        for (var state : ReviewState.values()) {
            Gauge.builder("claimdesk.claims", () -> counts.getOrDefault(state, 0L)).tag("state", state.name())
                    .description("Claims by review state").register(meters);
        }
        Gauge.builder("claimdesk.queue.age", () -> oldestQueued.toMillis() / 1000.0).baseUnit("seconds")
                .description("How long the oldest queued claim has been waiting").register(meters);
    }

    @Scheduled(every = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    @ActivateRequestContext
    void count() {
        counts = figures.byState().stream().collect(Collectors.toMap(ClaimFigures.InState::state, ClaimFigures.InState::claims));
        oldestQueued = ReviewStep.TAKE.from().stream().flatMap(waiting -> session.createSelectionQuery(
                "select updatedAt from Claim where standing.reviewState = :waiting order by standing.reviewState, updatedAt, id", Instant.class)
                .setParameter("waiting", waiting).setMaxResults(1).getResultList().stream())
                .min(Comparator.naturalOrder()).map(oldest -> Duration.between(oldest, clock.instant())).orElse(Duration.ZERO);
    }
}
