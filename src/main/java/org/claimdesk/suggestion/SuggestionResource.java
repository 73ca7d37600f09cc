package org.claimdesk.suggestion;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;

import org.claimdesk.identity.CurrentPerson;
import org.claimdesk.identity.Role;
import org.claimdesk.shared.Answer;
import org.claimdesk.shared.Page;
import org.claimdesk.shared.idempotency.Effect;
import org.claimdesk.shared.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What a chat model would make of a claim: asked for by people, kept beside the claim, and no change of it. */
@Path("/api/v1/claims/{id}/suggestions")
@RolesAllowed(Role.VIEWER_NAME)
@Tag(name = "Claims")
public class SuggestionResource {

    private final Asking asking;
    private final SuggestionService suggestions;
    private final CurrentPerson currentPerson;
    private final Effect effect;

    SuggestionResource(Asking asking, SuggestionService suggestions, CurrentPerson currentPerson, Effect effect) {
        this.asking = asking;
        this.suggestions = suggestions;
        this.currentPerson = currentPerson;
        this.effect = effect;
    }

    @GET
    @Operation(summary = "Lists what a chat model suggested for a claim, oldest first; nothing where none was ever asked")
    public RestResponse<Page<SuggestionView>> list(UUID id, @QueryParam("pageSize") Integer pageSize, @QueryParam("pageToken") String pageToken, UriInfo uri) {
        return Answer.page(suggestions.list(id, pageSize, pageToken), uri);
    }

    @POST
    @Idempotent(preparesFirst = true)
    @RolesAllowed(Role.FACT_CHECKER_NAME)
    @Operation(summary = "Asks the chat model how it would word or split a claim", description = "Keeps what stands up to the text and says how much did not. "
            + "The claim stays as it is. The model gets to see the claim's sentence and a thousand characters on either side of it.")
    public RestResponse<Suggestions> ask(UUID id) {
        var asked = asking.about(id);
        return effect.once(() -> ResponseBuilder.<Suggestions> created(URI.create("/api/v1/claims/%s/suggestions".formatted(id)))
                .entity(suggestions.keep(id, asked, currentPerson.get())).build());
    }
}
