package org.claimdesk.claim;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.claimdesk.history.History;
import org.claimdesk.identity.Person;
import org.claimdesk.review.Ask;
import org.claimdesk.review.Policy;
import org.claimdesk.review.ReviewGraph;
import org.claimdesk.review.ReviewStep;
import org.claimdesk.shared.ProblemCode;
import org.claimdesk.shared.Refusal;
import org.claimdesk.shared.Revision;
import org.hibernate.LockMode;
import org.hibernate.Session;

/**
 * The one door through which claims change: pages, API, jobs and the rooms that keep evidence and verdicts all come this way. It locks the
 * claim, has the graph judge the step, and keeps the change and its history in one transaction.
 */
@ApplicationScoped
public class ClaimStore {

    private static final int AT_ONCE = 1_000;

    private final Session session;
    private final Clock clock;
    private final History history;
    private final Dossiers dossiers;
    private final ReviewGraph graph;
    private final Event<ClaimMoved> moved;

    ClaimStore(Session session, Clock clock, History history, Dossiers dossiers, ReviewConfig config, Event<ClaimMoved> moved) {
        this.session = session;
        this.clock = clock;
        this.history = history;
        this.dossiers = dossiers;
        this.graph = new ReviewGraph(new Policy(config.approvals(), config.lease()));
        this.moved = moved;
    }

    /** Judges and takes steps by the table. */
    ReviewGraph graph() {
        return graph;
    }

    /** Refuses ids of claims that are not there. */
    public void requireClaim(UUID id) {
        find(id);
    }

    /** A claim's revision now. */
    public int revision(UUID id) {
        return find(id).revision;
    }

    /** Where a claim stands: five columns, for those who ask often. */
    ClaimStanding standing(UUID id) {
        var standing = session.createSelectionQuery("select id, standing.reviewState, standing.publicationState, revision, updatedAt from Claim where id = :id",
                ClaimStanding.class).setParameter("id", id).getSingleResultOrNull();
        if (standing == null) {
            throw Refusal.notFound("claim", id);
        }
        return standing;
    }

    Claim find(UUID id) {
        var claim = session.find(Claim.class, id);
        if (claim == null) {
            throw Refusal.notFound("claim", id);
        }
        return claim;
    }

    ClaimView view(Claim claim) {
        return views(List.of(claim)).get(0);
    }

    List<ClaimView> views(Collection<Claim> claims) {
        var summaries = dossiers.summaries(claims.stream().map(claim -> claim.id).toList());
        return claims.stream().map(claim -> ClaimView.of(claim, summaries.getOrDefault(claim.id, Dossiers.Summary.EMPTY))).toList();
    }

    /** Keeps new claims, each with the beginning of its history; many of them in portions, so that the session does not hold them all. */
    void keep(List<Claim> claims) {
        for (int from = 0; from < claims.size(); from += AT_ONCE) {
            var portion = claims.subList(from, Math.min(claims.size(), from + AT_ONCE));
            portion.forEach(session::persist);
            portion.forEach(claim -> history.add(claim.id, claim.revision, claim.beginning()));
            if (claims.size() > AT_ONCE) {
                session.flush();
                session.clear();
            }
        }
    }

    /**
     * Locks a claim for a change.
     *
     * @param seen the revision the caller has seen
     * @throws Refusal when the person could never take the step, or has not seen the current revision
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Claim lock(UUID id, ReviewStep step, Revision seen, Person person) {
        var claim = session.find(Claim.class, id, LockMode.PESSIMISTIC_WRITE);
        if (claim == null) {
            throw Refusal.notFound("claim", id);
        }
        graph.permit(step, person);
        Revision.require(seen, claim.revision, () -> new Refusal(ProblemCode.STALE_REVISION, "The claim has changed since that revision")
                .with("currentRevision", claim.revision).with("changedBy", claim.updatedBy).with("changedAt", claim.updatedAt));
        return claim;
    }

    /** Takes a step with a locked claim. */
    @Transactional(Transactional.TxType.MANDATORY)
    void take(Claim claim, ReviewStep step, Person person, Ask ask, Map<String, Object> change) {
        var before = claim.standing();
        var happened = claim.take(step, graph, person, ask, () -> dossiers.of(claim.id, claim.wording()), change, clock.instant());
        history.add(claim.id, claim.revision, happened);
        session.flush();
        if (step.isMove()) {
            moved.fire(new ClaimMoved(claim.id, step, before, claim.standing(), person, ask, happened.at()));
        }
    }

    /**
     * Does work on a claim that other rooms keep: its evidence, its verdict.
     *
     * @param work does it, after it was judged, and tells the history what became different
     * @return the claim's revision after it
     */
    @Transactional
    public int work(UUID id, ReviewStep step, Revision seen, Person person, Supplier<Map<String, Object>> work) {
        var claim = lock(id, step, seen, person);
        var at = clock.instant();
        graph.take(step, claim.standing(), person, Ask.NOTHING, () -> dossiers.of(id, claim.wording()), at);
        take(claim, step, person, Ask.NOTHING, work.get());
        return claim.revision;
    }
}
