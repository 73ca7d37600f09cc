package org.claimdesk.shared;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes in the body of a request before anybody works on it: whoever sends slowly holds a socket, and not one of the threads that all others
 * wait for. A body that is too large, or comes when too much of the memory is full of bodies, is refused with a problem, also where it did
 * not say its length; one that takes too long loses its connection.
 */
@ApplicationScoped
class Bodies {

    /** Ahead of the framework's own limit, which comes at 2 and would only close the connection. */
    private static final int PRIORITY = 100;
    /** Up to here a body is always taken, however much memory the large ones hold. */
    private static final int SMALL = 64 * 1024;
    /** Large bodies may hold one part in so many of the heap; what is made of a body takes several times its room. */
    private static final int PART_OF_HEAP = 16;
    private static final int RETRY_SECONDS = 5;

    private final EarlyRefusal refusal;
    private final long limit;
    private final long longestMillis;
    private final long room;
    private final AtomicLong held = new AtomicLong();

    Bodies(EarlyRefusal refusal, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit,
            @ConfigProperty(name = "claimdesk.longest-upload") Duration longest) {
        this.refusal = refusal;
        this.limit = limit.asLongValue();
        longestMillis = longest.toMillis();
        room = Math.max(this.limit, Runtime.getRuntime().maxMemory() / PART_OF_HEAP);
    }

    void register(@Observes Filters filters) {
        filters.register(this::take, PRIORITY);
    }

    private void take(RoutingContext call) {
        if (!hasBody(call.request())) {
            call.next();
        } else if (announced(call.request()) > limit) {
            giveUpLater(call);
            refuseLarge(call);
        } else {
            new Incoming(call).begin();
        }
    }

    private void refuseLarge(RoutingContext call) {
        refusal.send(call, ProblemCode.TOO_LARGE, "A body has at most %,d bytes".formatted(limit), Map.of());
    }

    /** However the request is answered, nobody sends for ever. */
    private void giveUpLater(RoutingContext call) {
        var timer = call.vertx().setTimer(longestMillis, late -> call.request().connection().close());
        call.request().end().onComplete(done -> call.vertx().cancelTimer(timer));
    }

    private static boolean hasBody(HttpServerRequest request) {
        return !request.isEnded() && (announced(request) > 0 || request.version() == HttpVersion.HTTP_2 || request.headers().contains(HttpHeaders.TRANSFER_ENCODING));
    }

    private static long announced(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }

    /** One body that is coming in; all of it happens on the one event loop of its connection. */
    private final class Incoming {

        private final RoutingContext call;
        private final Buffer body = Buffer.buffer();
        private long mine;

        Incoming(RoutingContext call) {
            this.call = call;
        }

        void begin() {
            giveUpLater(call);
            call.addEndHandler(over -> letGo());
            var request = call.request();
            if (HttpHeaders.CONTINUE.toString().equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
                call.response().writeContinue();
            }
            request.exceptionHandler(gone -> letGo()).handler(this::more).endHandler(done -> whole()).resume();
        }

        private void more(Buffer part) {
            var beyond = Math.max(0, body.length() + part.length() - SMALL) - mine;
            if (body.length() + part.length() > limit) {
                letGo();
                refuseLarge(call);
            } else if (beyond > 0 && held.addAndGet(beyond) > room) {
                held.addAndGet(-beyond);
                letGo();
                refusal.send(call, ProblemCode.UNAVAILABLE, "Too many large bodies come in just now", Map.of("retryAfter", RETRY_SECONDS));
            } else {
                mine += beyond;
                body.appendBuffer(part);
            }
        }

        private void whole() {
            ((RoutingContextInternal) call).setBody(body);
            call.next();
        }

        private void letGo() {
            held.addAndGet(-mine);
            mine = 0;
        }
    }
}
