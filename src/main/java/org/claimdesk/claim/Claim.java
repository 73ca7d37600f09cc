package org.claimdesk.claim;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.claimdesk.article.Detection;
import org.claimdesk.history.Happening;
import org.claimdesk.identity.Person;
import org.claimdesk.review.Ask;
import org.claimdesk.review.Dossier;
import org.claimdesk.review.ReviewGraph;
import org.claimdesk.review.ReviewStep;
import org.claimdesk.review.Standing;
import org.claimdesk.shared.NewId;
import org.hibernate.annotations.DynamicUpdate;

/**
 * A statement that evidence could settle. Its revision counts its changes, those of its verdict and evidence included; each has an entry in
 * the history under that number. Whoever changes a claim has locked its row first, so the count needs no second guard.
 * A step changes six of its forty columns; the others are not sent.
 */
@Entity
@DynamicUpdate
class Claim {

    /** Stands for "no date" in a column that may hold no null. */
    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    @Id
    UUID id;
    int revision;
    @Column(name = "normalised_text", length = 10_000)
    String normalisedText;
    @Embedded
    ClaimantView claimant;
    double priority;
    @Column(length = 10_000)
    @Convert(converter = StoredTopics.class)
    List<String> topics = List.of();
    @Column(name = "due_at")
    private Instant dueAt = NEVER;
    @Embedded
    StoredAppearance appearance;
    @Embedded
    StoredDetection detection;
    @Embedded
    private StoredStanding standing = new StoredStanding();
    @Column(name = "created_by")
    String createdBy;
    @Column(name = "created_at")
    Instant createdAt;
    @Column(name = "updated_by")
    String updatedBy;
    @Column(name = "updated_at")
    Instant updatedAt;

    protected Claim() {
    }

    Claim(StoredAppearance appearance, StoredDetection detection, ClaimantView claimant, String normalisedText, Person finder, Instant at) {
        id = NewId.next();
        this.appearance = appearance;
        this.detection = detection;
        this.claimant = claimant;
        this.normalisedText = normalisedText;
        priority = detection.score() == null ? 0 : detection.score();
        standing.set(Standing.NEW);
        createdBy = finder.name();
        createdAt = at;
        touch(finder, at);
    }

    /** What the history tells of its beginning. */
    Happening beginning() {
        var action = detection.origin() == Detection.Origin.ENGINE ? "detect" : "add";
        return new Happening(createdAt, createdBy, action, null, standing().review().name(), null, null, Map.of("normalisedText", normalisedText));
    }

    Standing standing() {
        return standing.get();
    }

    /**
     * Moves this claim along the review graph, or does work on it where it stands: the only way it ever changes.
     *
     * @param change what the work makes different, for the history; null for a mere step
     * @return what happened, to be kept with it
     */
    Happening take(ReviewStep step, ReviewGraph graph, Person person, Ask ask, Supplier<Dossier> dossier, Map<String, Object> change, Instant at) {
        var before = standing();
        var after = graph.take(step, before, person, ask, dossier, at);
        standing.set(after);
        touch(person, at);
        var submission = after.submission() != null ? after.submission() : before.submission();
        return new Happening(at, person.name(), step.action(), step.left(before), step.reached(after), ask.reason(),
                step.isMove() && submission != null ? submission.digest() : null, change != null ? change : told(ask, before, after));
    }

    /** What stands in the history of a step besides its name and its states. */
    private static Map<String, Object> told(Ask ask, Standing before, Standing after) {
        var told = new LinkedHashMap<String, Object>();
        if (ask.reasonCode() != null) {
            told.put("reasonCode", ask.reasonCode());
        }
        if (after.assignee() != null && !after.isHeldBy(before.assignee())) {
            told.put("assignee", after.assignee());
        }
        return told.isEmpty() ? null : told;
    }

    /** The part that people write. */
    EditableClaim editable() {
        return new EditableClaim(normalisedText, claimant, priority, topics, dueAt());
    }

    /** Takes over what somebody wrote; whether they may was judged by {@link #take}. */
    void write(EditableClaim written) {
        normalisedText = written.normalisedText();
        claimant = written.claimant();
        priority = written.priority();
        topics = List.copyOf(written.topics());
        dueAt = written.dueAt() == null ? NEVER : written.dueAt();
    }

    /** Until when it is wanted; null when nobody has said. */
    Instant dueAt() {
        return dueAt.equals(NEVER) ? null : dueAt;
    }

    /** Wording and appearance as plain values: what a digest of this claim covers besides verdict and evidence. */
    Map<String, Object> wording() {
        var wording = new LinkedHashMap<String, Object>();
        wording.put("id", id.toString());
        wording.put("quote", appearance.quote());
        wording.put("normalisedText", normalisedText);
        wording.put("claimant", claimant);
        wording.put("articleId", appearance.articleId());
        wording.put("articleRevision", appearance.articleRevision());
        wording.put("start", appearance.start());
        wording.put("end", appearance.end());
        wording.put("url", appearance.url());
        return wording;
    }

    private void touch(Person person, Instant at) {
        revision++;
        updatedBy = person.name();
        updatedAt = at;
    }
}
