package org.claimdesk.review;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

import org.claimdesk.identity.Person;
import org.claimdesk.shared.ProblemCode;
import org.claimdesk.shared.Refusal;

/**
 * Judges steps by the table, and says where a claim stands after them. Pure: it reads no clock and no database, and every entry point
 * asks it. The order of judgement: role, state, person, what has to come with the step, four eyes, digest, gate.
 */
public final class ReviewGraph {

    private final Policy policy;

    public ReviewGraph(Policy policy) {
        this.policy = policy;
    }

    /** Refuses whoever could never take this step, whatever the claim. */
    public void permit(ReviewStep step, Person person) {
        if (!step.mayBeTakenBy(person)) {
            throw new Refusal(ProblemCode.FORBIDDEN, person.machine() && step.takesAHuman()
                    ? "To %s takes a human being".formatted(step.action())
                    : "To %s takes the role %s".formatted(step.action(), step.role().map(Object::toString).orElse("of the house")));
        }
    }

    /**
     * Takes a step.
     *
     * @param dossier gives wording, verdict and evidence as they are now; only asked for by steps that look at them
     * @return where the claim stands afterwards
     * @throws Refusal when the table does not allow it
     */
    public Standing take(ReviewStep step, Standing standing, Person person, Ask ask, Supplier<Dossier> dossier, Instant now) {
        permit(step, person);
        if (!step.leaves(standing)) {
            throw illegal(step, standing, person);
        }
        if (!step.who().admits(person, standing)) {
            throw notTheirs(step, standing);
        }
        judgeRules(step, standing, ask, null, false);
        judgeFourEyes(step, standing, person, dossier);
        if (step == ReviewStep.APPROVE && !standing.submission().digest().equals(ask.digest())) {
            throw new Refusal(ProblemCode.DIGEST_MISMATCH, "The digest given is not the one of what was submitted").with("digest", standing.submission().digest());
        }
        judgeRules(step, standing, ask, dossier, true);
        return after(step, standing, person, ask, dossier, now);
    }

    /** Whether a lease ran out under a claim that somebody else now wants to take. */
    public boolean lapsesBefore(ReviewStep step, Standing standing, Person person, Instant now) {
        return step == ReviewStep.TAKE && hasLapsed(standing, now) && !standing.isHeldBy(person.name());
    }

    /** Whether the claim is held under a lease that is over. */
    public boolean hasLapsed(Standing standing, Instant now) {
        return ReviewStep.LAPSE.leaves(standing) && standing.leaseUntil() != null && !standing.leaseUntil().isAfter(now);
    }

    private void judgeRules(ReviewStep step, Standing standing, Ask ask, Supplier<Dossier> dossier, boolean gate) {
        var faults = step.rules().stream().filter(rule -> (rule == Rule.GATE) == gate && rule.applies(standing))
                .flatMap(rule -> rule.unmet(ask, gate ? dossier.get() : null).stream()).map(Unmet::fault).toList();
        if (!faults.isEmpty()) {
            throw new Refusal(ProblemCode.GATE_NOT_MET, "To %s something is still missing: %s".formatted(step.action(), faults.get(0).detail()), faults);
        }
    }

    private void judgeFourEyes(ReviewStep step, Standing standing, Person person, Supplier<Dossier> dossier) {
        var own = switch (step.who()) {
            case NOT_SUBMITTER -> standing.submission().submittedBy().equals(person.name());
            case NOT_AUTHOR -> standing.submission().submittedBy().equals(person.name()) || dossier.get().authors().contains(person.name());
            case ANYBODY, HOLDER_IF_HELD_OR_EDITOR, HOLDER_IF_HELD, HOLDER_OR_EDITOR, HOLDER, SUBMITTER, THE_HOUSE -> false;
        };
        if (own) {
            throw new Refusal(ProblemCode.FOUR_EYES_REQUIRED, "Somebody else has to %s: %s wrote or submitted a part of it".formatted(step.action(), person.name()));
        }
        if (step == ReviewStep.APPROVE && standing.submission().approvedBy(person.name())) {
            throw new Refusal(ProblemCode.ALREADY_APPROVED, "%s has approved this already; the policy asks for %d people".formatted(person.name(), policy.approvals()));
        }
    }

    private Standing after(ReviewStep step, Standing before, Person person, Ask ask, Supplier<Dossier> dossier, Instant now) {
        var submission = switch (step) {
            case SUBMIT -> new Submission(dossier.get().digest(), person.name(), now, List.of());
            case APPROVE -> before.submission().with(new Approval(person.name(), now));
            case WITHDRAW, REQUEST_CHANGES, REOPEN -> null;
            case QUEUE, DECLINE, TAKE, ASSIGN, RELEASE, PUBLISH, RETRACT, LAPSE, TRIAGE, EDIT_WORDING, ADD_EVIDENCE, EDIT_EVIDENCE,
                    REMOVE_EVIDENCE, WRITE_VERDICT -> before.submission();
        };
        var waits = step == ReviewStep.APPROVE && submission.approvals().size() < policy.approvals();
        var assignee = step.owner().after(before, person, ask);
        return new Standing(
                waits ? before.review() : step.to().orElse(before.review()),
                step.publishes().orElse(before.publication()),
                assignee,
                assignee == null ? null : step.isMove() && step.owner() != Owner.SAME || assignee.equals(person.name()) ? now.plus(policy.lease()) : before.leaseUntil(),
                submission,
                step == ReviewStep.PUBLISH ? submission.submittedAt() : before.publishedAs());
    }

    private static Refusal illegal(ReviewStep step, Standing standing, Person person) {
        if (step == ReviewStep.TAKE && standing.assignee() != null && !standing.isHeldBy(person.name())) {
            return new Refusal(ProblemCode.HELD_BY_OTHER, "%s has taken this claim".formatted(standing.assignee())).with("until", standing.leaseUntil());
        }
        var allowed = ReviewStep.moves().stream().filter(other -> other.leaves(standing) && other.mayBeTakenBy(person)).map(ReviewStep::action).toList();
        var state = standing.publication() == PublicationState.UNPUBLISHED ? standing.review().name() : standing.review() + " and " + standing.publication();
        return new Refusal(step.isMove() ? ProblemCode.ILLEGAL_TRANSITION : ProblemCode.NOT_EDITABLE,
                "A claim that is %s allows no %s".formatted(state, step.action()))
                .with("state", standing.review()).with("publicationState", standing.publication()).with("allowed", allowed);
    }

    private static Refusal notTheirs(ReviewStep step, Standing standing) {
        var refusal = new Refusal(ProblemCode.FORBIDDEN, standing.assignee() == null
                ? "To %s is for %s alone".formatted(step.action(), standing.submission() == null ? "its holder" : standing.submission().submittedBy())
                : "To %s is for %s, who holds this claim".formatted(step.action(), standing.assignee()));
        return standing.leaseUntil() == null ? refusal : refusal.with("assignee", standing.assignee()).with("until", standing.leaseUntil());
    }
}
