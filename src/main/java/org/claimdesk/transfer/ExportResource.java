package org.claimdesk.transfer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;

import org.claimdesk.identity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** All that this installation keeps, for admins: to move it to another database, or to keep a copy that any tool can read. */
@Path("/api/v1/exports")
@RolesAllowed(Role.ADMIN_NAME)
@Tag(name = "Exports")
public class ExportResource {

    private final Exports exports;

    ExportResource(Exports exports) {
        this.exports = exports;
    }

    @GET
    @Produces("application/x-ndjson")
    @Operation(summary = "Everything as NDJSON, as it was at one moment", description = "A line about the export, a line for each row, a last line with the number of "
            + "rows of each table and the SHA-256 of all lines before it. It holds password hashes: keep it as a secret.")
    public RestResponse<StreamingOutput> all() {
        return RestResponse.ResponseBuilder.ok((StreamingOutput) exports::write).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"claimdesk.ndjson\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
