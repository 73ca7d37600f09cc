package org.claimdesk.suggestion;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.claimdesk.shared.NewId;
import org.hibernate.annotations.Immutable;

/** How a chat model would word a claim, or a part of it. Written once; not a change of the claim. */
@Entity
@Immutable
class Suggestion {

    @Id
    UUID id;
    @Column(name = "claim_id")
    UUID claimId;
    @Column(name = "article_revision")
    int articleRevision;
    @Column(length = 10_000)
    String quote;
    @Column(name = "text_start")
    int start;
    @Column(name = "text_end")
    int end;
    @Column(name = "normalised_text", length = 5_000)
    String normalisedText;
    String model;
    @Column(name = "model_version")
    String modelVersion;
    @Column(name = "prompt_version")
    String promptVersion;
    @Column(name = "created_at")
    Instant createdAt;
    @Column(name = "requested_by")
    String requestedBy;

    protected Suggestion() {
    }

    Suggestion(UUID claimId, Asked asked, Scrutiny.Kept kept, String requestedBy, Instant at) {
        id = NewId.next();
        this.claimId = claimId;
        articleRevision = asked.articleRevision();
        quote = kept.quote();
        start = kept.start();
        end = kept.end();
        normalisedText = kept.wording();
        model = asked.model();
        modelVersion = asked.modelVersion();
        promptVersion = asked.promptVersion();
        createdAt = at;
        this.requestedBy = requestedBy;
    }
}
