package org.claimdesk.publication;

import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;

import org.claimdesk.article.ArticleView;
import org.claimdesk.claim.ClaimView;
import org.claimdesk.claim.ClaimantView;
import org.claimdesk.shared.PublicationDay;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.ListIndexBase;

/** A claim and its evidence as they were when they were published. Written once; the verdict's own wording is kept as a verdict revision. */
@Entity
@Immutable
@Table(name = "published_claim")
class PublishedClaim {

    @EmbeddedId
    Publication.Id id;
    @Column(name = "normalised_text", length = 10_000)
    String normalisedText;
    @Column(length = 10_000)
    String quote;
    @Embedded
    ClaimantView claimant;
    @Column(name = "source_title", length = 500)
    String sourceTitle;
    @Column(name = "source_url", length = 2_000)
    String sourceUrl;
    @Column(name = "source_publisher")
    String sourcePublisher;
    @Column(name = "source_language")
    String sourceLanguage;
    @Embedded
    PublicationDay published;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "published_evidence", joinColumns = { @JoinColumn(name = "claim_id"), @JoinColumn(name = "number") })
    @OrderColumn(name = "position")
    @ListIndexBase(1)
    List<PublishedEvidence> evidence;

    protected PublishedClaim() {
    }

    /**
     * Keeps a claim as it is now.
     *
     * @param article the one it stands in; null for a claim from elsewhere
     */
    PublishedClaim(Publication.Id id, ClaimView claim, ArticleView article, List<PublishedEvidence> evidence) {
        this.id = id;
        normalisedText = claim.normalisedText();
        quote = claim.quote();
        claimant = claim.claimant();
        if (article != null) {
            sourceTitle = article.title();
            sourceUrl = article.url();
            sourcePublisher = article.publisher();
            sourceLanguage = article.language();
            published = article.publishedAt();
        } else if (claim.appearance() != null) {
            sourceUrl = claim.appearance().url();
        }
        this.evidence = evidence;
    }
}
