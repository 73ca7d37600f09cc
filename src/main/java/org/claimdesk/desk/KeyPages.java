package org.claimdesk.desk;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.claimdesk.identity.ApiKeyView;
import org.claimdesk.identity.ApiKeys;
import org.claimdesk.identity.CurrentPerson;
import org.claimdesk.identity.NewApiKey;
import org.claimdesk.identity.Role;
import org.claimdesk.identity.Scope;
import org.claimdesk.shared.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** API keys, for admins: made here, shown once, revoked. */
@Path("/keys")
@PermitAll
@DeskPage
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class KeyPages {

    @CheckedTemplate(basePath = "desk")
    static class Templates {

        static native TemplateInstance apiKeys(List<ApiKeyView> keys, String more, ApiKeyView made, Scope[] scopes);
    }

    private final Desk desk;
    private final ApiKeys keys;
    private final CurrentPerson currentPerson;
    private final Forms forms;

    KeyPages(Desk desk, ApiKeys keys, CurrentPerson currentPerson, Forms forms) {
        this.desk = desk;
        this.keys = keys;
        this.currentPerson = currentPerson;
        this.forms = forms;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@QueryParam("after") String token) {
        currentPerson.get(Role.ADMIN);
        return page(token, null);
    }

    /** Answers with the page itself: the key is on it, and nowhere else. */
    @POST
    @Operation(hidden = true)
    public TemplateInstance add(@FormParam("name") @DefaultValue("") String name, @FormParam("scope") List<String> scopes, @FormParam("expiresOn") String expiresOn) {
        var admin = currentPerson.get(Role.ADMIN);
        var chosen = scopes.stream().map(scope -> Forms.choice(Scope.class, "scope", scope)).collect(Collectors.toSet());
        return page(null, keys.add(forms.valid(new NewApiKey(name.strip(), chosen, lastMoment(expiresOn))), admin));
    }

    @POST
    @Path("{id}/revoke")
    @Operation(hidden = true)
    public Response revoke(UUID id) {
        currentPerson.get(Role.ADMIN);
        keys.remove(id);
        return Response.seeOther(URI.create("/keys")).build();
    }

    private TemplateInstance page(String token, ApiKeyView made) {
        var list = keys.list(null, token);
        return desk.show(Templates.apiKeys(list.items(), list.nextPageToken(), made, Scope.values()));
    }

    /** The end of that day, UTC; null for none. */
    private static Instant lastMoment(String day) {
        try {
            return Forms.given(day) == null ? null : LocalDate.parse(day.strip()).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeParseException noDay) {
            throw Refusal.badInput("#/expiresOn", "INVALID_VALUE", "A date like 2027-11-23");
        }
    }
}
