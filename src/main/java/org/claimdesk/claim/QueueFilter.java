package org.claimdesk.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.claimdesk.extraction.ClaimType;
import org.claimdesk.review.PublicationState;
import org.claimdesk.review.ReviewState;

/**
 * Which claims a list is about; null or empty means any.
 *
 * @param states      review states
 * @param publication publication states
 * @param assignee    who holds them
 * @param minScore    smallest check-worthiness
 * @param types       sorts of statement
 * @param articleId   the article they stand in
 * @param words       words that stand in the wording or in the quote, one after the other
 */
record QueueFilter(Set<ReviewState> states, Set<PublicationState> publication, String assignee, Double minScore, Set<ClaimType> types,
        UUID articleId, String words) {

    static QueueFilter of(List<ReviewState> states, List<PublicationState> publication, String assignee, Double minScore, List<ClaimType> types,
            UUID articleId, String words) {
        return new QueueFilter(states.isEmpty() ? EnumSet.allOf(ReviewState.class) : EnumSet.copyOf(states),
                publication.isEmpty() ? EnumSet.noneOf(PublicationState.class) : EnumSet.copyOf(publication), assignee, minScore,
                types.isEmpty() ? EnumSet.noneOf(ClaimType.class) : EnumSet.copyOf(types), articleId, words);
    }
}
