package org.claimdesk.claim;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.claimdesk.shared.NewId;
import org.hibernate.annotations.Immutable;

/** What somebody told the others about a claim. Written once; not a change of the claim. */
@Entity
@Immutable
@Table(name = "claim_comment")
class ClaimComment {

    @Id
    UUID id;
    @Column(name = "claim_id")
    UUID claimId;
    String author;
    Instant at;
    @Column(name = "content", length = 10_000)
    String text;

    protected ClaimComment() {
    }

    ClaimComment(UUID claimId, String author, String text, Instant at) {
        id = NewId.next();
        this.claimId = claimId;
        this.author = author;
        this.text = text;
        this.at = at;
    }
}
