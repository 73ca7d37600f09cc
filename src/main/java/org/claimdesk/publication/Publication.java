package org.claimdesk.publication;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.Immutable;

/** One public act: a verdict shown, corrected, or taken back. Written once. */
@Entity
@Immutable
class Publication {

    @EmbeddedId
    Id id;
    @Enumerated(EnumType.STRING)
    PublicAct kind;
    @Column(name = "verdict_number")
    int verdictNumber;
    String digest;
    @Column(length = 4_000)
    String note;
    @Column(name = "decided_at")
    Instant decidedAt;
    @Column(name = "published_by")
    String publishedBy;
    @Column(name = "published_at")
    Instant publishedAt;

    protected Publication() {
    }

    Publication(Id id, PublicAct kind, int verdictNumber, String digest, String note, Instant decidedAt, String publishedBy, Instant publishedAt) {
        this.id = id;
        this.kind = kind;
        this.verdictNumber = verdictNumber;
        this.digest = digest;
        this.note = note;
        this.decidedAt = decidedAt;
        this.publishedBy = publishedBy;
        this.publishedAt = publishedAt;
    }

    /** A claim, and the number of the act, from 1. */
    @Embeddable
    record Id(@Column(name = "claim_id") UUID claimId, int number) implements Serializable {
    }
}
