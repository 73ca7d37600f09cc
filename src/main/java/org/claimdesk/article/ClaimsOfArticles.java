package org.claimdesk.article;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import org.claimdesk.extraction.Extraction;
import org.claimdesk.identity.Person;

/** What an article needs of the claims in it, without knowing them. */
public interface ClaimsOfArticles {

    /** Keeps what the engine found, in the transaction that keeps the article. */
    void keep(UUID articleId, int revision, Extraction found, Person reader);

    /** How many claims stand in each of these articles; articles without any are left out. */
    Map<UUID, Long> count(Collection<UUID> articles);
}
