package org.claimdesk.evidence;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.claimdesk.review.Stance;
import org.claimdesk.shared.PublicationDay;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A piece of evidence.
 *
 * @param revision of the claim it belongs to: what a change of it names in If-Match
 * @param authors  everybody who wrote at it; none of them may approve the claim
 */
@Schema(name = "Evidence", examples = """
        {"id": "0199b2c4-7d1e-7c3a-9f00-3a5f1c2d4e71", "revision": 4, "url": "https://www.inherentresolve.mil/", "title": "CJTF-OIR strike releases", "publisher": "CJTF-OIR", "publishedAt": "2019-12-03", "accessedAt": "2026-11-23T09:00:00Z", "stance": "SUPPORTS", "quote": "… conducted 45 strikes in Iraq …", "note": "Sum of the October and November releases", "sourceKind": "PRIMARY", "archive": {"state": "NONE", "url": null, "sha256": null, "at": null}, "authors": ["checker"], "createdAt": "2026-11-23T09:00:00Z", "updatedAt": "2026-11-23T09:00:00Z"}""")
public record EvidenceView(UUID id, int revision, String url, String title, String publisher, PublicationDay publishedAt, Instant accessedAt,
        Stance stance, String quote, String note, SourceKind sourceKind, Archive archive, Set<String> authors, Instant createdAt, Instant updatedAt) {

    /** The kept copy: its state, where it is, the SHA-256 of its bytes, and when it was made. */
    @Schema(name = "ArchivedCopy")
    public record Archive(ArchiveState state, String url, String sha256, Instant at) {
    }

    static EvidenceView of(Evidence evidence, int revision) {
        return new EvidenceView(evidence.id, revision, evidence.url, evidence.title, evidence.publisher, evidence.published, evidence.accessedAt,
                evidence.stance, evidence.quote, evidence.note, evidence.sourceKind,
                new Archive(evidence.archiveState, evidence.archiveUrl, evidence.archiveSha256, evidence.archivedAt), Set.copyOf(evidence.authors),
                evidence.createdAt, evidence.updatedAt);
    }
}
