package org.claimdesk.verdict;

import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.claimdesk.claim.VerdictView;
import org.hibernate.annotations.Immutable;

/** One wording of a claim's verdict. The newest is the verdict; none is ever changed. */
@Entity
@Immutable
@Table(name = "verdict_revision")
class VerdictRevision {

    @EmbeddedId
    Id id;
    @Embedded
    @AttributeOverride(name = "scale", column = @Column(name = "scale_id"))
    @AttributeOverride(name = "version", column = @Column(name = "scale_version"))
    RatingScale.Id scale;
    String rating;
    @Column(length = 280)
    String summary;
    @Column(length = 100_000)
    String explanation;
    @Column(name = "written_by")
    String writtenBy;
    @Column(name = "written_at")
    Instant writtenAt;

    protected VerdictRevision() {
    }

    VerdictRevision(UUID claimId, int number, RatingScale scale, NewVerdict written, String author, Instant at) {
        id = new Id(claimId, number);
        this.scale = scale.id;
        rating = written.rating();
        summary = written.summary();
        explanation = written.explanation();
        writtenBy = author;
        writtenAt = at;
    }

    /** What the digest of the claim covers of it. */
    Map<String, Object> content() {
        var content = new LinkedHashMap<String, Object>();
        content.put("number", id.number());
        content.put("scale", scale.scale());
        content.put("scaleVersion", scale.version());
        content.put("rating", rating);
        content.put("summary", summary);
        content.put("explanation", explanation);
        return content;
    }

    VerdictView view(Rating named, int claimRevision) {
        return new VerdictView(claimRevision, id.number(), scale.scale(), scale.version(), rating, named.label(), named.meaning(), summary,
                explanation, writtenBy, writtenAt);
    }

    /** A claim, and the number of the wording, from 1. */
    @Embeddable
    record Id(@Column(name = "claim_id") UUID claimId, int number) implements Serializable {
    }
}
