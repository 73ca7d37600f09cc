package org.claimdesk.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.claimdesk.shared.ProblemCode;
import org.claimdesk.shared.Refusal;
import org.claimdesk.shared.RefusalPage;

/** What somebody sees whom the desk refuses something: why, what to do, and every word they had typed. Anonymous people are asked to sign in. */
@ApplicationScoped
class RefusedPages implements RefusalPage {

    @CheckedTemplate(basePath = "desk")
    static class Templates {

        static native TemplateInstance refused(Refusal refusal, TypedForm form, String back);

        static native TemplateInstance refusedPart(Refusal refusal);
    }

    private static final int UNAVAILABLE = 503;

    private final Desk desk;
    private final SignInPages signIn;

    RefusedPages(Desk desk, SignInPages signIn) {
        this.desk = desk;
        this.signIn = signIn;
    }

    @Override
    public Response of(Refusal refusal, ContainerRequestContext request) {
        var form = TypedForm.current();
        if (refusal.code().status() == UNAVAILABLE) {
            desk.withoutReader();
        }
        if (request.getHeaderString("HX-Request") != null) {
            // part of a page that goes on standing there: its script says what became of it
            return html(refusal, desk.show(Templates.refusedPart(refusal)));
        }
        if (refusal.code() == ProblemCode.UNAUTHENTICATED) {
            if (!form.isTyped()) {
                return Response.seeOther(UriBuilder.fromPath("/sign-in").queryParam("next", "{next}").build(next(request))).build();
            }
            return html(refusal, signIn.keeping(form));
        }
        return html(refusal, desk.show(Templates.refused(refusal, form, form.value("back"))));
    }

    /** Where somebody wanted to go; after a form without words there is nothing to come back to but the desk. */
    private static String next(ContainerRequestContext request) {
        var uri = request.getUriInfo().getRequestUri();
        return !request.getMethod().equals("GET") ? "/" : uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    private static Response html(Refusal refusal, TemplateInstance page) {
        var answer = Response.status(refusal.code().status()).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (refusal.members().get("retryAfter") instanceof Integer seconds) {
            answer.header(HttpHeaders.RETRY_AFTER, seconds);
        }
        return answer.entity(page.render()).build();
    }
}
