package org.claimdesk.claim;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.claimdesk.article.Appearance;
import org.claimdesk.extraction.Selector;

/** Where a claim is made, as columns: its own words always, their place where they stand in an article. */
@Embeddable
record StoredAppearance(
        @Column(name = "article_id") UUID articleId,
        @Column(name = "article_revision") Integer articleRevision,
        @Column(length = 10_000) String quote,
        @Column(length = 10_000) String sentence,
        String prefix,
        String suffix,
        @Column(name = "text_start") Integer start,
        @Column(name = "text_end") Integer end,
        @Column(name = "appearance_url", length = 2_000) String url) {

    static StoredAppearance in(UUID articleId, int revision, Selector selector, String sentence) {
        return new StoredAppearance(articleId, revision, selector.exact(), sentence, selector.prefix(), selector.suffix(), selector.start(),
                selector.end(), null);
    }

    static StoredAppearance elsewhere(String text, String url) {
        return new StoredAppearance(null, null, text, null, null, null, null, null, url);
    }

    Appearance view() {
        return articleId == null && url == null ? null
                : new Appearance(articleId, articleRevision, url, articleId == null ? null : new Selector(quote, prefix, suffix, start, end));
    }
}
