package org.claimdesk.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.ws.rs.core.UriBuilder;

import org.claimdesk.claim.QueueFilter;
import org.claimdesk.claim.QueueOrder;
import org.claimdesk.extraction.ClaimType;
import org.claimdesk.identity.Person;
import org.claimdesk.review.SavedView;

/**
 * What the queue page shows. It lives in the address, so that a list can be kept, sent to somebody and come back to.
 *
 * @param view    the saved view that it begins with
 * @param types   only these sorts of statement; empty for all
 * @param article only claims of this article; null for all
 * @param words   only claims with these words; empty for all
 * @param order   what comes first
 */
public record QueueQuery(SavedView view, List<ClaimType> types, UUID article, String words, QueueOrder order) {

    /** Whether it shows less than the saved view has. */
    public boolean isNarrowed() {
        return !types.isEmpty() || article != null || !words.isEmpty();
    }

    /** The filter behind it. */
    QueueFilter filter(Person person) {
        return QueueFilter.of(view, person, types, article, words);
    }

    /** The same for all types: what the type facet counts. */
    QueueQuery ofAllTypes() {
        return new QueueQuery(view, List.of(), article, words, order);
    }

    /** Another saved view, from its beginning. */
    public QueueQuery on(SavedView other) {
        return new QueueQuery(other, List.of(), null, "", order);
    }

    /** With the type, or without it where it is chosen already. */
    public QueueQuery toggled(ClaimType type) {
        var chosen = new ArrayList<>(types);
        if (!chosen.remove(type)) {
            chosen.add(type);
        }
        return new QueueQuery(view, List.copyOf(chosen), article, words, order);
    }

    /** In another order. */
    public QueueQuery by(QueueOrder other) {
        return new QueueQuery(view, types, article, words, other);
    }

    /** All that the saved view has. */
    public QueueQuery all() {
        return on(view);
    }

    /** Its address. */
    public String path() {
        return path(null);
    }

    /** The address of the page that this token continues with. */
    public String path(String token) {
        var uri = UriBuilder.fromPath("/queue").queryParam("view", view.name());
        types.forEach(type -> uri.queryParam("type", type.name()));
        if (article != null) {
            uri.queryParam("article", article);
        }
        if (!words.isEmpty()) {
            uri.queryParam("q", "{words}");
        }
        if (order != QueueOrder.PRIORITY) {
            uri.queryParam("sort", order.word());
        }
        if (token != null) {
            uri.queryParam("after", "{token}");
        }
        return uri.buildFromMap(java.util.Map.of("words", words, "token", Objects.requireNonNullElse(token, ""))).toString();
    }
}
