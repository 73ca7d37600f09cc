package org.claimdesk.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.claimdesk.shared.CanonicalJson;

/**
 * What an approver looks at: the claim's wording, the verdict, the evidence. Its digest is what an approval names.
 *
 * @param wording  what is claimed, by whom and where: plain values by name
 * @param verdict  the verdict, or null
 * @param evidence what the verdict rests on, in a fixed order
 */
public record Dossier(Map<String, Object> wording, VerdictFacts verdict, List<EvidenceFacts> evidence) {

    /**
     * The verdict as the rules see it.
     *
     * @param content plain values by name, for the digest
     * @param meaning what its rating means
     * @param authors everybody who wrote at it
     */
    public record VerdictFacts(Map<String, Object> content, Meaning meaning, Set<String> authors) {
    }

    /**
     * A piece of evidence as the rules see it.
     *
     * @param content plain values by name, for the digest
     * @param stance  how it bears on the claim, or null where nobody has said yet
     * @param authors everybody who wrote at it
     */
    public record EvidenceFacts(Map<String, Object> content, Stance stance, Set<String> authors) {
    }

    /** SHA-256, in hex, over the canonical JSON of wording, verdict and evidence. Who wrote it is not part of it. */
    public String digest() {
        var content = new TreeMap<String, Object>();
        content.put("claim", wording);
        content.put("verdict", verdict == null ? null : verdict.content());
        content.put("evidence", evidence.stream().map(EvidenceFacts::content).toList());
        return CanonicalJson.sha256(content);
    }

    /** Everybody who wrote a part of the verdict or of the evidence: none of them approves it. */
    public Set<String> authors() {
        var all = new TreeSet<String>();
        if (verdict != null) {
            all.addAll(verdict.authors());
        }
        evidence.forEach(piece -> all.addAll(piece.authors()));
        return all;
    }

    /** The rules of the gate that are not met yet; empty when it can be submitted. */
    List<Unmet> unmet() {
        var unmet = new ArrayList<Unmet>();
        if (verdict == null) {
            unmet.add(Unmet.VERDICT);
        }
        if (evidence.isEmpty()) {
            unmet.add(Unmet.EVIDENCE);
        } else if (evidence.stream().allMatch(piece -> piece.stance() == null)) {
            unmet.add(Unmet.STANCE);
        }
        if (verdict != null && !evidence.isEmpty()) {
            verdict.meaning().needed().filter(needed -> evidence.stream().noneMatch(piece -> piece.stance() == needed))
                    .ifPresent(needed -> unmet.add(needed == Stance.SUPPORTS ? Unmet.SUPPORTING_EVIDENCE : Unmet.REFUTING_EVIDENCE));
        }
        return unmet;
    }
}
