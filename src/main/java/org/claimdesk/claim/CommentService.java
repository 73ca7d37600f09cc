package org.claimdesk.claim;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.claimdesk.identity.Person;
import org.claimdesk.shared.NextId;
import org.claimdesk.shared.Page;
import org.claimdesk.shared.PageToken;
import org.hibernate.Session;

/** Keeps what checkers and editors tell each other. */
@ApplicationScoped
public class CommentService {

    private final Session session;
    private final Clock clock;
    private final ClaimStore claims;

    CommentService(Session session, Clock clock, ClaimStore claims) {
        this.session = session;
        this.clock = clock;
        this.claims = claims;
    }

    @Transactional
    public CommentView add(UUID claimId, NewComment wanted, Person author) {
        claims.requireClaim(claimId);
        var comment = new ClaimComment(claimId, author.name(), wanted.text(), clock.instant());
        session.persist(comment);
        return CommentView.of(comment);
    }

    /** A claim's comments, oldest first. */
    public Page<CommentView> list(UUID claimId, Integer pageSize, String token) {
        claims.requireClaim(claimId);
        var size = Page.size(pageSize);
        var list = "comments " + claimId;
        var after = PageToken.read(list, token, keys -> UUID.fromString(keys.get(0)));
        var next = after == null ? NextId.FIRST : NextId.after(after);
        var rows = session.createSelectionQuery("from ClaimComment where claimId = :claim and id >= :next order by claimId, id", ClaimComment.class)
                .setParameter("claim", claimId).setParameter("next", next).setMaxResults(size + 1).getResultList();
        return Page.of(rows, size, CommentView::of, row -> PageToken.write(list, List.of(row.id.toString())));
    }
}
