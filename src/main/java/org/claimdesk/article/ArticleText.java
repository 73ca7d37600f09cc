package org.claimdesk.article;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** A text as it was sent, to the byte, under the SHA-256 of its UTF-8. */
@Entity
@Immutable
@Table(name = "article_text")
class ArticleText {

    @Id
    String sha256;
    String content;

    protected ArticleText() {
    }
}
