package org.claimdesk.article;

import java.time.Instant;
import java.util.UUID;

import org.claimdesk.shared.PublicationDay;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An article as clients see it.
 *
 * @param status        READ: its claims have been taken out of it
 * @param textSha256    SHA-256, in hex, of the UTF-8 of the text at {@code …/text}
 * @param sentenceCount sentences the engine saw
 * @param claimCount    claims that stand in it, those that people added included
 */
@Schema(name = "Article", examples = """
        {"id": "0199b2c4-7d1e-7c3a-9f00-3a5f1c2d4e6f", "title": "US troops in Iraq brace for retaliation", "url": null, "publisher": "Associated Press", "author": null, "publishedAt": "2020-02-06", "language": "en", "status": "READ", "revision": 1, "textSha256": "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae", "sentenceCount": 56, "claimCount": 31, "createdAt": "2026-11-23T09:00:00.123456Z"}""")
public record ArticleView(UUID id, String title, String url, String publisher, String author, PublicationDay publishedAt, String language,
        String status, int revision, String textSha256, int sentenceCount, long claimCount, Instant createdAt) {

    static ArticleView of(Article article, ArticleRevision text, long claims) {
        return new ArticleView(article.id, article.title, article.url, article.publisher, article.author, article.published, article.language,
                article.status, article.revision, text.textSha256, text.sentenceCount, claims, article.createdAt);
    }
}
