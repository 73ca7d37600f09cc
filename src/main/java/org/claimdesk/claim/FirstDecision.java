package org.claimdesk.claim;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** When a claim was found, and when it was first decided: approved by as many as the policy asks for. Written once. */
@Entity
@Immutable
@Table(name = "first_decision")
class FirstDecision {

    @Id
    @Column(name = "claim_id")
    UUID claimId;
    @Column(name = "found_at")
    Instant foundAt;
    @Column(name = "decided_at")
    Instant decidedAt;

    protected FirstDecision() {
    }

    FirstDecision(UUID claimId, Instant foundAt, Instant decidedAt) {
        this.claimId = claimId;
        this.foundAt = foundAt;
        this.decidedAt = decidedAt;
    }
}
