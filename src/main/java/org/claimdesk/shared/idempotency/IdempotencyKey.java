package org.claimdesk.shared.idempotency;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** An answer already given. Its id is a hash over principal, method, path and key, so that one caller never meets another's. */
@Entity
@Table(name = "idempotency_key")
class IdempotencyKey {

    @Id
    String id;
    @Column(name = "request_sha256")
    String requestSha256;
    int status;
    String location;
    String etag;
    @Column(length = 1_000_000)
    String body;
    @Column(name = "created_at")
    Instant createdAt;

    protected IdempotencyKey() {
    }

    /** @param json of its entity; null where it has none */
    IdempotencyKey(RestResponse<?> answer, String json) {
        status = answer.getStatus();
        location = answer.getLocation() == null ? null : answer.getLocation().toString();
        etag = answer.getEntityTag() == null ? null : answer.getEntityTag().getValue();
        body = json;
    }

    RestResponse<?> answer() {
        var answer = ResponseBuilder.<Object> create(status);
        if (location != null) {
            answer.header("Location", location);
        }
        if (etag != null) {
            answer.tag(new EntityTag(etag));
        }
        return body == null ? answer.build() : answer.type(MediaType.APPLICATION_JSON_TYPE).entity(body).build();
    }
}
