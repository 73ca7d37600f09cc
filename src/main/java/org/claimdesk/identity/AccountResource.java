package org.claimdesk.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

import org.claimdesk.shared.Answer;
import org.claimdesk.shared.Page;
import org.claimdesk.shared.MergePatch;
import org.claimdesk.shared.Revision;
import org.claimdesk.shared.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Local accounts, for admins. */
@Path("/api/v1/accounts")
@RolesAllowed(Role.ADMIN_NAME)
@Tag(name = "Accounts")
public class AccountResource {

    private final AccountService accounts;

    AccountResource(AccountService accounts) {
        this.accounts = accounts;
    }

    @GET
    @Operation(summary = "Lists the local accounts by name")
    public RestResponse<Page<AccountView>> list(@QueryParam("pageSize") Integer pageSize, @QueryParam("pageToken") String pageToken, UriInfo uri) {
        return Answer.page(accounts.list(pageSize, pageToken), uri);
    }

    @GET
    @Path("/{name}")
    @Operation(summary = "Shows a local account")
    public RestResponse<AccountView> get(String name, @Context HttpHeaders headers) {
        var account = accounts.get(name);
        return Answer.current(account, account.revision(), headers);
    }

    @POST
    @Idempotent
    @Operation(summary = "Makes a local account")
    public RestResponse<AccountView> add(@NotNull @Valid NewAccount account) {
        var made = accounts.add(account);
        return Answer.created("/api/v1/accounts/" + made.name(), made, made.revision());
    }

    @PATCH
    @Path("/{name}")
    @Consumes(MergePatch.JSON)
    @Operation(summary = "Changes roles or password of a local account")
    public RestResponse<AccountView> change(String name, @NotNull String patch, @HeaderParam("If-Match") Revision seen) {
        var account = accounts.change(name, patch, seen);
        return Answer.changed(account, account.revision());
    }

    @DELETE
    @Path("/{name}")
    @Operation(summary = "Removes a local account; its name stays in the history")
    public void remove(String name, @HeaderParam("If-Match") Revision seen) {
        accounts.remove(name, seen);
    }
}
