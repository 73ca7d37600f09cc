package org.claimdesk.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.claimdesk.identity.Person;
import org.claimdesk.identity.Role;
import org.claimdesk.shared.ProblemCode;
import org.claimdesk.shared.Refusal;
import org.junit.jupiter.api.Test;

/** The whole workflow as a truth table: every state, every action, every role and relation to the claim. What is not in the table is refused. */
class ReviewStepTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final ReviewGraph GRAPH = new ReviewGraph(new Policy(1, Duration.ofHours(4)));
    private static final Person VIEWER = person("vera", Role.VIEWER);
    private static final Person HOLDER = person("amina", Role.FACT_CHECKER);
    private static final Person OTHER_CHECKER = person("ben", Role.FACT_CHECKER);
    private static final Person EDITOR = person("edith", Role.EDITOR);
    private static final Person WRITING_EDITOR = person("wanda", Role.EDITOR);
    private static final Person ADMIN = person("ada", Role.ADMIN);
    private static final Person MACHINE = new Person("robot", EnumSet.allOf(Role.class), true);
    private static final List<Person> EVERYBODY = List.of(VIEWER, HOLDER, OTHER_CHECKER, EDITOR, WRITING_EDITOR, ADMIN, MACHINE);

    /**
     * The contract, written down a second time: action, state and publication before, who may, state after. HOLDER holds and submitted the
     * claim; WRITING_EDITOR wrote a piece of its evidence.
     */
    private static final String[][] TABLE = {
            { "queue", "DETECTED UNPUBLISHED", "amina ben edith wanda robot", "QUEUED UNPUBLISHED" },
            { "queue", "DECLINED UNPUBLISHED", "amina ben edith wanda robot", "QUEUED UNPUBLISHED" },
            { "decline", "DETECTED UNPUBLISHED", "amina ben edith wanda robot", "DECLINED UNPUBLISHED" },
            { "decline", "QUEUED UNPUBLISHED", "amina ben edith wanda robot", "DECLINED UNPUBLISHED" },
            { "decline", "IN_REVIEW *", "amina edith wanda robot", "DECLINED *" },
            { "take", "QUEUED UNPUBLISHED", "amina ben edith wanda robot", "IN_REVIEW UNPUBLISHED" },
            { "assign", "QUEUED UNPUBLISHED", "edith wanda robot", "IN_REVIEW UNPUBLISHED" },
            { "assign", "IN_REVIEW *", "edith wanda robot", "IN_REVIEW *" },
            { "release", "IN_REVIEW *", "amina edith wanda robot", "QUEUED *" },
            { "submit", "IN_REVIEW *", "amina", "SUBMITTED *" },
            { "withdraw", "SUBMITTED *", "amina", "IN_REVIEW *" },
            { "request-changes", "SUBMITTED *", "edith wanda robot", "IN_REVIEW *" },
            { "approve", "SUBMITTED *", "edith", "APPROVED *" },
            { "reopen", "APPROVED *", "edith wanda robot", "IN_REVIEW *" },
            { "publish", "APPROVED UNPUBLISHED", "edith wanda", "APPROVED PUBLISHED" },
            { "publish", "APPROVED PUBLISHED", "edith wanda", "APPROVED PUBLISHED" },
            { "retract", "* PUBLISHED", "edith wanda robot", "* RETRACTED" },
            { "queue", "DETECTED *", "amina ben edith wanda robot", "QUEUED *" },
            { "queue", "DECLINED *", "amina ben edith wanda robot", "QUEUED *" },
            { "decline", "DETECTED *", "amina ben edith wanda robot", "DECLINED *" },
            { "decline", "QUEUED *", "amina ben edith wanda robot", "DECLINED *" },
            { "take", "QUEUED *", "amina ben edith wanda robot", "IN_REVIEW *" },
            { "assign", "QUEUED *", "edith wanda robot", "IN_REVIEW *" },
    };

    @Test
    void every_cell_of_the_table_is_as_the_contract_says() {
        var wrong = new ArrayList<String>();
        for (var state : ReviewState.values()) {
            for (var publication : PublicationState.values()) {
                for (var step : ReviewStep.moves()) {
                    for (var person : EVERYBODY) {
                        var expected = expected(step, state, publication, person);
                        var actual = outcome(step, standing(state, publication), person);
                        if (!expected.equals(actual)) {
                            wrong.add("%s by %s from %s %s: expected %s, was %s".formatted(step.action(), person.name(), state, publication, expected, actual));
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_step_that_is_refused_for_the_role_is_forbidden_whatever_the_state() {
        for (var step : ReviewStep.moves()) {
            for (var state : ReviewState.values()) {
                assertThat(refusal(step, standing(state, PublicationState.UNPUBLISHED), VIEWER).code()).isEqualTo(ProblemCode.FORBIDDEN);
                assertThat(refusal(step, standing(state, PublicationState.UNPUBLISHED), ADMIN).code()).isEqualTo(ProblemCode.FORBIDDEN);
            }
        }
    }

    @Test
    void an_illegal_step_names_the_state_and_the_steps_it_allows() {
        var refusal = refusal(ReviewStep.APPROVE, standing(ReviewState.QUEUED, PublicationState.UNPUBLISHED), EDITOR);

        assertThat(refusal.code()).isEqualTo(ProblemCode.ILLEGAL_TRANSITION);
        assertThat(refusal.members()).containsEntry("state", ReviewState.QUEUED).containsEntry("allowed", List.of("decline", "take", "assign"));
    }

    @Test
    void what_somebody_holds_cannot_be_taken_and_the_answer_says_until_when() {
        var refusal = refusal(ReviewStep.TAKE, standing(ReviewState.IN_REVIEW, PublicationState.UNPUBLISHED), OTHER_CHECKER);

        assertThat(refusal.code()).isEqualTo(ProblemCode.HELD_BY_OTHER);
        assertThat(refusal.members()).containsEntry("until", NOON.plusSeconds(60));
    }

    @Test
    void a_lease_that_is_over_lapses_before_somebody_else_takes_the_claim() {
        var held = standing(ReviewState.IN_REVIEW, PublicationState.UNPUBLISHED);

        assertThat(GRAPH.lapsesBefore(ReviewStep.TAKE, held, OTHER_CHECKER, NOON.plusSeconds(59))).isFalse();
        assertThat(GRAPH.lapsesBefore(ReviewStep.TAKE, held, OTHER_CHECKER, NOON.plusSeconds(60))).isTrue();
        assertThat(GRAPH.lapsesBefore(ReviewStep.TAKE, held, HOLDER, NOON.plusSeconds(60))).isFalse();
        var lapsed = take(ReviewStep.LAPSE, held, Person.SYSTEM);
        assertThat(lapsed.review()).isEqualTo(ReviewState.QUEUED);
        assertThat(lapsed.assignee()).isNull();
    }

    @Test
    void nobody_can_ask_for_what_only_the_house_does() {
        assertThat(ReviewStep.ofAction("lapse")).isEmpty();
        assertThat(refusal(ReviewStep.LAPSE, standing(ReviewState.IN_REVIEW, PublicationState.UNPUBLISHED), EDITOR).code()).isEqualTo(ProblemCode.FORBIDDEN);
    }

    @Test
    void an_author_cannot_approve_what_she_wrote_nor_what_she_submitted() {
        var submitted = new Standing(ReviewState.SUBMITTED, PublicationState.UNPUBLISHED, null, null, new Submission(dossier().digest(), "sam", NOON, List.of()), null);
        var submitter = person("sam", Role.EDITOR);

        assertThat(refusal(ReviewStep.APPROVE, submitted, WRITING_EDITOR).code()).isEqualTo(ProblemCode.FOUR_EYES_REQUIRED);
        assertThat(refusal(ReviewStep.APPROVE, submitted, submitter).code()).isEqualTo(ProblemCode.FOUR_EYES_REQUIRED);
        assertThat(refusal(ReviewStep.REQUEST_CHANGES, submitted, submitter).code()).isEqualTo(ProblemCode.FOUR_EYES_REQUIRED);
    }

    @Test
    void an_approval_names_what_was_submitted() {
        var submitted = standing(ReviewState.SUBMITTED, PublicationState.UNPUBLISHED);

        var refusal = catchThrowableOfType(Refusal.class,
                () -> GRAPH.take(ReviewStep.APPROVE, submitted, EDITOR, new Ask(null, null, null, "another"), ReviewStepTest::dossier, NOON));

        assertThat(refusal.code()).isEqualTo(ProblemCode.DIGEST_MISMATCH);
    }

    @Test
    void where_the_policy_asks_for_two_the_first_approval_waits_for_the_second() {
        var two = new ReviewGraph(new Policy(2, Duration.ofHours(4)));
        var submitted = standing(ReviewState.SUBMITTED, PublicationState.UNPUBLISHED);

        var once = two.take(ReviewStep.APPROVE, submitted, EDITOR, ask(), ReviewStepTest::dossier, NOON);
        assertThat(once.review()).isEqualTo(ReviewState.SUBMITTED);
        assertThat(catchThrowableOfType(Refusal.class, () -> two.take(ReviewStep.APPROVE, once, EDITOR, ask(), ReviewStepTest::dossier, NOON)).code())
                .isEqualTo(ProblemCode.ALREADY_APPROVED);
        var twice = two.take(ReviewStep.APPROVE, once, person("erik", Role.EDITOR), ask(), ReviewStepTest::dossier, NOON);
        assertThat(twice.review()).isEqualTo(ReviewState.APPROVED);
        assertThat(twice.submission().approvals()).extracting(Approval::by).containsExactly("edith", "erik");
    }

    @Test
    void what_comes_back_has_an_owner_and_no_submission() {
        for (var step : List.of(ReviewStep.WITHDRAW, ReviewStep.REQUEST_CHANGES, ReviewStep.REOPEN)) {
            var before = standing(step == ReviewStep.REOPEN ? ReviewState.APPROVED : ReviewState.SUBMITTED, PublicationState.UNPUBLISHED);

            var after = take(step, before, step == ReviewStep.WITHDRAW ? HOLDER : EDITOR);

            assertThat(after.assignee()).isEqualTo("amina");
            assertThat(after.leaseUntil()).isEqualTo(NOON.plus(Duration.ofHours(4)));
            assertThat(after.submission()).isNull();
        }
    }

    @Test
    void work_is_for_the_holder_and_only_in_review() {
        for (var step : List.of(ReviewStep.ADD_EVIDENCE, ReviewStep.EDIT_EVIDENCE, ReviewStep.REMOVE_EVIDENCE, ReviewStep.WRITE_VERDICT)) {
            for (var state : ReviewState.values()) {
                for (var person : EVERYBODY) {
                    var expected = state == ReviewState.IN_REVIEW && person == HOLDER ? "IN_REVIEW UNPUBLISHED" : "refused";
                    assertThat(outcome(step, standing(state, PublicationState.UNPUBLISHED), person)).as("%s by %s, %s", step, person.name(), state).isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void the_wording_stays_as_it_was_submitted() {
        for (var state : EnumSet.of(ReviewState.SUBMITTED, ReviewState.APPROVED, ReviewState.DECLINED)) {
            for (var person : EVERYBODY) {
                assertThat(outcome(ReviewStep.EDIT_WORDING, standing(state, PublicationState.UNPUBLISHED), person)).isEqualTo("refused");
            }
        }
        assertThat(outcome(ReviewStep.EDIT_WORDING, standing(ReviewState.QUEUED, PublicationState.UNPUBLISHED), OTHER_CHECKER)).isNotEqualTo("refused");
        assertThat(outcome(ReviewStep.EDIT_WORDING, standing(ReviewState.IN_REVIEW, PublicationState.UNPUBLISHED), OTHER_CHECKER)).isEqualTo("refused");
    }

    @Test
    void work_by_the_holder_renews_the_lease_and_triage_by_others_does_not() {
        var held = standing(ReviewState.IN_REVIEW, PublicationState.UNPUBLISHED);

        assertThat(take(ReviewStep.ADD_EVIDENCE, held, HOLDER).leaseUntil()).isEqualTo(NOON.plus(Duration.ofHours(4)));
        assertThat(take(ReviewStep.TRIAGE, held, OTHER_CHECKER).leaseUntil()).isEqualTo(held.leaseUntil());
    }

    @Test
    void what_is_public_already_cannot_be_published_again_and_a_correction_says_why() {
        var again = standing(ReviewState.APPROVED, PublicationState.PUBLISHED);
        var published = new Standing(again.review(), again.publication(), null, null, again.submission(), again.submission().submittedAt());

        assertThat(refusal(ReviewStep.PUBLISH, published, EDITOR).code()).isEqualTo(ProblemCode.ILLEGAL_TRANSITION);
        assertThat(catchThrowableOfType(Refusal.class, () -> GRAPH.take(ReviewStep.PUBLISH, again, EDITOR, Ask.NOTHING, ReviewStepTest::dossier, NOON)).faults())
                .extracting("pointer").containsExactly("#/reason");
    }

    private static String expected(ReviewStep step, ReviewState state, PublicationState publication, Person person) {
        for (var line : TABLE) {
            var before = line[1].split(" ");
            if (line[0].equals(step.action()) && matches(before[0], state) && matches(before[1], publication) && Set.of(line[2].split(" ")).contains(person.name())) {
                var after = line[3].split(" ");
                return (after[0].equals("*") ? state.name() : after[0]) + " " + (after[1].equals("*") ? publication.name() : after[1]);
            }
        }
        return "refused";
    }

    private static boolean matches(String cell, Enum<?> value) {
        return cell.equals("*") || cell.equals(value.name());
    }

    private static String outcome(ReviewStep step, Standing before, Person person) {
        try {
            var after = take(step, before, person);
            return after.review() + " " + after.publication();
        } catch (Refusal refused) {
            return "refused";
        }
    }

    private static Refusal refusal(ReviewStep step, Standing before, Person person) {
        return catchThrowableOfType(Refusal.class, () -> take(step, before, person));
    }

    private static Standing take(ReviewStep step, Standing before, Person person) {
        return GRAPH.take(step, before, person, ask(), ReviewStepTest::dossier, NOON);
    }

    private static Ask ask() {
        return new Ask("because", DeclineReason.OPINION, "ben", dossier().digest());
    }

    private static Dossier dossier() {
        return new Dossier(Map.of("quote", "45 strikes"), new Dossier.VerdictFacts(Map.of("rating", "TRUE"), Meaning.SUPPORTED, Set.of("amina")),
                List.of(new Dossier.EvidenceFacts(Map.of("url", "https://example.org"), Stance.SUPPORTS, new TreeSet<>(Set.of("amina", "wanda")))));
    }

    private static Standing standing(ReviewState state, PublicationState publication) {
        var held = state == ReviewState.IN_REVIEW;
        var submitted = state == ReviewState.SUBMITTED || state == ReviewState.APPROVED;
        return new Standing(state, publication, held ? "amina" : null, held ? NOON.plusSeconds(60) : null,
                submitted ? new Submission(dossier().digest(), "amina", NOON.minusSeconds(60), List.of()) : null, null);
    }

    private static Person person(String name, Role role) {
        return new Person(name, role.included(), false);
    }
}
