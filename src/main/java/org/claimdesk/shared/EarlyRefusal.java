package org.claimdesk.shared;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.opentelemetry.api.trace.Span;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** Answers a request with a problem before anything of the application has seen it: at the door there are no resources and no pages yet. */
@ApplicationScoped
class EarlyRefusal {

    private final ObjectMapper mapper;

    EarlyRefusal(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** Refuses. What goes on coming in is thrown away unread, so that the client gets to hear the answer. */
    void send(RoutingContext call, ProblemCode code, String detail, Map<String, Object> members) {
        call.request().handler(thrownAway -> {
        }).endHandler(done -> {
        }).resume();
        var response = call.response().setStatusCode(code.status()).putHeader(HttpHeaders.CONTENT_TYPE, Problem.JSON).putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (members.get("retryAfter") instanceof Integer seconds) {
            response.putHeader(HttpHeaders.RETRY_AFTER, seconds.toString());
        }
        response.end(problem(call, code, detail, members));
    }

    private String problem(RoutingContext call, ProblemCode code, String detail, Map<String, Object> members) {
        try {
            return mapper.writeValueAsString(new Problem(call.request().scheme() + "://" + call.request().authority() + code.path(), code.title(), code.status(),
                    detail, code.name(), Span.current().getSpanContext().getTraceId(), List.of(), members));
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException("A problem is writable", bug);
        }
    }
}
