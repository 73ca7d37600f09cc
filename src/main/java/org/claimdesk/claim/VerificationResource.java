package org.claimdesk.claim;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.claimdesk.history.History;
import org.claimdesk.history.Verification;
import org.claimdesk.identity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.Session;

/** The proof that nobody altered the history of any claim. */
@Path("/api/v1/history/verification")
@RolesAllowed({ Role.EDITOR_NAME, Role.ADMIN_NAME })
@Tag(name = "History")
public class VerificationResource {

    private static final int AT_ONCE = 500;

    private final Session session;
    private final History history;

    VerificationResource(Session session, History history) {
        this.session = session;
        this.history = history;
    }

    @GET
    @Operation(summary = "Checks the hash chains of all claims")
    public Verification verify() {
        var result = Verification.NONE;
        for (var next = revisions(null); !next.isEmpty();) {
            result = result.and(history.verify(next));
            next = revisions(next.keySet().stream().max((a, b) -> a.toString().compareTo(b.toString())).orElseThrow());
        }
        return result;
    }

    private Map<UUID, Integer> revisions(UUID after) {
        var rows = session.createSelectionQuery("select id, revision from Claim " + (after == null ? "" : "where id > :after ") + "order by id", Object[].class);
        if (after != null) {
            rows.setParameter("after", after);
        }
        return rows.setMaxResults(AT_ONCE).getResultList().stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (Integer) row[1]));
    }
}
