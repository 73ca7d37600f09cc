package org.claimdesk.claim;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.claimdesk.history.Verification;
import org.claimdesk.identity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The proof that nobody altered the history of any claim. */
@Path("/api/v1/history/verification")
@RolesAllowed({ Role.EDITOR_NAME, Role.ADMIN_NAME })
@Tag(name = "History")
public class VerificationResource {

    private final ClaimHistory history;

    VerificationResource(ClaimHistory history) {
        this.history = history;
    }

    @GET
    @Operation(summary = "Checks the hash chains of all claims")
    public Verification verify() {
        return history.verify();
    }
}
