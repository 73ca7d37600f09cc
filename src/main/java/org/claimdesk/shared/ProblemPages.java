package org.claimdesk.shared;

import java.util.Arrays;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;

/** Explains each kind of problem at the address that is its type. */
@Path("/problems")
@PermitAll
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class ProblemPages {

    @GET
    @Operation(hidden = true)
    public String all() {
        var list = new StringBuilder();
        for (var code : ProblemCode.values()) {
            list.append("<li><a href=\"%s\">%s</a> (%d)</li>%n".formatted(code.path(), code.title(), code.status()));
        }
        return html("Problems", "<ul>" + list + "</ul>");
    }

    @GET
    @Path("/{slug}")
    @Operation(hidden = true)
    public String one(String slug) {
        return Arrays.stream(ProblemCode.values()).filter(code -> code.slug().equals(slug)).findFirst().map(ProblemPages::page)
                .orElseThrow(() -> new Refusal(ProblemCode.NOT_FOUND, "There is no problem of that name"));
    }

    static String page(ProblemCode code) {
        return html(code.title(), "<p>%s</p><p><code>%s</code>, HTTP status %d</p>".formatted(code.explanation(), code.name(), code.status()));
    }

    private static String html(String title, String body) {
        return "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>%s – Claimdesk</title></head><body><h1>%s</h1>%s</body></html>%n"
                .formatted(title, title, body);
    }
}
