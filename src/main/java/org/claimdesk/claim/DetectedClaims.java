package org.claimdesk.claim;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.claimdesk.article.ClaimsOfArticles;
import org.claimdesk.extraction.Extraction;
import org.claimdesk.identity.Person;
import org.hibernate.Session;

/** Turns what the engine found in an article into claims. */
@ApplicationScoped
class DetectedClaims implements ClaimsOfArticles {

    /** A quotation longer than this, in UTF-16 code units, is no claim that anybody could work on. */
    private static final int LONGEST_QUOTE = 5_000;

    private final Session session;
    private final Clock clock;
    private final ClaimStore store;

    DetectedClaims(Session session, Clock clock, ClaimStore store) {
        this.session = session;
        this.clock = clock;
        this.store = store;
    }

    @Override
    public void keep(UUID articleId, int revision, Extraction found, Person reader) {
        var at = clock.instant();
        store.keep(found.claims().stream()
                .filter(claim -> claim.sentence().length() <= LONGEST_QUOTE && claim.normalisedText().length() <= LONGEST_QUOTE)
                .map(claim -> new Claim(StoredAppearance.in(articleId, revision, claim.selector(), claim.sentence()),
                        StoredDetection.by(found.engine(), claim), ClaimantView.of(claim.claimant()), claim.normalisedText(), reader, at))
                .toList());
    }

    @Override
    public Map<UUID, Long> count(Collection<UUID> articles) {
        return session.createSelectionQuery("select appearance.articleId, count(*) from Claim where appearance.articleId in :articles "
                + "group by appearance.articleId", Object[].class)
                .setParameter("articles", articles).getResultList().stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }
}
