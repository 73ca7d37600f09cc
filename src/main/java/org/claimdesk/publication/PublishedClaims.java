package org.claimdesk.publication;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.claimdesk.article.ArticleService;
import org.claimdesk.claim.ClaimService;
import org.claimdesk.evidence.EvidenceService;
import org.claimdesk.shared.Page;
import org.hibernate.Session;

/** Keeps claims as they were published, and the addresses at which the public finds them. */
@ApplicationScoped
class PublishedClaims {

    private final Session session;
    private final ClaimService claims;
    private final ArticleService articles;
    private final EvidenceService evidence;

    PublishedClaims(Session session, ClaimService claims, ArticleService articles, EvidenceService evidence) {
        this.session = session;
        this.claims = claims;
        this.articles = articles;
        this.evidence = evidence;
    }

    /** Keeps a claim as it is now, in the transaction that publishes it. */
    void keep(Publication.Id id) {
        var claim = claims.get(id.claimId());
        var articleId = claim.appearance() == null ? null : claim.appearance().articleId();
        // a claim has at most as many pieces as the longest page
        var pieces = evidence.list(id.claimId(), Page.LARGEST_SIZE, null).items().stream().map(PublishedEvidence::of).toList();
        session.persist(new PublishedClaim(id, claim, articleId == null ? null : articles.get(articleId), pieces));
        if (slug(id.claimId()).isEmpty()) {
            session.persist(new FactCheckAddress(Slug.of(claim.normalisedText(), id.claimId()), id.claimId()));
        }
    }

    /** A claim as it was published then; null where that was before such things were kept. */
    PublishedClaim find(Publication.Id id) {
        return session.find(PublishedClaim.class, id);
    }

    /** The address of a claim's fact check; none before the first publication. */
    Optional<String> slug(UUID claimId) {
        return session.createSelectionQuery("select slug from FactCheckAddress where claimId = :claim", String.class).setParameter("claim", claimId)
                .uniqueResultOptional();
    }

    /** The claim whose fact check is found at that address. */
    Optional<UUID> claimAt(String slug) {
        return Optional.ofNullable(session.find(FactCheckAddress.class, slug)).map(address -> address.claimId);
    }
}
