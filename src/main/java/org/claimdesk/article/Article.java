package org.claimdesk.article;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.claimdesk.shared.PublicationDay;
import org.hibernate.annotations.Immutable;

/** A source document. Its text lives in its revisions. */
@Entity
@Immutable
class Article {

    @Id
    UUID id;
    int revision;
    @Column(length = 500)
    String title;
    @Column(length = 2_000)
    String url;
    String publisher;
    String author;
    @Embedded
    PublicationDay published;
    String language;
    @Column(name = "external_id")
    String externalId;
    @Column(name = "content_sha256")
    String contentSha256;
    String status;
    @Column(name = "created_by")
    String createdBy;
    @Column(name = "created_at")
    Instant createdAt;

    protected Article() {
    }
}
