package org.claimdesk.claim;

import java.util.UUID;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.claimdesk.shared.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The claims that stand in an article. */
@Path("/api/v1/articles/{id}/claims")
@Authenticated
@Tag(name = "Articles")
public class ArticleClaimsResource {

    private final ClaimQueue queue;

    ArticleClaimsResource(ClaimQueue queue) {
        this.queue = queue;
    }

    @GET
    @Operation(summary = "Lists the claims of an article, in text order")
    public Response list(UUID id, @QueryParam("pageSize") Integer pageSize, @QueryParam("pageToken") String pageToken, UriInfo uri) {
        return Answer.page(queue.ofArticle(id, pageSize, pageToken), uri);
    }
}
