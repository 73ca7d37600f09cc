package org.claimdesk.desk;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.AuthenticationFailedException;
import io.vertx.core.http.HttpServerRequest;

import org.claimdesk.identity.SessionCookie;
import org.claimdesk.identity.SignIns;
import org.claimdesk.shared.ProblemCode;
import org.claimdesk.shared.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Signing in with a local account, and out again. Whoever was in the middle of something finds it again, words and all. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class SignInPages {

    /** Said by every answer that is built by hand: what it does not say, {@link PageHeaders} cannot see. */
    private static final MediaType PAGE = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

    @CheckedTemplate(basePath = "desk")
    static class Templates {

        static native TemplateInstance signIn(String next, TypedForm kept, String name, String wrong);

        static native TemplateInstance resend(TypedForm kept);

        static native TemplateInstance again(String here);
    }

    private final Desk desk;
    private final SignIns signIns;

    SignInPages(Desk desk, SignIns signIns) {
        this.desk = desk;
        this.signIns = signIns;
    }

    @GET
    @Path("sign-in")
    @Operation(hidden = true)
    public TemplateInstance form(@QueryParam("next") @DefaultValue("/") String next, @Context ContainerRequestContext request) {
        // a strict cookie does not come along from another site's link; asked again from here, it does
        if ("cross-site".equals(request.getHeaderString("Sec-Fetch-Site")) && !desk.isSignedIn()) {
            return desk.show(Templates.again(own(next)));
        }
        return desk.show(Templates.signIn(own(next), null, "", null));
    }

    @POST
    @Path("sign-in")
    @Operation(hidden = true)
    public Response signIn(@FormParam("name") @DefaultValue("") String name, @FormParam("password") @DefaultValue("") String password,
            @FormParam("next") @DefaultValue("/") String next, @FormParam("kept") String action, @Context ContainerRequestContext request,
            @Context UriInfo uri, @Context HttpServerRequest http) {
        DeskGuard.requireOwnForm(request);
        var kept = action == null ? null : new TypedForm(own(action), keptOf(TypedForm.current()));
        try {
            var token = signIns.begin(name, password, http.remoteAddress() == null ? "" : http.remoteAddress().hostAddress());
            var answer = kept == null ? Response.seeOther(URI.create(own(next))) : Response.ok(desk.show(Templates.resend(kept)).render(), PAGE);
            return answer.cookie(cookie(token, uri)).build();
        } catch (AuthenticationFailedException failed) {
            var why = failed.getCause() instanceof Refusal wait ? wait.getMessage() : "";
            return Response.status(ProblemCode.UNAUTHENTICATED.status()).type(PAGE).entity(desk.show(Templates.signIn(own(next), kept, name, why)).render()).build();
        }
    }

    @POST
    @Path("sign-out")
    @DeskPage
    @Operation(hidden = true)
    public Response signOut(@CookieParam(SessionCookie.NAME) String token, @Context UriInfo uri) {
        if (token != null) {
            signIns.end(token);
        }
        return Response.seeOther(URI.create("/sign-in")).cookie(cookie("", uri)).build();
    }

    @POST
    @Path("language")
    @Operation(hidden = true)
    public Response language(@FormParam("language") @DefaultValue("en") String language, @FormParam("back") @DefaultValue("/") String back,
            @Context UriInfo uri, @Context ContainerRequestContext request) {
        DeskGuard.requireOwnForm(request);
        var known = Desk.LANGUAGES.stream().map(locale -> locale.getLanguage()).filter(language::equals).findFirst().orElse("en");
        return Response.seeOther(URI.create(own(back))).cookie(new NewCookie.Builder(Desk.LANGUAGE_COOKIE).value(known).path("/").maxAge(31_536_000)
                .httpOnly(true).secure(isSecure(uri)).sameSite(NewCookie.SameSite.STRICT).build()).build();
    }

    /** The sign-in form for somebody who had typed something. */
    TemplateInstance keeping(TypedForm typed) {
        return desk.show(Templates.signIn("/", typed, "", null));
    }

    /** A path of this server, and nothing else: nobody is sent away from here by a link to here. */
    static String own(String path) {
        try {
            var uri = new URI(path);
            return path.startsWith("/") && !uri.isAbsolute() && uri.getRawAuthority() == null && path.chars().allMatch(c -> c < 127) ? path : "/";
        } catch (URISyntaxException noPath) {
            return "/";
        }
    }

    private static List<TypedForm.Field> keptOf(TypedForm form) {
        return form.fields().stream().filter(field -> field.name().startsWith("kept."))
                .map(field -> TypedForm.Field.of(field.name().substring("kept.".length()), field.value())).toList();
    }

    private static NewCookie cookie(String token, UriInfo uri) {
        var cookie = new NewCookie.Builder(SessionCookie.NAME).value(token).path("/").httpOnly(true).secure(isSecure(uri)).sameSite(NewCookie.SameSite.STRICT);
        return token.isEmpty() ? cookie.maxAge(0).build() : cookie.build();
    }

    private static boolean isSecure(UriInfo uri) {
        return uri.getRequestUri().getScheme().equals("https");
    }
}
