package org.claimdesk.article;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** One immutable text of an article. */
@Entity
@Immutable
@Table(name = "article_revision")
class ArticleRevision {

    @EmbeddedId
    Id id;
    @Column(name = "text_sha256")
    String textSha256;
    @Column(name = "sentence_count")
    int sentenceCount;
    @Column(name = "created_at")
    Instant createdAt;

    protected ArticleRevision() {
    }

    ArticleRevision(UUID articleId, int number, String textSha256, int sentenceCount, Instant createdAt) {
        id = new Id(articleId, number);
        this.textSha256 = textSha256;
        this.sentenceCount = sentenceCount;
        this.createdAt = createdAt;
    }

    /** An article, and the number of its text, from 1. */
    @Embeddable
    record Id(@Column(name = "article_id") UUID articleId, int number) implements Serializable {
    }
}
