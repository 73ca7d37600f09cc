package org.claimdesk.desk;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.claimdesk.article.ArticleService;
import org.claimdesk.article.ArticleView;
import org.claimdesk.article.NewArticle;
import org.claimdesk.claim.ClaimQueue;
import org.claimdesk.claim.ClaimService;
import org.claimdesk.claim.ClaimView;
import org.claimdesk.claim.ManualClaims;
import org.claimdesk.claim.NewClaim;
import org.claimdesk.identity.CurrentPerson;
import org.claimdesk.identity.Role;
import org.claimdesk.shared.PublicationDay;
import org.claimdesk.shared.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Articles: the list, a form to add one, and the text beside its claims. */
@Path("/articles")
@PermitAll
@DeskPage
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class ArticlePages {

    private static final int CLAIMS = 200;
    /** Text shown before the first and behind the last claim of a stretch, in UTF-16 code units. */
    private static final int AROUND = 2_000;

    @CheckedTemplate(basePath = "desk")
    static class Templates {

        static native TemplateInstance articles(List<ArticleView> articles, String more, boolean mayAdd);

        static native TemplateInstance articleRows(List<ArticleView> articles, String more);

        static native TemplateInstance article(ArticleView article, MarkedText text, List<Card> cards, String before, String more, boolean mayAdd,
                Done done, boolean known);
    }

    /** A claim beside the text, under the number that it has there. */
    public record Card(int number, ClaimView claim, Steps steps) {
    }

    private final Desk desk;
    private final ArticleService articles;
    private final ClaimQueue queue;
    private final ClaimService claims;
    private final ManualClaims manual;
    private final CurrentPerson currentPerson;
    private final Forms forms;

    ArticlePages(Desk desk, ArticleService articles, ClaimQueue queue, ClaimService claims, ManualClaims manual, CurrentPerson currentPerson, Forms forms) {
        this.desk = desk;
        this.articles = articles;
        this.queue = queue;
        this.claims = claims;
        this.manual = manual;
        this.currentPerson = currentPerson;
        this.forms = forms;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@QueryParam("after") String token, @HeaderParam("HX-Request") boolean part) {
        var page = articles.list(null, token);
        var more = page.nextPageToken() == null ? null
                : UriBuilder.fromPath("/articles").queryParam("after", "{token}").build(page.nextPageToken()).toString();
        return desk.show(part ? Templates.articleRows(page.items(), more) : Templates.articles(page.items(), more, mayAdd()));
    }

    @POST
    @Operation(hidden = true)
    public Response add(@FormParam("title") String title, @FormParam("publisher") String publisher, @FormParam("author") String author,
            @FormParam("publishedAt") String publishedAt, @FormParam("language") String language, @FormParam("text") String text) {
        var person = currentPerson.get(Role.FACT_CHECKER);
        var day = Forms.given(publishedAt) == null ? null : PublicationDay.of(publishedAt.strip());
        var taken = articles.add(forms.valid(new NewArticle(Forms.given(title), Forms.given(text), null, null, Forms.given(author), Forms.given(publisher), day,
                Forms.given(language), null)), person);
        return Response.seeOther(URI.create("/articles/" + taken.article().id() + (taken.isNew() ? "" : "?known=true"))).build();
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public TemplateInstance article(UUID id, @QueryParam("after") String token, @QueryParam("n") @DefaultValue("0") int before,
            @QueryParam("done") String done, @QueryParam("claim") UUID claim, @QueryParam("known") boolean known) {
        var article = articles.get(id);
        var text = articles.text(id);
        var page = queue.ofArticle(id, CLAIMS, token);
        var person = desk.person();
        var cards = new ArrayList<Card>();
        var places = new ArrayList<MarkedText.Place>();
        for (var found : page.items()) {
            var number = Math.max(0, before) + cards.size() + 1;
            cards.add(new Card(number, found, new Steps(claims.transitions(found.id(), person))));
            places.add(new MarkedText.Place(number, found.appearance().selector().start(), found.appearance().selector().end()));
        }
        var from = token == null || places.isEmpty() ? 0 : boundary(text, places.get(0).start() - AROUND);
        var to = page.nextPageToken() == null ? text.length() : boundary(text, places.get(places.size() - 1).end() + AROUND);
        var more = page.nextPageToken() == null ? null : UriBuilder.fromPath("/articles/{id}").queryParam("n", before + cards.size())
                .queryParam("after", "{token}").build(id, page.nextPageToken()).toString();
        return desk.show(Templates.article(article, MarkedText.of(text, from, to, places), cards, token == null ? null : "/articles/" + id, more, mayAdd(),
                Done.of(done, claim), known));
    }

    @POST
    @Path("{id}/claims")
    @Operation(hidden = true)
    public Response mark(UUID id, @FormParam("exact") String exact, @FormParam("start") Integer start, @FormParam("end") Integer end) {
        var person = currentPerson.get(Role.FACT_CHECKER);
        var words = start == null || end == null ? Forms.given(exact) : words(articles.text(id), start, end);
        var added = manual.add(forms.valid(new NewClaim(id, new NewClaim.Marked(words, null, null, start, end), null, null, null)), person);
        return ClaimPages.done("/articles/" + id, "claim", added.id());
    }

    private boolean mayAdd() {
        return desk.person().is(Role.FACT_CHECKER);
    }

    private static String words(String text, int start, int end) {
        if (start < 0 || end > text.length() || start >= end) {
            throw Refusal.badInput("#/selector", "INVALID_VALUE", "The words chosen do not lie in the article");
        }
        return text.substring(start, end);
    }

    /** A place near that one which does not lie within a character. */
    private static int boundary(String text, int at) {
        var place = Math.max(0, Math.min(text.length(), at));
        return place > 0 && place < text.length() && Character.isLowSurrogate(text.charAt(place)) ? place - 1 : place;
    }
}
