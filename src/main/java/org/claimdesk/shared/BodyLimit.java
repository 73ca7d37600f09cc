package org.claimdesk.shared;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.opentelemetry.api.trace.Span;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Answers a body that says of itself that it is too large with a problem, where the framework would only close the connection. What goes on
 * coming in is thrown away unread, so that the client gets to hear the answer. The framework's own limit stands behind it.
 */
@ApplicationScoped
class BodyLimit {

    /** Ahead of the framework's limit, which comes at 2. */
    private static final int PRIORITY = 100;

    private final ObjectMapper mapper;
    private final long limit;

    BodyLimit(ObjectMapper mapper, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.mapper = mapper;
        this.limit = limit.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext call) {
        if (announced(call) <= limit) {
            call.next();
            return;
        }
        call.request().handler(thrownAway -> {
        }).resume();
        call.response().setStatusCode(ProblemCode.TOO_LARGE.status()).putHeader(HttpHeaders.CONTENT_TYPE, Problem.JSON).end(problem(call));
    }

    private String problem(RoutingContext call) {
        var code = ProblemCode.TOO_LARGE;
        try {
            return mapper.writeValueAsString(new Problem(call.request().scheme() + "://" + call.request().authority() + code.path(), code.title(), code.status(),
                    "A body has at most %,d bytes".formatted(limit), code.name(), Span.current().getSpanContext().getTraceId(), List.of(), Map.of()));
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException("A problem is writable", bug);
        }
    }

    private static long announced(RoutingContext call) {
        var length = call.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }
}
