package org.claimdesk.history;

import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.claimdesk.shared.CanonicalJson;

/** One change of one claim. Written once. Its hash covers all of it and the hash of the entry before it. */
@Entity
@Table(name = "history_entry")
class HistoryEntry {

    /** The hash before the first one. */
    static final String BEGINNING = "0".repeat(64);

    @EmbeddedId
    Id id;
    Instant at;
    String actor;
    String action;
    @Column(name = "from_state")
    String from;
    @Column(name = "to_state")
    String to;
    @Column(length = 4_000)
    String reason;
    String digest;
    @Column(length = 200_000)
    String change;
    @Column(name = "previous_hash")
    String previousHash;
    String hash;

    protected HistoryEntry() {
    }

    HistoryEntry(UUID claimId, int seq, Happening what, String previousHash) {
        id = new Id(claimId, seq);
        at = what.at();
        actor = what.actor();
        action = what.action();
        from = what.from();
        to = what.to();
        reason = what.reason();
        digest = what.digest();
        change = what.change() == null ? null : CanonicalJson.write(what.change());
        this.previousHash = previousHash;
        hash = computedHash();
    }

    /** The hash that this entry must have: SHA-256 over the canonical JSON of all its other members and the claim's id. */
    String computedHash() {
        var content = new LinkedHashMap<String, Object>();
        content.put("claimId", id.claimId.toString());
        content.put("seq", id.seq);
        content.put("at", at.toString());
        content.put("actor", actor);
        content.put("action", action);
        content.put("from", from);
        content.put("to", to);
        content.put("reason", reason);
        content.put("digest", digest);
        content.put("change", change);
        content.put("previousHash", previousHash);
        return CanonicalJson.sha256(content);
    }

    /** A claim, and the number of the change: the claim's revision after it. */
    @Embeddable
    record Id(@Column(name = "claim_id") UUID claimId, int seq) implements Serializable {
    }
}
