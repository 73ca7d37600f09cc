package org.claimdesk.publication;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.claimdesk.evidence.ArchiveState;
import org.claimdesk.evidence.EvidenceView;
import org.claimdesk.evidence.SourceKind;
import org.claimdesk.review.Stance;
import org.claimdesk.shared.PublicationDay;

/**
 * A piece of evidence as the public is shown it. Notes and names of those who wrote at it stay at the desk.
 *
 * @param evidenceId  the piece it was taken from, which may have changed or gone since
 * @param accessedAt  when the source was looked at
 * @param archiveState whether there is a kept copy of the source
 */
@Embeddable
public record PublishedEvidence(
        @Column(name = "evidence_id") UUID evidenceId,
        @Column(length = 2_000) String url,
        @Column(length = 500) String title,
        String publisher,
        PublicationDay published,
        @Column(name = "accessed_at") Instant accessedAt,
        @Enumerated(EnumType.STRING) Stance stance,
        @Column(length = 10_000) String quote,
        @Enumerated(EnumType.STRING) @Column(name = "source_kind") SourceKind sourceKind,
        @Enumerated(EnumType.STRING) @Column(name = "archive_state") ArchiveState archiveState,
        @Column(name = "archive_url", length = 2_000) String archiveUrl,
        @Column(name = "archived_at") Instant archivedAt) {

    static PublishedEvidence of(EvidenceView piece) {
        return new PublishedEvidence(piece.id(), piece.url(), piece.title(), piece.publisher(), piece.publishedAt(), piece.accessedAt(), piece.stance(),
                piece.quote(), piece.sourceKind(), piece.archive().state(), piece.archive().url(), piece.archive().at());
    }

    /** The same with its kept copy as it is now: that a copy was made later is no change of what was published. */
    PublishedEvidence with(EvidenceView.Archive archive) {
        return new PublishedEvidence(evidenceId, url, title, publisher, published, accessedAt, stance, quote, sourceKind, archive.state(), archive.url(),
                archive.at());
    }
}
