package org.claimdesk.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.claimdesk.history.HistoryView;
import org.claimdesk.review.ReviewStep;

/**
 * A claim as it stood after one of its changes, put together from its history.
 *
 * @param revision     the change
 * @param wording      how the claim was worded
 * @param verdict      {@code rating}, {@code summary}, {@code explanation}; empty before there was one
 * @param evidence     by id, each with its fields; in the order in which it was added
 */
record AsOf(int revision, String wording, Map<String, Object> verdict, Map<String, Map<String, Object>> evidence) {

    private static final TypeReference<LinkedHashMap<String, Object>> FIELDS = new TypeReference<>() {
    };

    /** Reads a history, oldest first, up to a revision. */
    static AsOf of(List<HistoryView> history, int revision, ObjectMapper mapper) {
        var wording = "";
        Map<String, Object> verdict = Map.of();
        var evidence = new LinkedHashMap<String, Map<String, Object>>();
        for (var entry : history) {
            if (entry.seq() > revision) {
                break;
            }
            var change = fields(entry, mapper);
            if (change.get("normalisedText") instanceof String first) {
                wording = first;
            } else if (change.get("normalisedText") instanceof Map<?, ?> changed) {
                wording = String.valueOf(changed.get("to"));
            }
            if (entry.action().equals(ReviewStep.WRITE_VERDICT.action())) {
                verdict = change;
            } else if (entry.action().equals(ReviewStep.REMOVE_EVIDENCE.action())) {
                evidence.remove(id(change));
            } else if (change.containsKey("evidenceId")) {
                evidence.put(id(change), change);
            }
        }
        return new AsOf(revision, wording, verdict, evidence);
    }

    /** What the verdict said there; empty where it said nothing. */
    String said(String field) {
        return Objects.toString(verdict.get(field), "");
    }

    private static String id(Map<String, Object> change) {
        return String.valueOf(change.get("evidenceId"));
    }

    private static Map<String, Object> fields(HistoryView entry, ObjectMapper mapper) {
        try {
            return entry.change() == null ? Map.of() : mapper.readValue(entry.change(), FIELDS);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("History entry %d cannot be read".formatted(entry.seq()), broken);
        }
    }
}
