package org.claimdesk.claim;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;

import org.claimdesk.identity.Role;
import org.claimdesk.shared.Answer;
import org.claimdesk.shared.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The claims that stand in an article. */
@Path("/api/v1/articles/{id}/claims")
@RolesAllowed(Role.VIEWER_NAME)
@Tag(name = "Articles")
public class ArticleClaimsResource {

    private final ClaimQueue queue;

    ArticleClaimsResource(ClaimQueue queue) {
        this.queue = queue;
    }

    @GET
    @Operation(summary = "Lists the claims of an article, in text order")
    public RestResponse<Page<ClaimView>> list(UUID id, @QueryParam("pageSize") Integer pageSize, @QueryParam("pageToken") String pageToken, UriInfo uri) {
        return Answer.page(queue.ofArticle(id, pageSize, pageToken), uri);
    }
}
