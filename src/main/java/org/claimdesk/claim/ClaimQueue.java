package org.claimdesk.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.claimdesk.article.ArticleService;
import org.claimdesk.review.ReviewState;
import org.claimdesk.shared.NextId;
import org.claimdesk.shared.Page;
import org.claimdesk.shared.PageToken;
import org.hibernate.Session;

/**
 * Lists of claims. Every state is read as a range of an index of its own, and the ranges are merged: so a page costs what its rows cost,
 * however many claims there are. Rows that continue a page are read in two ranges, those with the last sort value and those behind it,
 * because H2 does not use an index for "this value, and if equal that one". Every range includes its bound; see {@link NextId}.
 */
@ApplicationScoped
public class ClaimQueue {

    private final Session session;
    private final ClaimStore store;
    private final ArticleService articles;

    ClaimQueue(Session session, ClaimStore store, ArticleService articles) {
        this.session = session;
        this.store = store;
        this.articles = articles;
    }

    Page<ClaimView> list(QueueFilter filter, QueueOrder order, Integer pageSize, String token) {
        var size = Page.size(pageSize);
        var list = filter + " " + order;
        var after = PageToken.read(list, token, keys -> QueuePlace.read(order, keys));
        var places = new ArrayList<QueuePlace>();
        filter.states().forEach(state -> places.addAll(places(filter, state, order, after, size + 1)));
        var shown = places.stream().sorted(order.comparator()).limit(size + 1L).toList();
        var views = views(shown.stream().limit(size).map(QueuePlace::id).toList());
        return Page.of(shown, size, place -> views.get(place.id()), place -> PageToken.write(list, place.keys()));
    }

    /** The claims of one article, in text order. */
    Page<ClaimView> ofArticle(UUID articleId, Integer pageSize, String token) {
        articles.reference(articleId);
        var size = Page.size(pageSize);
        var list = "claims of " + articleId;
        var after = PageToken.read(list, token, keys -> Map.entry(Integer.valueOf(keys.get(0)), UUID.fromString(keys.get(1))));
        var claims = new ArrayList<Claim>();
        if (after != null) {
            claims.addAll(ofArticle(articleId, "and c.appearance.start = :start and c.id >= :id ",
                    Map.of("start", after.getKey(), "id", NextId.after(after.getValue())), size + 1));
        }
        if (claims.size() <= size) {
            claims.addAll(ofArticle(articleId, "and c.appearance.start >= :start ", Map.of("start", after == null ? 0 : after.getKey() + 1), size + 1 - claims.size()));
        }
        var views = byId(store.views(claims));
        return Page.of(claims, size, claim -> views.get(claim.id),
                claim -> PageToken.write(list, List.of(String.valueOf(claim.appearance.start()), claim.id.toString())));
    }

    private List<Claim> ofArticle(UUID articleId, String range, Map<String, Object> values, int most) {
        var rows = session.createSelectionQuery("from Claim c where c.appearance.articleId = :article " + range
                + "order by c.appearance.articleId, c.appearance.start, c.id", Claim.class).setParameter("article", articleId);
        values.forEach(rows::setParameter);
        return rows.setMaxResults(most).getResultList();
    }

    private List<QueuePlace> places(QueueFilter filter, ReviewState state, QueueOrder order, QueuePlace after, int most) {
        if (after == null) {
            return read(filter, state, order, "", Map.of(), most);
        }
        var id = order.behind(after.id());
        if (!order.hasValue()) {
            return read(filter, state, order, "and c.id %s :id ".formatted(order.from()), Map.of("id", id), most);
        }
        var places = new ArrayList<>(read(filter, state, order, "and %s = :value and c.id %s :id ".formatted(order.column(), order.from()),
                Map.of("value", after.value(), "id", id), most));
        if (places.size() < most) {
            places.addAll(read(filter, state, order, "and %s %s :value ".formatted(order.column(), order.from()),
                    Map.of("value", order.behind(after.value())), most - places.size()));
        }
        return places;
    }

    private List<QueuePlace> read(QueueFilter filter, ReviewState state, QueueOrder order, String range, Map<String, Object> bounds, int most) {
        var values = new HashMap<>(bounds);
        values.put("state", state);
        var where = conditions(filter, values);
        var query = session.createSelectionQuery("select %s, c.id from Claim c where c.standing.reviewState = :state %s%s%s".formatted(
                order.hasValue() ? order.column() : "c.id", where, range, order.orderBy(filter.assignee() != null)), Object[].class);
        values.forEach(query::setParameter);
        return query.setMaxResults(most).getResultList().stream().map(row -> new QueuePlace(order.hasValue() ? (Comparable<?>) row[0] : null, (UUID) row[1])).toList();
    }

    private static String conditions(QueueFilter filter, Map<String, Object> values) {
        var where = new StringBuilder();
        if (filter.assignee() != null) {
            where.append("and c.standing.assignee = :assignee ");
            values.put("assignee", filter.assignee());
        }
        if (!filter.publication().isEmpty()) {
            where.append("and c.standing.publicationState in :publication ");
            values.put("publication", filter.publication());
        }
        if (filter.minScore() != null) {
            where.append("and c.detection.score >= :score ");
            values.put("score", filter.minScore());
        }
        if (!filter.types().isEmpty()) {
            where.append("and c.detection.type in :types ");
            values.put("types", filter.types());
        }
        if (filter.articleId() != null) {
            where.append("and c.appearance.articleId = :article ");
            values.put("article", filter.articleId());
        }
        if (filter.words() != null) {
            where.append("and (lower(c.normalisedText) like :words escape '!' or lower(c.appearance.quote) like :words escape '!') ");
            values.put("words", "%" + filter.words().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%");
        }
        return where.toString();
    }

    private Map<UUID, ClaimView> views(List<UUID> ids) {
        return ids.isEmpty() ? Map.of() : byId(store.views(session.createSelectionQuery("from Claim where id in :ids", Claim.class)
                .setParameter("ids", ids).getResultList()));
    }

    private static Map<UUID, ClaimView> byId(List<ClaimView> views) {
        return views.stream().collect(Collectors.toMap(ClaimView::id, Function.identity()));
    }
}
