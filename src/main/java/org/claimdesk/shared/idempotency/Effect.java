package org.claimdesk.shared.idempotency;

import java.util.function.Supplier;

import jakarta.enterprise.context.RequestScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.jboss.resteasy.reactive.RestResponse;

/** Where a request that prepared something first, outside of any transaction, has its effect: once per idempotency key, like every other. */
@RequestScoped
public class Effect {

    private final KeptAnswers answers;
    private String id;
    private String request;

    Effect(KeptAnswers answers) {
        this.answers = answers;
    }

    void under(String id, String request) {
        this.id = id;
        this.request = request;
    }

    /** Makes the change in one transaction; or answers as a request with the same key was that came in first. */
    @SuppressWarnings("unchecked")
    public <T> RestResponse<T> once(Supplier<RestResponse<T>> change) {
        // an answer given before is that answer's JSON, and is sent as it is
        return id == null ? QuarkusTransaction.requiringNew().call(change::get) : (RestResponse<T>) answers.once(id, request, change::get);
    }
}
