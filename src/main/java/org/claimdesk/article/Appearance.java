package org.claimdesk.article;

import java.util.UUID;

import org.claimdesk.extraction.Selector;

/**
 * Where a claim is made.
 *
 * @param articleId       the article it stands in; null for a claim from elsewhere
 * @param articleRevision the text that the positions refer to
 * @param url             where a claim from elsewhere was made, if it was said
 * @param selector        the exact words and their place; null for a claim from elsewhere
 */
public record Appearance(UUID articleId, Integer articleRevision, String url, Selector selector) {
}
