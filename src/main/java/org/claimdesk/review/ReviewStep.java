package org.claimdesk.review;

import static org.claimdesk.identity.Role.EDITOR;
import static org.claimdesk.identity.Role.FACT_CHECKER;
import static org.claimdesk.review.PublicationState.PUBLISHED;
import static org.claimdesk.review.PublicationState.RETRACTED;
import static org.claimdesk.review.PublicationState.UNPUBLISHED;
import static org.claimdesk.review.ReviewState.APPROVED;
import static org.claimdesk.review.ReviewState.DECLINED;
import static org.claimdesk.review.ReviewState.DETECTED;
import static org.claimdesk.review.ReviewState.IN_REVIEW;
import static org.claimdesk.review.ReviewState.QUEUED;
import static org.claimdesk.review.ReviewState.SUBMITTED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.claimdesk.identity.Person;
import org.claimdesk.identity.Role;

/**
 * The whole workflow, one edge per line: the states a step leaves, the state it reaches, who may take it, who has the claim afterwards,
 * and what the step asks for. Permissions, buttons, {@code GET …/transitions}, the diagram in the docs and the truth-table test all read
 * it; no other code compares states. Steps that reach no state are work on the claim where it stands.
 */
public enum ReviewStep {

    QUEUE(from(DETECTED, DECLINED), QUEUED, FACT_CHECKER, Who.ANYBODY, Owner.NOBODY),
    DECLINE(from(DETECTED, QUEUED, IN_REVIEW), DECLINED, FACT_CHECKER, Who.HOLDER_IF_HELD_OR_EDITOR, Owner.NOBODY, Rule.REASON_CODE),
    TAKE(from(QUEUED), IN_REVIEW, FACT_CHECKER, Who.ANYBODY, Owner.CALLER),
    ASSIGN(from(QUEUED, IN_REVIEW), IN_REVIEW, EDITOR, Who.ANYBODY, Owner.NAMED, Rule.ASSIGNEE),
    RELEASE(from(IN_REVIEW), QUEUED, FACT_CHECKER, Who.HOLDER_OR_EDITOR, Owner.NOBODY),
    SUBMIT(from(IN_REVIEW), SUBMITTED, FACT_CHECKER, Who.HOLDER, Owner.NOBODY, Rule.GATE),
    WITHDRAW(from(SUBMITTED), IN_REVIEW, FACT_CHECKER, Who.SUBMITTER, Owner.SUBMITTER),
    REQUEST_CHANGES(from(SUBMITTED), IN_REVIEW, EDITOR, Who.NOT_SUBMITTER, Owner.SUBMITTER, Rule.REASON),
    APPROVE(from(SUBMITTED), APPROVED, EDITOR, Who.NOT_AUTHOR, Owner.NOBODY, Rule.DIGEST),
    REOPEN(from(APPROVED), IN_REVIEW, EDITOR, Who.ANYBODY, Owner.SUBMITTER, Rule.REASON),
    PUBLISH(from(APPROVED), publication(UNPUBLISHED, PUBLISHED), PUBLISHED, Rule.REASON_IF_CORRECTION),
    RETRACT(anyState(), publication(PUBLISHED), RETRACTED, Rule.REASON),
    LAPSE(from(IN_REVIEW), QUEUED, null, Who.THE_HOUSE, Owner.NOBODY),

    TRIAGE(anyState(), Who.ANYBODY),
    EDIT_WORDING(from(DETECTED, QUEUED, IN_REVIEW), Who.HOLDER_IF_HELD),
    ADD_EVIDENCE(from(IN_REVIEW), Who.HOLDER),
    EDIT_EVIDENCE(from(IN_REVIEW), Who.HOLDER),
    REMOVE_EVIDENCE(from(IN_REVIEW), Who.HOLDER),
    WRITE_VERDICT(from(IN_REVIEW), Who.HOLDER);

    private final Set<ReviewState> from;
    private final Set<PublicationState> published;
    private final ReviewState to;
    private final PublicationState publishes;
    private final Role role;
    private final Who who;
    private final Owner owner;
    private final List<Rule> rules;

    /** An edge between review states. */
    ReviewStep(Set<ReviewState> from, ReviewState to, Role role, Who who, Owner owner, Rule... rules) {
        this(from, EnumSet.allOf(PublicationState.class), to, null, role, who, owner, rules);
    }

    /** An edge between publication states; an editor's. */
    ReviewStep(Set<ReviewState> from, Set<PublicationState> published, PublicationState publishes, Rule... rules) {
        this(from, published, null, publishes, EDITOR, Who.ANYBODY, Owner.SAME, rules);
    }

    /** Work on the claim where it stands; a fact-checker's. */
    ReviewStep(Set<ReviewState> from, Who who) {
        this(from, EnumSet.allOf(PublicationState.class), null, null, FACT_CHECKER, who, Owner.SAME);
    }

    ReviewStep(Set<ReviewState> from, Set<PublicationState> published, ReviewState to, PublicationState publishes, Role role, Who who,
            Owner owner, Rule... rules) {
        this.from = from;
        this.published = published;
        this.to = to;
        this.publishes = publishes;
        this.role = role;
        this.who = who;
        this.owner = owner;
        this.rules = List.of(rules);
    }

    /** Its name in the API and in the history: {@code request-changes}. */
    public String action() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The step that clients ask for under this name; none for work and for what only the house does. */
    public static Optional<ReviewStep> ofAction(String action) {
        return moves().stream().filter(step -> step.action().equals(action)).findFirst();
    }

    /** The steps that clients can ask for by {@code POST …/transitions}, in the order of the table. */
    public static List<ReviewStep> moves() {
        return Arrays.stream(values()).filter(ReviewStep::isMove).filter(step -> step.role != null).toList();
    }

    /** The work that people do on a claim where it stands. */
    public static List<ReviewStep> work() {
        return Arrays.stream(values()).filter(step -> !step.isMove() && step.role != null).toList();
    }

    /** Whether it changes a state, and is not only work on the claim. */
    public boolean isMove() {
        return to != null || publishes != null;
    }

    /** The review states it leaves. */
    public Set<ReviewState> from() {
        return Set.copyOf(from);
    }

    /** The publication states it leaves. */
    public Set<PublicationState> published() {
        return Set.copyOf(published);
    }

    /** The review state it reaches; none where that stays as it is. */
    public Optional<ReviewState> to() {
        return Optional.ofNullable(to);
    }

    /** The publication state it reaches; none where that stays as it is. */
    public Optional<PublicationState> publishes() {
        return Optional.ofNullable(publishes);
    }

    /** The role it takes; none for what the house does by itself. */
    public Optional<Role> role() {
        return Optional.ofNullable(role);
    }

    /** The name of the state it reaches from there, as the history has it. */
    public String reached(Standing after) {
        return publishes != null ? after.publication().name() : after.review().name();
    }

    /** The name of the state it left, as the history has it. */
    public String left(Standing before) {
        return publishes != null ? before.publication().name() : before.review().name();
    }

    /** The fields that have to come with it from here. */
    public List<String> requires(Standing standing) {
        return rules.stream().filter(rule -> rule.applies(standing)).flatMap(rule -> rule.field().stream()).toList();
    }

    /** Whether it gives a claim back to who submitted it, for a reason. */
    public boolean givesBack() {
        return owner == Owner.SUBMITTER && who != Who.SUBMITTER;
    }

    /** The step that makes up for this one when it was a slip; none where only a new decision can. */
    public Optional<ReviewStep> undo() {
        return switch (this) {
            case TAKE -> Optional.of(RELEASE);
            case RELEASE -> Optional.of(TAKE);
            case DECLINE -> Optional.of(QUEUE);
            case SUBMIT -> Optional.of(WITHDRAW);
            case APPROVE -> Optional.of(REOPEN);
            case QUEUE, ASSIGN, WITHDRAW, REQUEST_CHANGES, REOPEN, PUBLISH, RETRACT, LAPSE, TRIAGE, EDIT_WORDING, ADD_EVIDENCE,
                    EDIT_EVIDENCE, REMOVE_EVIDENCE, WRITE_VERDICT -> Optional.empty();
        };
    }

    /** Machines prepare; to approve and to publish takes a human being. */
    boolean takesAHuman() {
        return this == APPROVE || this == PUBLISH;
    }

    boolean mayBeTakenBy(Person person) {
        return role == null ? person.equals(Person.SYSTEM) : person.is(role) && !(person.machine() && takesAHuman());
    }

    boolean leaves(Standing standing) {
        return from.contains(standing.review()) && published.contains(standing.publication()) && !(this == PUBLISH && standing.isPublic());
    }

    Who who() {
        return who;
    }

    Owner owner() {
        return owner;
    }

    List<Rule> rules() {
        return rules;
    }

    private static Set<ReviewState> from(ReviewState first, ReviewState... others) {
        return EnumSet.of(first, others);
    }

    private static Set<ReviewState> anyState() {
        return EnumSet.allOf(ReviewState.class);
    }

    private static Set<PublicationState> publication(PublicationState first, PublicationState... others) {
        return EnumSet.of(first, others);
    }
}
