package org.claimdesk.desk;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

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
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.AuthenticationFailedException;
import io.vertx.core.http.HttpServerRequest;

import org.claimdesk.identity.IssuerSignIn;
import org.claimdesk.identity.SessionCookie;
import org.claimdesk.identity.SignInWays;
import org.claimdesk.identity.SignIns;
import org.claimdesk.identity.oidc.CodeFlow;
import org.claimdesk.identity.oidc.TokenRefused;
import org.claimdesk.shared.Languages;
import org.claimdesk.shared.ProblemCode;
import org.claimdesk.shared.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;

/** Signing in with a local account or at the issuer, and out again. Whoever was in the middle of something finds it again, words and all. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class SignInPages {

    private static final Logger LOG = Logger.getLogger(SignInPages.class);
    /** Said by every answer that is built by hand: what it does not say, {@link PageHeaders} cannot see. */
    private static final MediaType PAGE = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

    @CheckedTemplate(basePath = "desk")
    static class Templates {

        static native TemplateInstance signIn(String next, TypedForm kept, String name, String wrong, String atIssuer, boolean accounts);

        static native TemplateInstance resend(TypedForm kept);

        static native TemplateInstance again(String here);

        static native TemplateInstance signedIn();
    }

    private final Desk desk;
    private final SignIns signIns;
    private final SignInWays ways;
    private final IssuerSignIn issuer;

    SignInPages(Desk desk, SignIns signIns, SignInWays ways, IssuerSignIn issuer) {
        this.desk = desk;
        this.signIns = signIns;
        this.ways = ways;
        this.issuer = issuer;
    }

    @GET
    @Path("sign-in")
    @Operation(hidden = true)
    public TemplateInstance form(@QueryParam("next") @DefaultValue("/") String next, @Context ContainerRequestContext request) {
        // a strict cookie does not come along from another site's link; asked again from here, it does
        if ("cross-site".equals(request.getHeaderString("Sec-Fetch-Site")) && !desk.isSignedIn()) {
            return desk.show(Templates.again(own(next)));
        }
        return page(own(next), null, "", null);
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
            return Response.status(ProblemCode.UNAUTHENTICATED.status()).type(PAGE).entity(page(own(next), kept, name, why).render()).build();
        }
    }

    /** Off to the issuer, with what has to be remembered until the browser is back. */
    @GET
    @Path("sign-in/issuer")
    @Operation(hidden = true)
    public Response toIssuer(@QueryParam("next") @DefaultValue("/") String next, @Context UriInfo uri) {
        requireIssuer();
        var memory = CodeFlow.Memory.make();
        return Response.seeOther(issuer.address(memory, back(uri))).cookie(SignInCookie.of(memory, own(next), isSecure(uri))).build();
    }

    /** Back from the issuer. The page that leads on is our own, so that the strict cookie comes along. */
    @GET
    @Path("sign-in/back")
    @Operation(hidden = true)
    public Response fromIssuer(@QueryParam("code") String code, @QueryParam("state") String state, @CookieParam(SignInCookie.NAME) String kept, @Context UriInfo uri) {
        requireIssuer();
        var memory = SignInCookie.read(kept, state);
        if (code == null || memory.isEmpty()) {
            return failed(uri);
        }
        try {
            var token = signIns.begin(issuer.finish(code, memory.get().memory(), back(uri)));
            return Response.ok(desk.show(Templates.again(own(memory.get().next()))).render(), PAGE).cookie(cookie(token, uri), SignInCookie.none(isSecure(uri))).build();
        } catch (TokenRefused refused) {
            LOG.warnf("Somebody came back from the issuer, and could not be signed in: %s", refused.getMessage());
            return failed(uri);
        }
    }

    /** Where somebody ends who signed in beside a page that keeps what they typed. */
    @GET
    @Path("sign-in/done")
    @Operation(hidden = true)
    public TemplateInstance done() {
        return desk.show(Templates.signedIn());
    }

    /** Here first, so that it counts whatever becomes of the rest; then at the issuer's. */
    @POST
    @Path("sign-out")
    @Operation(hidden = true)
    public Response signOut(@CookieParam(SessionCookie.NAME) String token, @Context UriInfo uri, @Context ContainerRequestContext request) {
        DeskGuard.requireOwnForm(request);
        var idToken = token == null ? Optional.<String> empty() : signIns.end(token);
        var away = idToken.flatMap(hint -> issuer.signOut(hint, uri.getBaseUri().resolve("/sign-in")));
        // a page and no redirect: what a form leads to may only be of this server
        var answer = away.isPresent() ? Response.ok(desk.show(Templates.again(away.get().toString())).render(), PAGE) : Response.seeOther(URI.create("/sign-in"));
        return answer.cookie(cookie("", uri)).build();
    }

    @POST
    @Path("language")
    @Operation(hidden = true)
    public Response language(@FormParam("language") @DefaultValue("en") String language, @FormParam("back") @DefaultValue("/") String back,
            @Context UriInfo uri, @Context ContainerRequestContext request) {
        DeskGuard.requireOwnForm(request);
        var known = Languages.SPOKEN.stream().map(locale -> locale.getLanguage()).filter(language::equals).findFirst().orElse("en");
        return Response.seeOther(URI.create(own(back))).cookie(new NewCookie.Builder(Desk.LANGUAGE_COOKIE).value(known).path("/").maxAge(31_536_000)
                .httpOnly(true).secure(isSecure(uri)).sameSite(NewCookie.SameSite.STRICT).build()).build();
    }

    /** The sign-in form for somebody who had typed something. */
    TemplateInstance keeping(TypedForm typed) {
        return page("/", typed, "", null);
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

    private TemplateInstance page(String next, TypedForm kept, String name, String wrong) {
        var target = kept == null ? next : "/sign-in/done";
        var atIssuer = ways.hasIssuer() ? UriBuilder.fromPath("/sign-in/issuer").queryParam("next", "{next}").build(target).toString() : null;
        return desk.show(Templates.signIn(next, kept, name, wrong, atIssuer, ways.hasAccounts()));
    }

    private Response failed(UriInfo uri) {
        return Response.status(ProblemCode.UNAUTHENTICATED.status()).type(PAGE).cookie(SignInCookie.none(isSecure(uri)))
                .entity(page("/", null, "", desk.words().signInFailed()).render()).build();
    }

    private void requireIssuer() {
        if (!ways.hasIssuer()) {
            throw new Refusal(ProblemCode.NOT_FOUND, "People sign in with a password here");
        }
    }

    private static URI back(UriInfo uri) {
        return uri.getBaseUri().resolve("/sign-in/back");
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
