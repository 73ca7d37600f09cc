package org.claimdesk.claim;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.claimdesk.identity.Person;
import org.claimdesk.review.ReviewState;
import org.claimdesk.review.ReviewStep;
import org.claimdesk.review.SavedView;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;

/**
 * Figures of the work on claims. Each is one read of an index: of all claims by their state, or of what was decided in the last weeks; none
 * looks into the history.
 */
@ApplicationScoped
public class ClaimFigures {

    /** Weeks that are told of, the present one included. */
    public static final int WEEKS = 8;

    /** Where one span of waiting ends and the next begins. */
    private static final List<Duration> BOUNDS = List.of(Duration.ofHours(1), Duration.ofHours(4), Duration.ofHours(24), Duration.ofDays(3), Duration.ofDays(7));
    /** A desk has a few dozen people; whoever comes after them has one claim. */
    private static final int MOST_HOLDERS = 50;

    private final Session session;
    private final Clock clock;
    private final ZoneId zone;

    ClaimFigures(Session session, Clock clock, @ConfigProperty(name = "claimdesk.zone", defaultValue = "UTC") ZoneId zone) {
        this.session = session;
        this.clock = clock;
        this.zone = zone;
    }

    /** How many claims there are in a state. */
    public record InState(ReviewState state, long claims) {
    }

    /**
     * How many claims have been waiting for about so long.
     *
     * @param fromSeconds  at least so long
     * @param belowSeconds and less than that; null for the longest
     */
    public record Waiting(long fromSeconds, Long belowSeconds, long claims) {
    }

    /**
     * How long the verdicts of one week took, from finding the claim to its first approval.
     *
     * @param week                    its Monday
     * @param claims                  how many were decided
     * @param medianSeconds           half of them took no longer; null where none was decided
     * @param ninetiethPercentileSeconds nine in ten took no longer; null where none was decided
     */
    @Schema(name = "WeekOfVerdicts")
    public record Week(LocalDate week, int claims, Long medianSeconds, Long ninetiethPercentileSeconds) {
    }

    /**
     * What somebody holds.
     *
     * @param leaseOver how many of them are held beyond the lease
     */
    public record Held(String person, long claims, long leaseOver) {
    }

    /** Keeps when a claim was first decided, in the transaction of the step. */
    void record(@Observes ClaimMoved moved) {
        var decides = moved.step() == ReviewStep.APPROVE && moved.before().review() != moved.after().review();
        if (decides && session.find(FirstDecision.class, moved.claimId()) == null) {
            session.persist(new FirstDecision(moved.claimId(), session.find(Claim.class, moved.claimId()).createdAt, moved.at()));
        }
    }

    /** All claims by their state. */
    public List<InState> byState() {
        var counts = new EnumMap<ReviewState, Long>(ReviewState.class);
        session.createSelectionQuery("select standing.reviewState, count(*) from Claim group by standing.reviewState", Object[].class)
                .getResultList().forEach(row -> counts.put((ReviewState) row[0], (Long) row[1]));
        return Arrays.stream(ReviewState.values()).map(state -> new InState(state, counts.getOrDefault(state, 0L))).toList();
    }

    /** How long nothing has happened to the claims that nobody has taken. */
    public List<Waiting> unassigned() {
        return waiting(SavedView.UNASSIGNED, "c.updatedAt");
    }

    /** How long those claims have been submitted that wait for their approval. */
    public List<Waiting> forApproval() {
        return waiting(SavedView.WAITING_FOR_APPROVAL, "c.standing.submittedAt");
    }

    /** How long verdicts took, week by week, the oldest first. */
    public List<Week> weeks() {
        var thisWeek = clock.instant().atZone(zone).toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var first = thisWeek.minusWeeks(WEEKS - 1L);
        var times = new TreeMap<LocalDate, List<Long>>();
        session.createSelectionQuery("select d.decidedAt, d.foundAt from FirstDecision d where d.decidedAt >= :since", Object[].class)
                .setParameter("since", first.atStartOfDay(zone).toInstant()).getResultList().forEach(row -> {
                    var decidedAt = (Instant) row[0];
                    var week = decidedAt.atZone(zone).toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                    times.computeIfAbsent(week, monday -> new ArrayList<>()).add(Duration.between((Instant) row[1], decidedAt).toSeconds());
                });
        return first.datesUntil(thisWeek.plusDays(1), Period.ofWeeks(1)).map(monday -> week(monday, times.getOrDefault(monday, List.of()))).toList();
    }

    /** Who holds how many claims now, those with the most first. */
    public List<Held> held() {
        return session.createSelectionQuery("select c.standing.assignee, count(*), sum(case when c.standing.leaseUntil <= :now then 1 else 0 end) from Claim c "
                + "where c.standing.reviewState in :states group by c.standing.assignee order by count(*) desc, c.standing.assignee", Object[].class)
                .setParameter("now", clock.instant()).setParameter("states", states(SavedView.IN_WORK)).setMaxResults(MOST_HOLDERS).getResultList().stream()
                .map(row -> new Held((String) row[0], (Long) row[1], ((Number) row[2]).longValue())).toList();
    }

    private List<Waiting> waiting(SavedView view, String since) {
        var now = clock.instant();
        var columns = new StringBuilder("select count(*)");
        for (int bound = 0; bound < BOUNDS.size(); bound++) {
            columns.append(", coalesce(sum(case when %s <= :before%d then 1 else 0 end), 0)".formatted(since, bound));
        }
        var query = session.createSelectionQuery(columns + " from Claim c where c.standing.reviewState in :states", Object[].class)
                .setParameter("states", states(view));
        for (int bound = 0; bound < BOUNDS.size(); bound++) {
            query.setParameter("before" + bound, now.minus(BOUNDS.get(bound)));
        }
        return spans(query.getSingleResult());
    }

    /** From "so many are at least that old" to "so many are about that old". */
    private static List<Waiting> spans(Object[] olderThan) {
        var spans = new ArrayList<Waiting>();
        for (int span = 0; span <= BOUNDS.size(); span++) {
            var older = ((Number) olderThan[span]).longValue();
            var evenOlder = span == BOUNDS.size() ? 0 : ((Number) olderThan[span + 1]).longValue();
            spans.add(new Waiting(span == 0 ? 0 : BOUNDS.get(span - 1).toSeconds(), span == BOUNDS.size() ? null : BOUNDS.get(span).toSeconds(), older - evenOlder));
        }
        return spans;
    }

    private static Week week(LocalDate monday, List<Long> times) {
        var sorted = times.stream().sorted().toList();
        return new Week(monday, sorted.size(), percentile(sorted, 50), percentile(sorted, 90));
    }

    /** The nearest rank: a time that a claim did take. */
    private static Long percentile(List<Long> sorted, int percent) {
        return sorted.isEmpty() ? null : sorted.get((sorted.size() * percent + 99) / 100 - 1);
    }

    private static List<ReviewState> states(SavedView view) {
        return view.parts(Person.SYSTEM).stream().map(SavedView.Part::state).toList();
    }
}
