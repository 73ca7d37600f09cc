package org.claimdesk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.claimdesk.article.ArticleService;
import org.claimdesk.review.ReviewState;
import org.claimdesk.testing.ListPlanTest;
import org.claimdesk.testing.ManyClaims;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

abstract class QueuePlanTest extends ListPlanTest {

    @Inject
    ClaimStore store;
    @Inject
    ArticleService articles;

    private ClaimQueue queue;

    @BeforeAll
    void explain() {
        queue = new ClaimQueue(explained(), store, articles);
    }

    @ParameterizedTest
    @MethodSource("everyOrder")
    void a_page_of_one_state_is_read_from_the_index_of_its_order(QueueOrder order, String index) {
        var filter = filter(List.of(ReviewState.QUEUED), null);

        assertPages(index, 1, token -> queue.list(filter, order, PAGE, token));
    }

    @ParameterizedTest
    @MethodSource("everyOrder")
    void a_page_of_several_states_is_read_from_the_index_of_its_order(QueueOrder order, String index) {
        var filter = filter(List.of(ReviewState.QUEUED, ReviewState.DETECTED, ReviewState.APPROVED), null);

        assertPages(index, 3, token -> queue.list(filter, order, PAGE, token));
    }

    @Test
    void a_page_of_what_one_person_holds_is_read_from_its_index() {
        var filter = filter(List.of(ReviewState.IN_REVIEW), ManyClaims.HOLDER);

        assertPages("claim_assignee", 1, token -> queue.list(filter, QueueOrder.PRIORITY, PAGE, token));
    }

    /** In the other orders what she holds is sorted: it is little, and an index for each would make every step of every claim dearer. */
    @ParameterizedTest
    @EnumSource(QueueOrder.class)
    void in_any_order_no_more_is_read_than_one_person_holds(QueueOrder order) {
        var all = queue.list(filter(List.of(ReviewState.IN_REVIEW), ManyClaims.SMALL_HOLDER), order, 200, null).items().size();
        ranges();

        queue.list(filter(List.of(ReviewState.values()), ManyClaims.SMALL_HOLDER), order, PAGE, null);

        assertThat(all).isBetween(2, PAGE);
        assertThat(ranges()).allSatisfy(plan -> assertThat(plan.rowsExamined()).as(plan.text()).isLessThanOrEqualTo(all + 1L));
    }

    @Test
    void a_page_of_the_claims_of_an_article_is_read_from_its_index() {
        assertPages("claim_article", 1, token -> queue.ofArticle(ManyClaims.ARTICLE, PAGE, token));
    }

    @Test
    void a_page_of_the_comments_on_a_claim_is_read_from_its_key() {
        var comments = new CommentService(explained(), Clock.systemUTC(), store);

        assertPages(PRIMARY_KEY, 1, token -> comments.list(ManyClaims.BUSY_CLAIM, PAGE, token));
    }

    static Stream<Arguments> everyOrder() {
        return Stream.of(Arguments.of(QueueOrder.PRIORITY, "claim_queue_priority"), Arguments.of(QueueOrder.OLDEST, "claim_queue_created"),
                Arguments.of(QueueOrder.NEWEST, "claim_queue_created"), Arguments.of(QueueOrder.UPDATED, "claim_queue_updated"),
                Arguments.of(QueueOrder.DUE, "claim_queue_due"));
    }

    private static QueueFilter filter(List<ReviewState> states, String assignee) {
        return QueueFilter.of(states, List.of(), assignee, null, List.of(), null, null);
    }
}
