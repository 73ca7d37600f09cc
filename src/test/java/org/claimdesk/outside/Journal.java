package org.claimdesk.outside;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What the server has acknowledged, as its clients remember it: whatever stands here must never be lost. */
final class Journal {

    private final Map<String, String> articles = new ConcurrentHashMap<>();
    private final Map<String, Integer> claims = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> evidence = new ConcurrentHashMap<>();
    private final AtomicInteger acknowledged = new AtomicInteger();

    void article(String id, String text) {
        articles.put(id, text);
        acknowledged.incrementAndGet();
    }

    /** A claim was answered at that revision. */
    void claim(String id, int revision) {
        claims.merge(id, revision, Math::max);
        acknowledged.incrementAndGet();
    }

    void evidence(String claim, String id, int revision) {
        evidence.computeIfAbsent(claim, any -> ConcurrentHashMap.newKeySet()).add(id);
        claim(claim, revision);
    }

    /** Acknowledged writes so far. */
    int size() {
        return acknowledged.get();
    }

    /** Texts by the id of their article. */
    Map<String, String> articles() {
        return articles;
    }

    /** Revisions by the id of their claim. */
    Map<String, Integer> claims() {
        return claims;
    }

    /** Ids of evidence by the id of their claim. */
    Map<String, Set<String>> evidence() {
        return evidence;
    }
}
