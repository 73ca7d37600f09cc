package org.claimdesk.desk;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.claimdesk.article.ArticleService;
import org.claimdesk.claim.ClaimHistory;
import org.claimdesk.claim.ClaimQueue;
import org.claimdesk.claim.ClaimService;
import org.claimdesk.claim.ClaimView;
import org.claimdesk.claim.QueueOrder;
import org.claimdesk.extraction.ClaimType;
import org.claimdesk.extraction.quantity.Quantity;
import org.claimdesk.history.HistoryView;
import org.claimdesk.identity.Person;
import org.claimdesk.review.SavedView;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The queue: saved views with their counts, and the claims of one of them. "My turn" comes first. */
@Path("/")
@PermitAll
@DeskPage
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class QueuePages {

    private static final int ROWS = 25;

    @CheckedTemplate(basePath = "desk")
    static class Templates {

        static native TemplateInstance queue(QueueQuery query, List<Counted<SavedView>> views, List<Counted<ClaimType>> types, List<Row> rows,
                String more, Empty empty, Done done);

        static native TemplateInstance rows(QueueQuery query, List<Row> rows, String more);
    }

    /** Something with how many claims it has; {@code many} says that there are at least so many. */
    public record Counted<T>(T what, long count, boolean many, boolean chosen) {
    }

    /** A claim in the list: where it comes from, who gave it back and why, and what the reader may do with it. */
    public record Row(ClaimView claim, String source, HistoryView givenBack, Steps steps) {

        /** The first figures of the claim: a list has room for two. */
        public List<Quantity> figures() {
            return claim.quantities().stream().limit(2).toList();
        }
    }

    /** Why a list has nothing in it: four reasons that call for different things. */
    public enum Empty {
        NOTHING_EXISTS, NOTHING_MATCHES, HELD_BY_OTHERS, ALL_DONE, SOME_UNASSIGNED
    }

    private final Desk desk;
    private final ClaimQueue queue;
    private final ClaimService claims;
    private final ClaimHistory history;
    private final ArticleService articles;

    QueuePages(Desk desk, ClaimQueue queue, ClaimService claims, ClaimHistory history, ArticleService articles) {
        this.desk = desk;
        this.queue = queue;
        this.claims = claims;
        this.history = history;
        this.articles = articles;
    }

    @GET
    @Operation(hidden = true)
    public Response start() {
        return Response.seeOther(URI.create("/queue")).build();
    }

    @GET
    @Path("queue")
    @Operation(hidden = true)
    public TemplateInstance queue(@QueryParam("view") @DefaultValue("MY_TURN") SavedView view, @QueryParam("type") List<ClaimType> types,
            @QueryParam("article") UUID article, @QueryParam("q") @DefaultValue("") String words, @QueryParam("sort") String sort,
            @QueryParam("after") String token, @QueryParam("done") String done, @QueryParam("claim") UUID claim, @HeaderParam("HX-Request") boolean part) {
        var query = new QueueQuery(view, types, article, words.strip(), QueueOrder.of(sort));
        var person = desk.person();
        var page = queue.list(query.filter(person), query.order(), ROWS, token);
        var rows = rows(page.items(), person);
        var more = page.nextPageToken() == null ? null : query.path(page.nextPageToken());
        if (part) {
            return desk.show(Templates.rows(query, rows, more));
        }
        var views = queue.counts(person).entrySet().stream().map(other -> counted(other.getKey(), other.getValue(), other.getKey() == view)).toList();
        var facets = queue.types(query.ofAllTypes().filter(person)).entrySet().stream()
                .map(type -> counted(type.getKey(), type.getValue(), types.contains(type.getKey()))).toList();
        return desk.show(Templates.queue(query, views, facets, rows, more, rows.isEmpty() ? empty(query, views) : null, Done.of(done, claim)));
    }

    private List<Row> rows(List<ClaimView> page, Person person) {
        var ids = page.stream().map(ClaimView::id).toList();
        var givenBack = history.givenBack(ids);
        var titles = page.stream().map(QueuePages::article).filter(Objects::nonNull).distinct()
                .collect(Collectors.toMap(id -> id, id -> Optional.ofNullable(articles.get(id).title()).orElse("")));
        return page.stream().map(claim -> new Row(claim, source(claim, titles), givenBack.get(claim.id()),
                new Steps(claims.transitions(claim.id(), person)))).toList();
    }

    private static UUID article(ClaimView claim) {
        return claim.appearance() == null ? null : claim.appearance().articleId();
    }

    private static String source(ClaimView claim, Map<UUID, String> titles) {
        return article(claim) != null ? titles.get(article(claim)) : claim.appearance() == null ? null : claim.appearance().url();
    }

    private static <T> Counted<T> counted(T what, long count, boolean chosen) {
        return new Counted<>(what, Math.min(count, ClaimQueue.COUNTED - 1), count >= ClaimQueue.COUNTED, chosen);
    }

    private static Empty empty(QueueQuery query, List<Counted<SavedView>> views) {
        var counts = views.stream().collect(Collectors.toMap(Counted::what, Counted::count));
        if (counts.get(SavedView.EVERYTHING) == 0) {
            return Empty.NOTHING_EXISTS;
        }
        if (query.isNarrowed()) {
            return Empty.NOTHING_MATCHES;
        }
        if (counts.get(SavedView.UNASSIGNED) > 0) {
            return Empty.SOME_UNASSIGNED;
        }
        return counts.get(SavedView.IN_WORK) > 0 ? Empty.HELD_BY_OTHERS : Empty.ALL_DONE;
    }
}
