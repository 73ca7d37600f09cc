package org.claimdesk.history;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.claimdesk.shared.Page;
import org.claimdesk.shared.PageToken;
import org.hibernate.Session;

/**
 * The record of every change, one hash chain a claim. It can be added to and read; there is no way to alter it. An entry's number is the
 * claim's revision after the change, so a chain that was cut off does not fit its claim.
 */
@ApplicationScoped
public class History {

    private final Session session;

    History(Session session) {
        this.session = session;
    }

    /**
     * Adds what happened, in the transaction of the change itself.
     *
     * @param revision the claim's revision after the change: one more than the last entry's
     */
    public void add(UUID claimId, int revision, Happening what) {
        var previous = revision == 1 ? HistoryEntry.BEGINNING
                : session.createSelectionQuery("select hash from HistoryEntry where id.claimId = :claim and id.seq = :last", String.class)
                        .setParameter("claim", claimId).setParameter("last", revision - 1).getSingleResult();
        session.persist(new HistoryEntry(claimId, revision, what, previous));
    }

    /** One entry of a claim's history: the change that led to that revision. */
    public HistoryView entry(UUID claimId, int seq) {
        return HistoryView.of(session.find(HistoryEntry.class, new HistoryEntry.Id(claimId, seq)));
    }

    /** The last step of each of these claims that moved it from one state to another; what was only work on it is passed over. */
    public Map<UUID, HistoryView> lastMoves(Collection<UUID> claims) {
        return claims.isEmpty() ? Map.of() : session.createNativeQuery("select h.* from history_entry h where h.claim_id = any(:claims) and h.from_state <> h.to_state "
                + "and not exists (select 1 from history_entry n where n.claim_id = h.claim_id and n.seq > h.seq and n.from_state <> n.to_state)", HistoryEntry.class)
                .setParameter("claims", claims.toArray(UUID[]::new)).getResultList().stream().collect(Collectors.toMap(entry -> entry.id.claimId(), HistoryView::of));
    }

    /** A claim's history, oldest first. */
    public Page<HistoryView> of(UUID claimId, Integer pageSize, String token) {
        var size = Page.size(pageSize);
        var list = "history " + claimId;
        var after = PageToken.read(list, token, keys -> Integer.valueOf(keys.get(0)));
        var rows = session.createSelectionQuery("from HistoryEntry where id.claimId = :claim and id.seq >= :next order by id.claimId, id.seq", HistoryEntry.class)
                .setParameter("claim", claimId).setParameter("next", after == null ? 1 : after + 1).setMaxResults(size + 1).getResultList();
        return Page.of(rows, size, HistoryView::of, row -> PageToken.write(list, List.of(String.valueOf(row.id.seq()))));
    }

    /**
     * Checks the chains of some claims.
     *
     * @param revisions the claims and their revisions, which is how long each chain must be
     */
    public Verification verify(Map<UUID, Integer> revisions) {
        var chains = entries(revisions.keySet());
        var result = Verification.NONE;
        for (var claim : revisions.entrySet()) {
            var chain = chains.getOrDefault(claim.getKey(), List.of());
            result = result.and(new Verification(1, chain.size(), true, null)).and(verify(claim.getKey(), claim.getValue(), chain));
        }
        session.clear();
        return result;
    }

    private Map<UUID, List<HistoryEntry>> entries(Collection<UUID> claims) {
        return session.createSelectionQuery("from HistoryEntry where id.claimId in :claims order by id.claimId, id.seq", HistoryEntry.class)
                .setParameter("claims", claims).setReadOnly(true).getResultList().stream().collect(Collectors.groupingBy(entry -> entry.id.claimId()));
    }

    private static Verification verify(UUID claim, int length, List<HistoryEntry> chain) {
        var previous = HistoryEntry.BEGINNING;
        var seq = 0;
        for (var entry : chain) {
            seq++;
            var what = entry.id.seq() != seq ? "an entry is missing"
                    : !entry.previousHash.equals(previous) ? "it does not follow the entry before it"
                    : !entry.hash.equals(entry.computedHash()) ? "it was altered" : null;
            if (what != null) {
                return broken(claim, seq, what);
            }
            previous = entry.hash;
        }
        return seq == length ? Verification.NONE : broken(claim, seq + 1, seq < length ? "the end is missing" : "there are more entries than changes");
    }

    private static Verification broken(UUID claim, int seq, String what) {
        return new Verification(0, 0, false, new Verification.Break(claim, seq, what));
    }
}
