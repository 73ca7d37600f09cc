package org.claimdesk.outside;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Holds what a server has now against what its clients remember.
 *
 * @param lost           what was acknowledged and is not there
 * @param torn           what is there in parts: a claim whose history or evidence does not fit it
 * @param unacknowledged changes that are there though nobody was told so
 */
record Audit(List<String> lost, List<String> torn, int unacknowledged) {

    /** Looks at everything that the journal and the server have, and puts what nobody was told of into the journal, for the next time. */
    static Audit of(ServerProcess server, Journal journal) {
        return new Auditor(server, journal).audit();
    }

    private static final class Auditor {

        private final Desk desk;
        private final Journal journal;
        private final List<String> lost = new ArrayList<>();
        private final List<String> torn = new ArrayList<>();
        private int unacknowledged;

        Auditor(ServerProcess server, Journal journal) {
            desk = server.desk("editor");
            this.journal = journal;
        }

        Audit audit() {
            articles();
            claims();
            var verification = desk.read("/history/verification").expect(200).json();
            if (!verification.path("intact").asBoolean()) {
                torn.add("history: " + verification);
            }
            return new Audit(lost, torn, unacknowledged);
        }

        private void articles() {
            var present = new HashSet<String>();
            desk.all("/articles").forEach(article -> present.add(article.path("id").asText()));
            journal.articles().forEach((id, text) -> {
                if (!present.remove(id) || !desk.read("/articles/" + id + "/text").text().equals(text)) {
                    lost.add("article " + id);
                }
            });
            present.forEach(id -> journal.articles().put(id, desk.read("/articles/" + id + "/text").expect(200).text()));
            unacknowledged += present.size();
        }

        private void claims() {
            Map<String, JsonNode> present = new HashMap<>();
            desk.all("/claims").stream().filter(claim -> claim.path("appearance").isNull()).forEach(claim -> present.put(claim.path("id").asText(), claim));
            journal.claims().forEach((id, revision) -> {
                var claim = present.get(id);
                if (claim == null) {
                    lost.add("claim " + id);
                } else if (claim.path("revision").asInt() < revision) {
                    lost.add("claim %s: revision %d is back at %d".formatted(id, revision, claim.path("revision").asInt()));
                }
            });
            present.values().forEach(this::claim);
            journal.claims().keySet().retainAll(present.keySet());
        }

        private void claim(JsonNode claim) {
            var id = claim.path("id").asText();
            var revision = claim.path("revision").asInt();
            var known = journal.claims().getOrDefault(id, 0);
            if (revision != known) {
                look(claim, id, revision);
            }
            unacknowledged += Math.max(0, revision - known);
            journal.claims().put(id, revision);
            if (claim.path("evidenceCount").asInt() < journal.evidence().getOrDefault(id, Set.of()).size()) {
                lost.add("evidence of claim " + id);
            }
        }

        /** Where the kill came in between is where things could be torn. */
        private void look(JsonNode claim, String id, int revision) {
            var history = desk.all("/claims/" + id + "/history");
            var evidence = new HashSet<String>();
            desk.all("/claims/" + id + "/evidence").forEach(piece -> evidence.add(piece.path("id").asText()));
            var told = history.stream().filter(entry -> entry.path("action").asText().equals("add-evidence")).count();
            if (history.isEmpty() || history.get(history.size() - 1).path("seq").asInt() != revision) {
                torn.add("claim %s: revision %d, history %s".formatted(id, revision, history));
            }
            if (evidence.size() != told || !history.isEmpty() && !history.get(history.size() - 1).path("to").asText().equals(claim.path("reviewState").asText())) {
                torn.add("claim %s: %d pieces of evidence, history %s".formatted(id, evidence.size(), history));
            }
            if (!evidence.containsAll(journal.evidence().getOrDefault(id, Set.of()))) {
                lost.add("evidence of claim " + id);
            }
        }
    }
}
