package org.claimdesk.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.claimdesk.identity.Person;
import org.claimdesk.identity.Role;
import org.claimdesk.outside.ReviewModel;
import org.claimdesk.outside.ReviewModel.Wish;
import org.claimdesk.shared.Refusal;
import org.junit.jupiter.api.Test;

/** Walks the graph and a model of it that was written from the contract side by side: 5,000 random sequences, each step judged by both. */
class ReviewGraphModelTest {

    private static final int SEQUENCES = 5_000;
    private static final int LENGTH = 30;
    private static final ReviewGraph GRAPH = new ReviewGraph(new Policy(1, Duration.ofHours(4)));
    private static final Map<String, Meaning> MEANINGS = Map.of("TRUE", Meaning.SUPPORTED, "FALSE", Meaning.REFUTED, "UNPROVEN", Meaning.NOT_ENOUGH_EVIDENCE);

    @Test
    void whatever_is_done_the_graph_answers_as_the_contract_says() {
        var seen = new HashSet<String>();
        for (int seed = 0; seed < SEQUENCES; seed++) {
            var random = new Random(seed);
            var model = new ReviewModel();
            var walk = new Walk();
            for (int step = 0; step < LENGTH; step++) {
                var wish = model.any(random);
                var expected = model.judge(wish);
                assertThat(walk.take(wish)).as("seed %d, step %d: %s at %s %s", seed, step, wish, model.review(), model.publication()).isEqualTo(expected);
                if (expected.equals(ReviewModel.DONE)) {
                    model.take(wish);
                }
                assertThat(walk.describe()).as("seed %d, step %d: after %s", seed, step, wish).isEqualTo(describe(model));
                seen.add(model.review() + " " + model.publication());
            }
        }
        // every combination but the two that nobody can reach: what was never approved was never published
        assertThat(seen).contains("APPROVED PUBLISHED", "IN_REVIEW PUBLISHED", "SUBMITTED RETRACTED", "DECLINED PUBLISHED", "QUEUED RETRACTED")
                .doesNotContain("DETECTED PUBLISHED", "DETECTED RETRACTED");
    }

    private static List<String> describe(ReviewModel model) {
        return List.of(model.review(), model.publication(), String.valueOf(model.assignee()), String.valueOf(model.submitter()));
    }

    /** One claim on its way, with what an approver would look at. */
    private static final class Walk {

        private Standing standing = Standing.NEW;
        private Instant now = Instant.parse("2026-11-23T12:00:00Z");
        private Dossier.VerdictFacts verdict;
        private final List<Dossier.EvidenceFacts> evidence = new ArrayList<>();

        String take(Wish wish) {
            now = now.plusSeconds(1);
            var role = Role.of(ReviewModel.PEOPLE.get(wish.person()));
            var person = new Person(wish.person(), role.included(), false);
            var step = ReviewStep.valueOf(wish.action().toUpperCase().replace('-', '_'));
            try {
                standing = GRAPH.take(step, standing, person, ask(wish), this::dossier, now);
            } catch (Refusal refused) {
                return refused.code().name();
            }
            if (step == ReviewStep.ADD_EVIDENCE) {
                evidence.add(new Dossier.EvidenceFacts(Map.of("n", evidence.size()), Stance.valueOf(wish.value()), Set.of(person.name())));
            }
            if (step == ReviewStep.WRITE_VERDICT) {
                var authors = new HashSet<>(verdict == null ? Set.of() : verdict.authors());
                authors.add(person.name());
                verdict = new Dossier.VerdictFacts(Map.of("rating", wish.value()), MEANINGS.get(wish.value()), authors);
            }
            assertWhole();
            return ReviewModel.DONE;
        }

        private Ask ask(Wish wish) {
            var digest = standing.submission() == null || !wish.right() ? "another" : standing.submission().digest();
            return wish.with() ? new Ask("because", DeclineReason.OPINION, wish.value(), digest) : Ask.NOTHING;
        }

        private Dossier dossier() {
            return new Dossier(Map.of("quote", "45 strikes"), verdict, List.copyOf(evidence));
        }

        /** What must hold of every claim, however it came to where it is. */
        private void assertWhole() {
            var submitted = standing.review() == ReviewState.SUBMITTED || standing.review() == ReviewState.APPROVED;
            assertThat(standing.assignee() != null).isEqualTo(standing.review() == ReviewState.IN_REVIEW);
            assertThat(standing.leaseUntil() != null).isEqualTo(standing.assignee() != null);
            assertThat(standing.submission() != null).isEqualTo(submitted);
            if (submitted) {
                assertThat(standing.submission().digest()).isEqualTo(dossier().digest());
                assertThat(standing.submission().approvals()).extracting(Approval::by).doesNotContainAnyElementsOf(dossier().authors());
                assertThat(standing.submission().approvals()).hasSize(standing.review() == ReviewState.APPROVED ? 1 : 0);
            }
        }

        List<String> describe() {
            return List.of(standing.review().name(), standing.publication().name(), String.valueOf(standing.assignee()),
                    String.valueOf(standing.submission() == null ? null : standing.submission().submittedBy()));
        }
    }
}
