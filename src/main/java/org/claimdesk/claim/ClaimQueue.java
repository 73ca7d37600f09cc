package org.claimdesk.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.claimdesk.article.ArticleService;
import org.claimdesk.extraction.ClaimType;
import org.claimdesk.identity.Person;
import org.claimdesk.review.ReviewStep;
import org.claimdesk.review.SavedView;
import org.claimdesk.shared.NextId;
import org.claimdesk.shared.Page;
import org.claimdesk.shared.PageToken;
import org.hibernate.OrderingMode;
import org.hibernate.Session;

/**
 * Lists of claims. Every state is read as a range of an index of its own, and the ranges are merged: so a page costs what its rows cost,
 * however many claims there are. Rows that continue a page are read in two ranges, those with the last sort value and those behind it,
 * because H2 does not use an index for "this value, and if equal that one". Every range includes its bound; see {@link NextId}.
 */
@ApplicationScoped
public class ClaimQueue {

    /** Counts stop here: a desk wants to know whether there is one, twelve, or "many". */
    public static final int COUNTED = 1_000;

    private final Session session;
    private final ClaimStore store;
    private final ArticleService articles;

    ClaimQueue(Session session, ClaimStore store, ArticleService articles) {
        this.session = session;
        this.store = store;
        this.articles = articles;
    }

    /** A page of the claims that pass the filter. */
    public Page<ClaimView> list(QueueFilter filter, QueueOrder order, Integer pageSize, String token) {
        var size = Page.size(pageSize);
        var list = filter + " " + order;
        var after = PageToken.read(list, token, keys -> QueuePlace.read(order, keys));
        var places = new ArrayList<QueuePlace>();
        filter.parts().forEach(part -> places.addAll(places(filter, part, order, after, size + 1)));
        var shown = places.stream().sorted(order.comparator()).limit(size + 1L).toList();
        var views = views(shown.stream().limit(size).map(QueuePlace::id).toList());
        return Page.of(shown, size, place -> views.get(place.id()), place -> PageToken.write(list, place.keys()));
    }

    /** How many claims each saved view has for this person; at most {@link #COUNTED} of each of its parts. Parts that views share are counted once. */
    public Map<SavedView, Long> counts(Person person) {
        var counted = new HashMap<SavedView.Part, Long>();
        var counts = new EnumMap<SavedView, Long>(SavedView.class);
        for (var view : SavedView.values()) {
            counts.put(view, view.parts(person).stream().mapToLong(part -> counted.computeIfAbsent(part, this::count)).sum());
        }
        return counts;
    }

    private long count(SavedView.Part part) {
        var values = new HashMap<String, Object>();
        var query = session.createSelectionQuery("select count(*) from (select c.id as id from Claim c where %s%s limit %d) counted"
                .formatted(conditions(part, values), QueueOrder.PRIORITY.orderBy(part), COUNTED), Long.class);
        values.forEach(query::setParameter);
        return query.getSingleResult();
    }

    /** How many claims of each type pass the filter, by number; counted like {@link #counts}. */
    public Map<ClaimType, Long> types(QueueFilter filter) {
        var types = new TreeMap<ClaimType, Long>();
        filter.parts().forEach(part -> {
            var values = new HashMap<String, Object>();
            var query = session.createSelectionQuery("select counted.type, count(*) from (select c.detection.type as type from Claim c where %s%s limit %d) counted "
                    .formatted(conditions(filter, part, values), QueueOrder.PRIORITY.orderBy(part), COUNTED) + "group by counted.type", Object[].class);
            values.forEach(query::setParameter);
            query.getResultList().forEach(row -> types.merge((ClaimType) row[0], (Long) row[1], Long::sum));
        });
        return types;
    }

    /** The claims of one article, in text order. */
    public Page<ClaimView> ofArticle(UUID articleId, Integer pageSize, String token) {
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

    private List<QueuePlace> places(QueueFilter filter, SavedView.Part part, QueueOrder order, QueuePlace after, int most) {
        if (after == null) {
            return read(filter, part, order, "", Map.of(), most);
        }
        var id = order.behind(after.id());
        if (!order.hasValue()) {
            return read(filter, part, order, "and c.id %s :id ".formatted(order.from()), Map.of("id", id), most);
        }
        var places = new ArrayList<>(read(filter, part, order, "and %s = :value and c.id %s :id ".formatted(order.column(), order.from()),
                Map.of("value", after.value(), "id", id), most));
        if (places.size() < most) {
            places.addAll(read(filter, part, order, "and %s %s :value ".formatted(order.column(), order.from()),
                    Map.of("value", order.behind(after.value())), most - places.size()));
        }
        return places;
    }

    /** The limit stands in the text: for one that is a parameter PostgreSQL would plan at every call. */
    private List<QueuePlace> read(QueueFilter filter, SavedView.Part part, QueueOrder order, String range, Map<String, Object> bounds, int most) {
        var values = new HashMap<>(bounds);
        var where = conditions(filter, part, values);
        var query = session.createSelectionQuery("select %s, c.id from Claim c where %s%s%s limit %d".formatted(
                order.hasValue() ? order.column() : "c.id", where, range, order.orderBy(part), most), Object[].class);
        values.forEach(query::setParameter);
        return query.getResultList().stream().map(row -> new QueuePlace(order.hasValue() ? (Comparable<?>) row[0] : null, (UUID) row[1])).toList();
    }

    private static String conditions(SavedView.Part part, Map<String, Object> values) {
        var where = new StringBuilder("c.standing.reviewState = :state ");
        values.put("state", part.state());
        if (part.assignee() != null) {
            where.append("and c.standing.assignee = :assignee ");
            values.put("assignee", part.assignee());
        }
        if (part.publication() != null) {
            where.append("and c.standing.publicationState = :shown ");
            values.put("shown", part.publication());
        }
        if (part.notSubmittedBy() != null) {
            where.append("and c.standing.submittedBy <> :submitter ");
            values.put("submitter", part.notSubmittedBy());
        }
        if (part.returned()) {
            where.append("and exists (from HistoryEntry h where h.id.claimId = c.id and h.action in :givingBack and not exists "
                    + "(from HistoryEntry n where n.id.claimId = c.id and n.id.seq > h.id.seq and n.from <> n.to)) ");
            values.put("givingBack", Arrays.stream(ReviewStep.values()).filter(ReviewStep::givesBack).map(ReviewStep::action).toList());
        }
        return where.toString();
    }

    private static String conditions(QueueFilter filter, SavedView.Part part, Map<String, Object> values) {
        var where = new StringBuilder(conditions(part, values));
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
        return ids.isEmpty() ? Map.of() : byId(store.views(session.findMultiple(Claim.class, ids, OrderingMode.UNORDERED)));
    }

    private static Map<UUID, ClaimView> byId(List<ClaimView> views) {
        return views.stream().collect(Collectors.toMap(ClaimView::id, Function.identity()));
    }
}
