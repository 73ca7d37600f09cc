package org.claimdesk.shared.idempotency;

import java.time.Clock;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PessimisticLockException;
import jakarta.persistence.QueryTimeoutException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.claimdesk.shared.ProblemCode;
import org.claimdesk.shared.Refusal;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.RestResponse;

/** The answers already given, by idempotency key. A key is kept in the transaction of the change it belongs to. */
@ApplicationScoped
class KeptAnswers {

    /** How long a request waits for one with its key that runs on another node, before it is told to come back later. */
    private static final int LONGEST_WAIT_SECONDS = 5;

    private final Session session;
    private final Clock clock;
    private final ObjectMapper mapper;

    KeptAnswers(Session session, Clock clock, ObjectMapper mapper) {
        this.session = session;
        this.clock = clock;
        this.mapper = mapper;
    }

    /** The answer already given under a key; null where there is none. */
    RestResponse<?> known(String id, String request) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var known = session.find(IdempotencyKey.class, id);
            return known == null ? null : again(known, request);
        });
    }

    /** Makes a change under a key, in one transaction with the key; or answers as the first request with that key was. */
    RestResponse<?> once(String id, String request, Callable<?> change) {
        return QuarkusTransaction.requiringNew().call(() -> answer(id, request, change));
    }

    /** The row comes first: whoever inserts it makes the change, and everybody else finds an answer under it. */
    private RestResponse<?> answer(String id, String request, Callable<?> change) throws Exception {
        if (insert(id, request)) {
            return keep(id, (RestResponse<?>) change.call());
        }
        var first = session.find(IdempotencyKey.class, id);
        if (first == null) {
            throw inProgress();
        }
        return again(first, request);
    }

    /** Writes an answer down in one statement, past the session, which would read the row to know what to write. */
    private RestResponse<?> keep(String id, RestResponse<?> answer) throws JsonProcessingException {
        var kept = new IdempotencyKey(answer, answer.hasEntity() ? mapper.writeValueAsString(answer.getEntity()) : null);
        session.createMutationQuery("update IdempotencyKey set status = :status, location = :location, etag = :etag, body = :body where id = :id")
                .setParameter("status", kept.status).setParameter("location", kept.location).setParameter("etag", kept.etag).setParameter("body", kept.body)
                .setParameter("id", id).executeUpdate();
        return kept.answer();
    }

    private static RestResponse<?> again(IdempotencyKey first, String request) {
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

    static Refusal inProgress() {
        return new Refusal(ProblemCode.IDEMPOTENCY_IN_PROGRESS, "The first request with this idempotency key has not ended").with("retryAfter", 1);
    }
}
