package org.claimdesk.shared;

import java.net.URI;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** The forms that answers take, the same for every feature. */
public final class Answer {

    private Answer() {
    }

    /** One thing as it is now; 304 where the client has this revision already. */
    public static Response current(Object view, int revision, HttpHeaders headers) {
        return current(view, revision, headers, true);
    }

    /** The same, for what is nobody's secret: caches on the way may keep it too, if they ask whether it still holds. */
    public static Response toAnybody(Object view, int revision, HttpHeaders headers) {
        return current(view, revision, headers, false);
    }

    private static Response current(Object view, int revision, HttpHeaders headers, boolean forOne) {
        var answer = Revision.isKnown(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH), revision) ? Response.notModified() : Response.ok(view);
        return answer.tag(Revision.tag(revision)).header(HttpHeaders.CACHE_CONTROL, forOne ? "private, no-cache" : "public, no-cache").build();
    }

    /** One thing as it is after the change. */
    public static Response changed(Object view, int revision) {
        return Response.ok(view).tag(Revision.tag(revision)).build();
    }

    /** Something new, and where it is. */
    public static Response created(String path, Object view, int revision) {
        return Response.created(URI.create(path)).tag(Revision.tag(revision)).entity(view).build();
    }

    /** A page of a list, with a link to the next one. */
    public static Response page(Page<?> page, UriInfo uri) {
        var answer = Response.ok(page);
        if (page.nextPageToken() != null) {
            answer.link(uri.getRequestUriBuilder().replaceQueryParam("pageToken", page.nextPageToken()).build(), "next");
        }
        return answer.build();
    }
}
