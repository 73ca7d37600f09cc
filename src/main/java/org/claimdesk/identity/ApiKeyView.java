package org.claimdesk.identity;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An API key as admins see it.
 *
 * @param hint       its first letters, to tell keys apart
 * @param lastUsedAt to the minute; null for a key never used
 * @param key        the key itself: only in the answer that made it, and never again
 */
@Schema(name = "ApiKey", examples = """
        {"id": "0199b2c4-7d1e-7c3a-9f00-3a5f1c2d4e6f", "name": "newsroom-cms", "hint": "cdk_4fJ2Qx9L", "scopes": ["claims:read"], "createdBy": "admin", "createdAt": "2026-11-23T09:00:00Z", "expiresAt": null, "lastUsedAt": null}""")
public record ApiKeyView(UUID id, String name, String hint, Set<Scope> scopes, String createdBy, Instant createdAt, Instant expiresAt, Instant lastUsedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) String key) {

    static ApiKeyView of(ApiKey key, String text) {
        return new ApiKeyView(key.id, key.name, key.hint, key.scopes(), key.createdBy, key.createdAt, key.expiresAt, key.lastUsedAt, text);
    }
}
