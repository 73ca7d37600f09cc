package org.claimdesk.history;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonRawValue;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One entry of a claim's history. {@code hash} is SHA-256 over the canonical JSON of the other members and the claim's id. */
@Schema(name = "HistoryEntry", examples = """
        {"seq": 2, "at": "2026-11-23T09:00:00.123456Z", "actor": "checker", "action": "queue", "from": "DETECTED", "to": "QUEUED", "reason": null, "digest": null, "change": null, "previousHash": "5e88…", "hash": "2c26…"}""")
public record HistoryView(int seq, Instant at, String actor, String action, String from, String to, String reason, String digest,
        @JsonRawValue @Schema(type = SchemaType.OBJECT) String change,
        String previousHash, String hash) {

    static HistoryView of(HistoryEntry entry) {
        return new HistoryView(entry.id.seq(), entry.at, entry.actor, entry.action, entry.from, entry.to, entry.reason, entry.digest,
                entry.change, entry.previousHash, entry.hash);
    }
}
