package org.claimdesk.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.claimdesk.extraction.ClaimType;
import org.claimdesk.identity.Person;
import org.claimdesk.review.PublicationState;
import org.claimdesk.review.ReviewState;
import org.claimdesk.review.SavedView;

/**
 * Which claims a list is about; null or empty means any.
 *
 * @param parts       review states, each with what goes with it
 * @param publication publication states
 * @param minScore    smallest check-worthiness
 * @param types       sorts of statement
 * @param articleId   the article they stand in
 * @param words       words that stand in the wording or in the quote, one after the other
 */
public record QueueFilter(List<SavedView.Part> parts, Set<PublicationState> publication, Double minScore, Set<ClaimType> types, UUID articleId,
        String words) {

    static QueueFilter of(List<ReviewState> states, List<PublicationState> publication, String assignee, Double minScore, List<ClaimType> types,
            UUID articleId, String words) {
        var parts = (states.isEmpty() ? EnumSet.allOf(ReviewState.class) : EnumSet.copyOf(states)).stream()
                .map(state -> new SavedView.Part(state, null, assignee, null, false)).toList();
        return new QueueFilter(parts, publication.isEmpty() ? EnumSet.noneOf(PublicationState.class) : EnumSet.copyOf(publication), minScore,
                set(types), articleId, words);
    }

    /** A saved view of this person's, narrowed down. */
    public static QueueFilter of(SavedView view, Person person, List<ClaimType> types, UUID articleId, String words) {
        return new QueueFilter(view.parts(person), Set.of(), null, set(types), articleId, words == null || words.isBlank() ? null : words.strip());
    }

    private static Set<ClaimType> set(List<ClaimType> types) {
        return types.isEmpty() ? EnumSet.noneOf(ClaimType.class) : EnumSet.copyOf(types);
    }
}
