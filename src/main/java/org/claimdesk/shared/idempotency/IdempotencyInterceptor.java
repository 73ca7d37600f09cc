package org.claimdesk.shared.idempotency;

import java.time.Clock;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PessimisticLockException;
import jakarta.persistence.QueryTimeoutException;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

import org.claimdesk.shared.CanonicalJson;
import org.claimdesk.shared.ProblemCode;
import org.claimdesk.shared.Refusal;
import org.claimdesk.shared.Revision;
import org.claimdesk.shared.Sha256;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Lets the effect of a request happen once per idempotency key. The key is inserted first, in the transaction of the change: a second
 * request waits on that row in the database, whichever node it reached, and finds the first one's answer. A refused request changed
 * nothing, so nothing is kept of it and the next try is judged anew.
 */
@Interceptor
@Idempotent
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class IdempotencyInterceptor {

    private static final int LONGEST_KEY = 255;
    /** How long a request waits for one with its key that runs on another node, before it is told to come back later. */
    private static final int LONGEST_WAIT_SECONDS = 5;
    /** Requests of this node that have not ended. Only spares them the wait; what counts is the row. */
    private static final Set<String> RUNNING = ConcurrentHashMap.newKeySet();

    private final Session session;
    private final Clock clock;
    private final ObjectMapper mapper;
    private final CurrentVertxRequest current;
    private final SecurityIdentity identity;

    IdempotencyInterceptor(Session session, Clock clock, ObjectMapper mapper, CurrentVertxRequest current, SecurityIdentity identity) {
        this.session = session;
        this.clock = clock;
        this.mapper = mapper;
        this.current = current;
        this.identity = identity;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        var request = current.getCurrent().request();
        var key = request.getHeader("Idempotency-Key");
        if (key == null) {
            return call.proceed();
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw Refusal.badInput("Idempotency-Key", "INVALID_VALUE", "An idempotency key has 1 to %d characters".formatted(LONGEST_KEY));
        }
        var id = Sha256.hex(String.join("\n", identity.getPrincipal().getName(), request.method().name(), request.path(), key));
        if (!RUNNING.add(id)) {
            throw inProgress();
        }
        try {
            return QuarkusTransaction.requiringNew().call(() -> answer(id, call));
        } finally {
            RUNNING.remove(id);
        }
    }

    private RestResponse<?> answer(String id, InvocationContext call) throws Exception {
        var request = fingerprint(call);
        var known = session.find(IdempotencyKey.class, id);
        if (known == null && insert(id, request)) {
            var answer = (RestResponse<?>) call.proceed();
            var json = answer.hasEntity() ? mapper.writeValueAsString(answer.getEntity()) : null;
            var kept = session.find(IdempotencyKey.class, id);
            kept.remember(answer, json);
            return kept.answer();
        }
        var first = known != null ? known : session.find(IdempotencyKey.class, id);
        if (first == null) {
            throw inProgress();
        }
        if (!first.requestSha256.equals(request)) {
            throw new Refusal(ProblemCode.IDEMPOTENCY_KEY_REUSED, "This idempotency key was used for another request");
        }
        return first.answer();
    }

    private boolean insert(String id, String request) {
        try {
            return session.createNativeMutationQuery("""
                    insert into idempotency_key (id, request_sha256, status, created_at)
                    values (:id, :request, 0, :at) on conflict do nothing""")
                    .setParameter("id", id).setParameter("request", request).setParameter("at", clock.instant())
                    .setTimeout(LONGEST_WAIT_SECONDS)
                    .executeUpdate() == 1;
        } catch (QueryTimeoutException | LockTimeoutException | PessimisticLockException waited) {
            throw inProgress();
        }
    }

    private static String fingerprint(InvocationContext call) {
        return CanonicalJson.sha256(Arrays.stream(call.getParameters()).filter(parameter -> !(parameter instanceof Revision)).toList());
    }

    private static Refusal inProgress() {
        return new Refusal(ProblemCode.IDEMPOTENCY_IN_PROGRESS, "The first request with this idempotency key has not ended").with("retryAfter", 1);
    }
}
