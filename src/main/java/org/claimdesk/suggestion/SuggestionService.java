package org.claimdesk.suggestion;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.claimdesk.claim.ClaimStore;
import org.claimdesk.identity.Person;
import org.claimdesk.shared.NextId;
import org.claimdesk.shared.Page;
import org.claimdesk.shared.PageToken;
import org.claimdesk.shared.ProblemCode;
import org.claimdesk.shared.Refusal;
import org.hibernate.Session;

/** Keeps suggestions, beside the claim and never in it. */
@ApplicationScoped
public class SuggestionService {

    /** Whoever has not found a wording among so many does not need another one. */
    private static final int MOST = 200;

    private final Session session;
    private final Clock clock;
    private final ClaimStore claims;

    SuggestionService(Session session, Clock clock, ClaimStore claims) {
        this.session = session;
        this.clock = clock;
        this.claims = claims;
    }

    /** Refuses claims that are not there, or that have suggestions enough. */
    void requireRoom(UUID claimId) {
        claims.requireClaim(claimId);
        if (session.createSelectionQuery("select count(*) from Suggestion where claimId = :claim", Long.class).setParameter("claim", claimId)
                .getSingleResult() >= MOST) {
            throw new Refusal(ProblemCode.TOO_LARGE, "A claim has at most %d suggestions".formatted(MOST));
        }
    }

    @Transactional
    Suggestions keep(UUID claimId, Asked asked, Person person) {
        var at = clock.instant();
        var suggestions = asked.kept().stream().map(kept -> new Suggestion(claimId, asked, kept, person.name(), at)).toList();
        suggestions.forEach(session::persist);
        return new Suggestions(suggestions.stream().map(SuggestionView::of).toList(), asked.dropped());
    }

    /** A claim's suggestions, oldest first. Those made before the model was switched off stay. */
    Page<SuggestionView> list(UUID claimId, Integer pageSize, String token) {
        claims.requireClaim(claimId);
        var size = Page.size(pageSize);
        var list = "suggestions " + claimId;
        var after = PageToken.read(list, token, keys -> UUID.fromString(keys.get(0)));
        var next = after == null ? NextId.FIRST : NextId.after(after);
        var rows = session.createSelectionQuery("from Suggestion where claimId = :claim and id >= :next order by claimId, id", Suggestion.class)
                .setParameter("claim", claimId).setParameter("next", next).setMaxResults(size + 1).getResultList();
        return Page.of(rows, size, SuggestionView::of, row -> PageToken.write(list, List.of(row.id.toString())));
    }
}
