package org.claimdesk.identity;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

import org.claimdesk.shared.Answer;
import org.claimdesk.shared.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** API keys, for admins. */
@Path("/api/v1/api-keys")
@RolesAllowed(Role.ADMIN_NAME)
@Tag(name = "API keys")
public class ApiKeyResource {

    private final ApiKeys keys;
    private final CurrentPerson currentPerson;

    ApiKeyResource(ApiKeys keys, CurrentPerson currentPerson) {
        this.keys = keys;
        this.currentPerson = currentPerson;
    }

    @GET
    @Operation(summary = "Lists the API keys, newest first; never the keys themselves")
    public RestResponse<Page<ApiKeyView>> list(@QueryParam("pageSize") Integer pageSize, @QueryParam("pageToken") String pageToken, UriInfo uri) {
        return Answer.page(keys.list(pageSize, pageToken), uri);
    }

    @POST
    @Operation(summary = "Makes an API key", description = "The key is shown this once. An Idempotency-Key has no effect here: an answer kept for a retry would keep the key.")
    public RestResponse<ApiKeyView> add(@NotNull @Valid NewApiKey key) {
        var made = keys.add(key, currentPerson.get());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, made).header(HttpHeaders.LOCATION, "/api/v1/api-keys/" + made.id())
                .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Revokes an API key; counts at once, on every node")
    public void remove(UUID id) {
        keys.remove(id);
    }
}
