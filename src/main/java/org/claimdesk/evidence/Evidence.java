package org.claimdesk.evidence;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;

import org.claimdesk.review.Dossier;
import org.claimdesk.review.Stance;
import org.claimdesk.shared.CanonicalJson;
import org.claimdesk.shared.NewId;
import org.claimdesk.shared.PublicationDay;
import org.hibernate.annotations.BatchSize;

/** Material that bears on a claim, and everybody who wrote at it. */
@Entity
class Evidence {

    @Id
    UUID id;
    @Column(name = "claim_id")
    UUID claimId;
    @Column(length = 2_000)
    String url;
    @Column(length = 500)
    String title;
    String publisher;
    @Embedded
    PublicationDay published;
    @Column(name = "accessed_at")
    Instant accessedAt;
    @Enumerated(EnumType.STRING)
    Stance stance;
    @Column(length = 10_000)
    String quote;
    @Column(length = 10_000)
    String note;
    @Enumerated(EnumType.STRING)
    @Column(name = "source_kind")
    SourceKind sourceKind;
    @Enumerated(EnumType.STRING)
    @Column(name = "archive_state")
    ArchiveState archiveState = ArchiveState.NONE;
    @Column(name = "archive_url", length = 2_000)
    String archiveUrl;
    @Column(name = "archive_sha256")
    String archiveSha256;
    @Column(name = "archived_at")
    Instant archivedAt;
    @Column(name = "created_at")
    Instant createdAt;
    @Column(name = "updated_at")
    Instant updatedAt;
    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(name = "evidence_author", joinColumns = @JoinColumn(name = "evidence_id"))
    @Column(name = "author")
    Set<String> authors = new TreeSet<>();

    protected Evidence() {
    }

    Evidence(UUID claimId, NewEvidence written, String author, Instant at) {
        id = NewId.next();
        this.claimId = claimId;
        createdAt = at;
        accessedAt = at;
        write(written, author, at);
    }

    final void write(NewEvidence written, String author, Instant at) {
        url = written.url();
        title = written.title();
        publisher = written.publisher();
        published = written.publishedAt();
        accessedAt = written.accessedAt() == null ? accessedAt : written.accessedAt();
        stance = written.stance();
        quote = written.quote();
        note = written.note();
        sourceKind = written.sourceKind();
        updatedAt = at;
        authors.add(author);
    }

    NewEvidence written() {
        return new NewEvidence(url, title, publisher, published, accessedAt, stance, quote, note, sourceKind);
    }

    /** What the history tells of it. */
    Map<String, Object> told() {
        var told = new LinkedHashMap<String, Object>();
        told.put("evidenceId", id.toString());
        told.putAll(content());
        told.remove("id");
        told.put("sha256", CanonicalJson.sha256(content()));
        return told;
    }

    Dossier.EvidenceFacts facts() {
        return new Dossier.EvidenceFacts(content(), stance, Set.copyOf(authors));
    }

    private Map<String, Object> content() {
        var content = new LinkedHashMap<String, Object>();
        content.put("id", id.toString());
        content.put("url", url);
        content.put("title", title);
        content.put("publisher", publisher);
        content.put("publishedAt", published);
        content.put("accessedAt", accessedAt);
        content.put("stance", stance);
        content.put("quote", quote);
        content.put("note", note);
        content.put("sourceKind", sourceKind);
        return content;
    }
}
