package org.claimdesk.figures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.claimdesk.identity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The figures of the desk, as data. */
@Path("/api/v1/metrics/desk")
@RolesAllowed(Role.VIEWER_NAME)
@Tag(name = "Figures")
public class DeskFiguresResource {

    private final DeskFiguresService figures;

    DeskFiguresResource(DeskFiguresService figures) {
        this.figures = figures;
    }

    @GET
    @Operation(summary = "Shows how the work stands: claims by state, how long they wait, time to verdict, verdicts by rating, work in hand")
    public DeskFigures get() {
        return figures.now();
    }
}
