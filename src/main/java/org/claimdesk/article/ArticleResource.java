package org.claimdesk.article;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.claimdesk.identity.CurrentPerson;
import org.claimdesk.identity.Role;
import org.claimdesk.identity.Scope;
import org.claimdesk.shared.Answer;
import org.claimdesk.shared.Page;
import org.claimdesk.shared.PublicationDay;
import org.claimdesk.shared.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Articles: in as text, out with their claims. */
@Path("/api/v1/articles")
@RolesAllowed(Role.VIEWER_NAME)
@Tag(name = "Articles")
public class ArticleResource {

    private final ArticleService articles;
    private final CurrentPerson currentPerson;

    ArticleResource(ArticleService articles, CurrentPerson currentPerson) {
        this.articles = articles;
        this.currentPerson = currentPerson;
    }

    @POST
    @Idempotent
    @RolesAllowed({ Role.FACT_CHECKER_NAME, Scope.ARTICLES_WRITE_NAME })
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Takes an article in and detects its claims; the same content again gives the article that is there")
    public RestResponse<ArticleView> add(@NotNull @Valid NewArticle article) {
        var taken = articles.add(article, currentPerson.get());
        var view = taken.article();
        return taken.isNew() ? Answer.created("/api/v1/articles/" + view.id(), view, view.revision()) : Answer.changed(view, view.revision());
    }

    @POST
    @Idempotent
    @RolesAllowed({ Role.FACT_CHECKER_NAME, Scope.ARTICLES_WRITE_NAME })
    @Consumes(MediaType.TEXT_PLAIN)
    @Operation(summary = "Takes an article in as raw text; what is known about it comes as query parameters")
    public RestResponse<ArticleView> add(byte[] text, @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type, @QueryParam("title") String title,
            @QueryParam("author") String author, @QueryParam("publisher") String publisher, @QueryParam("publishedAt") PublicationDay publishedAt,
            @QueryParam("language") String language, @QueryParam("externalId") String externalId) {
        return add(new NewArticle(title, NewArticle.text(text, type), null, null, author, publisher, publishedAt, language, externalId));
    }

    @GET
    @Operation(summary = "Lists articles, newest first")
    public RestResponse<Page<ArticleView>> list(@QueryParam("pageSize") Integer pageSize, @QueryParam("pageToken") String pageToken, UriInfo uri) {
        return Answer.page(articles.list(pageSize, pageToken), uri);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Shows an article")
    public RestResponse<ArticleView> get(UUID id, @Context HttpHeaders headers) {
        var article = articles.get(id);
        return Answer.current(article, article.revision(), headers);
    }

    @GET
    @Path("/{id}/text")
    @Produces("text/plain;charset=utf-8")
    @Operation(summary = "The immutable text that all positions refer to")
    public RestResponse<String> text(UUID id, @Context HttpHeaders headers) {
        return Answer.current(articles.text(id), articles.get(id).revision(), headers);
    }
}
