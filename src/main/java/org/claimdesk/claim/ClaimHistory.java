package org.claimdesk.claim;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.claimdesk.history.History;
import org.claimdesk.history.HistoryView;
import org.claimdesk.history.Verification;
import org.claimdesk.review.ReviewStep;
import org.claimdesk.shared.Page;
import org.hibernate.Session;

/** Reads the history of claims, and checks it against them: each chain has to be as long as its claim's revision says. */
@ApplicationScoped
public class ClaimHistory {

    private static final int AT_ONCE = 500;

    private final Session session;
    private final ClaimStore claims;
    private final History history;

    ClaimHistory(Session session, ClaimStore claims, History history) {
        this.session = session;
        this.claims = claims;
        this.history = history;
    }

    /** Everything that ever happened to a claim, oldest first. */
    public Page<HistoryView> of(UUID id, Integer pageSize, String token) {
        claims.requireClaim(id);
        return history.of(id, pageSize, token);
    }

    /** Of these claims those that were given back to who submitted them, each with who did, when, and why. */
    public Map<UUID, HistoryView> givenBack(Collection<UUID> ids) {
        var moves = new HashMap<>(history.lastMoves(ids));
        moves.values().removeIf(move -> ReviewStep.ofAction(move.action()).filter(ReviewStep::givesBack).isEmpty());
        return moves;
    }

    /** Checks the chain of one claim. */
    public Verification verify(UUID id) {
        return history.verify(Map.of(id, claims.revision(id)));
    }

    /** Checks the chains of all claims. */
    public Verification verify() {
        var result = Verification.NONE;
        for (var next = revisions(null); !next.isEmpty();) {
            result = result.and(history.verify(next));
            next = revisions(next.keySet().stream().max((a, b) -> a.toString().compareTo(b.toString())).orElseThrow());
        }
        return result;
    }

    private Map<UUID, Integer> revisions(UUID after) {
        var rows = session.createSelectionQuery("select id, revision from Claim " + (after == null ? "" : "where id > :after ") + "order by id", Object[].class);
        if (after != null) {
            rows.setParameter("after", after);
        }
        return rows.setMaxResults(AT_ONCE).getResultList().stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (Integer) row[1]));
    }
}
