package org.claimdesk.claim;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.claimdesk.history.History;
import org.claimdesk.identity.People;
import org.claimdesk.identity.Person;
import org.claimdesk.review.Ask;
import org.claimdesk.review.DeclineReason;
import org.claimdesk.review.ReviewStep;
import org.claimdesk.shared.Fault;
import org.claimdesk.shared.MergePatch;
import org.claimdesk.shared.ProblemCode;
import org.claimdesk.shared.Refusal;
import org.claimdesk.shared.Revision;

/** What people do with one claim: look at it, write its wording, move it along the review graph. */
@ApplicationScoped
public class ClaimService {

    /** A slip is noticed at once or not at all. */
    private static final Duration UNDONE_WITHIN = Duration.ofMinutes(5);

    private final ClaimStore store;
    private final Dossiers dossiers;
    private final MergePatch patches;
    private final People people;
    private final History history;
    private final Clock clock;

    ClaimService(ClaimStore store, Dossiers dossiers, MergePatch patches, People people, History history, Clock clock) {
        this.history = history;
        this.store = store;
        this.dossiers = dossiers;
        this.patches = patches;
        this.people = people;
        this.clock = clock;
    }

    public ClaimView get(UUID id) {
        return store.view(store.find(id));
    }

    /** Where a claim stands; much cheaper than the claim. */
    public ClaimStanding standing(UUID id) {
        return store.standing(id);
    }

    /** Takes a step of the review graph. */
    @Transactional
    public ClaimView move(UUID id, NewTransition wanted, Revision seen, Person person) {
        var step = wanted.step();
        var claim = store.lock(id, step, seen, person);
        if (store.graph().lapsesBefore(step, claim.standing(), person, clock.instant())) {
            store.take(claim, ReviewStep.LAPSE, Person.SYSTEM, Ask.NOTHING, null);
        }
        store.take(claim, step, person, wanted.ask(), null);
        if (wanted.assignee() != null && !people.mayCheck(wanted.assignee())) {
            throw new Refusal(ProblemCode.GATE_NOT_MET, "%s is nobody who checks claims here".formatted(wanted.assignee()),
                    List.of(new Fault("#/assignee", "UNKNOWN_ASSIGNEE", "The assignee is an account with the role fact-checker or editor")));
        }
        return store.view(claim);
    }

    /**
     * Takes a claim up, out of what was detected if need be: one decision of a person, two steps of the graph. It asks for no revision:
     * whoever comes too late is to hear who has the claim, and not that there is another revision.
     */
    @Transactional
    public ClaimView takeUp(UUID id, Person person) {
        var standing = store.lock(id, ReviewStep.TAKE, Revision.ANY, person).standing();
        if (ReviewStep.QUEUE.from().contains(standing.review())) {
            move(id, NewTransition.of(ReviewStep.QUEUE, null), Revision.ANY, person);
        }
        return move(id, NewTransition.of(ReviewStep.TAKE, null), Revision.ANY, person);
    }

    /** Makes up for the last step of a claim, if it was this person's, is not long ago, and nothing has happened since. */
    @Transactional
    public ClaimView undo(UUID id, Person person) {
        var claim = store.lock(id, ReviewStep.TRIAGE, Revision.ANY, person);
        var last = history.entry(id, claim.revision);
        var undone = ReviewStep.ofAction(last.action()).flatMap(ReviewStep::undo);
        if (undone.isEmpty() || !last.actor().equals(person.name()) || last.at().plus(UNDONE_WITHIN).isBefore(clock.instant())) {
            throw new Refusal(ProblemCode.NOT_UNDOABLE, undone.isEmpty() ? "To %s cannot be taken back; only a new decision can follow it".formatted(last.action())
                    : "%s did something since, or it is more than %d minutes ago".formatted(last.actor(), UNDONE_WITHIN.toMinutes()));
        }
        return move(id, NewTransition.of(undone.get(), "Undone: %s".formatted(last.action())), new Revision(claim.revision), person);
    }

    /** Changes the part of a claim that people write. A patch that makes nothing different changes nothing. */
    @Transactional
    public ClaimView change(UUID id, String patch, Revision seen, Person person) {
        var claim = store.lock(id, ReviewStep.TRIAGE, seen, person);
        var before = claim.editable();
        var after = patches.apply(before, patch, EditableClaim.class);
        if (!after.equals(before)) {
            var step = after.wordedLike(before) ? ReviewStep.TRIAGE : ReviewStep.EDIT_WORDING;
            claim.write(after);
            store.take(claim, step, person, Ask.NOTHING, difference(before, after));
        }
        return store.view(claim);
    }

    /** Which steps the person may take now, and why not the others: each is tried on paper. */
    public Transitions transitions(UUID id, Person person) {
        var claim = store.find(id);
        var standing = claim.standing();
        var digest = standing.submission() == null ? null : standing.submission().digest();
        var ask = new Ask("…", DeclineReason.OPINION, person.name(), digest);
        var allowed = new ArrayList<Transitions.Allowed>();
        var refused = new ArrayList<Transitions.Refused>();
        for (var step : ReviewStep.moves()) {
            var now = clock.instant();
            try {
                if (!store.graph().lapsesBefore(step, standing, person, now)) {
                    store.graph().take(step, standing, person, ask, () -> dossiers.of(id, claim.wording()), now);
                }
                var to = step.publishes().map(Enum::name).or(() -> step.to().map(Enum::name)).orElseThrow();
                allowed.add(new Transitions.Allowed(step.action(), to, step.requires(standing)));
            } catch (Refusal refusal) {
                refused.add(new Transitions.Refused(step.action(), refusal.code().status(), refusal.code().name(), refusal.getMessage(), refusal.faults()));
            }
        }
        return new Transitions(claim.revision, allowed, refused);
    }

    /** Which work the person may do on the claim now, where it stands: write its wording, its evidence, its verdict. */
    public Set<ReviewStep> work(UUID id, Person person) {
        var claim = store.find(id);
        var possible = EnumSet.noneOf(ReviewStep.class);
        for (var step : ReviewStep.work()) {
            try {
                store.graph().take(step, claim.standing(), person, Ask.NOTHING, () -> dossiers.of(id, claim.wording()), clock.instant());
                possible.add(step);
            } catch (Refusal refused) {
                // then not this one
            }
        }
        return possible;
    }

    private static Map<String, Object> difference(EditableClaim before, EditableClaim after) {
        var was = parts(before);
        var is = parts(after);
        var difference = new LinkedHashMap<String, Object>();
        is.forEach((name, value) -> {
            if (!Objects.equals(value, was.get(name))) {
                var change = new LinkedHashMap<String, Object>();
                change.put("from", was.get(name));
                change.put("to", value);
                difference.put(name, change);
            }
        });
        return difference;
    }

    private static Map<String, Object> parts(EditableClaim claim) {
        var parts = new LinkedHashMap<String, Object>();
        parts.put("normalisedText", claim.normalisedText());
        parts.put("claimant", claim.claimant());
        parts.put("priority", String.valueOf(claim.priority()));
        parts.put("topics", claim.topics());
        parts.put("dueAt", claim.dueAt());
        return parts;
    }
}
