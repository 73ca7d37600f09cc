package org.claimdesk.claim;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.claimdesk.history.History;
import org.claimdesk.history.Verification;
import org.claimdesk.identity.Role;
import org.claimdesk.shared.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.Session;

/** The history of claims, and the proof that nobody altered it. */
@Path("/api/v1")
@Authenticated
@Tag(name = "History")
public class HistoryResource {

    private static final int AT_ONCE = 500;

    private final Session session;
    private final ClaimStore claims;
    private final History history;

    HistoryResource(Session session, ClaimStore claims, History history) {
        this.session = session;
        this.claims = claims;
        this.history = history;
    }

    @GET
    @Path("/claims/{id}/history")
    @Operation(summary = "Everything that ever happened to a claim, oldest first")
    public Response of(UUID id, @QueryParam("pageSize") Integer pageSize, @QueryParam("pageToken") String pageToken, UriInfo uri) {
        claims.requireClaim(id);
        return Answer.page(history.of(id, pageSize, pageToken), uri);
    }

    @GET
    @Path("/claims/{id}/history/verification")
    @Operation(summary = "Checks the hash chain of one claim")
    public Verification verify(UUID id) {
        return history.verify(Map.of(id, claims.revision(id)));
    }

    @GET
    @Path("/history/verification")
    @RolesAllowed({ Role.EDITOR_NAME, Role.ADMIN_NAME })
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
        return rows.setMaxResults(AT_ONCE).getResultStream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (Integer) row[1]));
    }
}
