package org.claimdesk.shared.idempotency;

import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

import org.claimdesk.shared.CanonicalJson;
import org.claimdesk.shared.Refusal;
import org.claimdesk.shared.Revision;
import org.claimdesk.shared.Sha256;

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
    /** Requests of this node that have not ended. Only spares them the wait; what counts is the row. */
    private static final Set<String> RUNNING = ConcurrentHashMap.newKeySet();

    private final KeptAnswers answers;
    private final Effect effect;
    private final CurrentVertxRequest current;
    private final SecurityIdentity identity;

    IdempotencyInterceptor(KeptAnswers answers, Effect effect, CurrentVertxRequest current, SecurityIdentity identity) {
        this.answers = answers;
        this.effect = effect;
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
            throw KeptAnswers.inProgress();
        }
        try {
            return call.getInterceptorBinding(Idempotent.class).preparesFirst() ? prepared(id, call) : answers.once(id, fingerprint(call), call::proceed);
        } finally {
            RUNNING.remove(id);
        }
    }

    private Object prepared(String id, InvocationContext call) throws Exception {
        var request = fingerprint(call);
        var known = answers.known(id, request);
        if (known != null) {
            return known;
        }
        effect.under(id, request);
        return call.proceed();
    }

    private static String fingerprint(InvocationContext call) {
        return CanonicalJson.sha256(Arrays.stream(call.getParameters()).filter(parameter -> !(parameter instanceof Revision)).toList());
    }
}
