package org.claimdesk.identity;

import java.time.Instant;
import java.util.Set;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An API key to be made.
 *
 * @param name      what it is for; stands in the history as {@code key:name}
 * @param scopes    what it opens; at least one
 * @param expiresAt when it ends; null for a key that ends only when it is revoked
 */
@Schema(examples = """
        {"name": "newsroom-cms", "scopes": ["claims:read", "articles:write"], "expiresAt": "2027-11-23T00:00:00Z"}""")
public record NewApiKey(@NotNull @Pattern(regexp = "[a-z0-9][a-z0-9._-]{0,59}") String name, @NotEmpty Set<@NotNull Scope> scopes, Instant expiresAt) {
}
