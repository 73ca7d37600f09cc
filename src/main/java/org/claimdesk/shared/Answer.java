package org.claimdesk.shared;

import java.net.URI;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The forms that answers take, the same for every feature. */
public final class Answer {

    private Answer() {
    }

    /** One thing as it is now; 304 where the client has this revision already. */
    public static <T> RestResponse<T> current(T view, int revision, HttpHeaders headers) {
        return current(view, revision, headers, "private, no-cache");
    }

    /** The same, for what is nobody's secret: caches on the way may keep it too, if they ask whether it still holds. */
    public static <T> RestResponse<T> toAnybody(T view, int revision, HttpHeaders headers) {
        return current(view, revision, headers, "public, no-cache");
    }

    private static <T> RestResponse<T> current(T view, int revision, HttpHeaders headers, String cacheControl) {
        ResponseBuilder<T> answer = Revision.isKnown(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH), revision)
                ? ResponseBuilder.notModified() : ResponseBuilder.ok(view);
        return answer.tag(Revision.tag(revision)).header(HttpHeaders.CACHE_CONTROL, cacheControl).build();
    }

    /** One thing as it is after the change. */
    public static <T> RestResponse<T> changed(T view, int revision) {
        return ResponseBuilder.ok(view).tag(Revision.tag(revision)).build();
    }

    /** Something new, and where it is. */
    public static <T> RestResponse<T> created(String path, T view, int revision) {
        return ResponseBuilder.<T> created(URI.create(path)).tag(Revision.tag(revision)).entity(view).build();
    }

    /** A page of a list, with a link to the next one. */
    public static <T> RestResponse<Page<T>> page(Page<T> page, UriInfo uri) {
        var answer = ResponseBuilder.ok(page);
        if (page.nextPageToken() != null) {
            answer.link(uri.getRequestUriBuilder().replaceQueryParam("pageToken", page.nextPageToken()).build(), "next");
        }
        return answer.build();
    }
}
