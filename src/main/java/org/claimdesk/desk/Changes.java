package org.claimdesk.desk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What became different between two revisions of a claim, as an approver wants to see it.
 *
 * @param from  the earlier revision
 * @param to    the later one
 * @param parts only those that differ
 */
public record Changes(int from, int to, List<Part> parts) {

    /**
     * A part of the claim: {@code wording}, {@code rating}, {@code summary}, {@code explanation} or {@code evidence}.
     *
     * @param name which part
     * @param diff its words, then and now
     */
    public record Part(String name, WordDiff diff) {
    }

    static Changes between(AsOf before, AsOf after) {
        var parts = new ArrayList<Part>();
        add(parts, "wording", before.wording(), after.wording());
        Stream.of("rating", "summary", "explanation").forEach(field -> add(parts, field, before.said(field), after.said(field)));
        var ids = new LinkedHashSet<>(before.evidence().keySet());
        ids.addAll(after.evidence().keySet());
        ids.forEach(id -> add(parts, "evidence", told(before.evidence().get(id)), told(after.evidence().get(id))));
        return new Changes(before.revision(), after.revision(), List.copyOf(parts));
    }

    private static void add(List<Part> parts, String name, String before, String after) {
        var diff = WordDiff.of(before, after);
        if (diff.isChange()) {
            parts.add(new Part(name, diff));
        }
    }

    private static String told(Map<String, Object> evidence) {
        return evidence == null ? "" : Stream.of("stance", "title", "url", "publisher", "publishedAt", "quote", "note", "sourceKind").map(evidence::get)
                .filter(Objects::nonNull).map(Object::toString).collect(Collectors.joining("\n"));
    }
}
