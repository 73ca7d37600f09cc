package org.claimdesk.identity;

import java.util.Set;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An account to be made.
 *
 * @param name     lower-case letters, digits, dot, dash, underscore; never changes
 * @param password 12 to 72 characters (bcrypt reads no more)
 * @param roles    at least one
 */
@Schema(examples = """
        {"name": "amina", "password": "correct horse battery", "roles": ["fact-checker"]}""")
public record NewAccount(
        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9._-]{0,63}") String name,
        @NotNull @Size(min = 12, max = 72) String password,
        @NotEmpty Set<@NotNull Role> roles) {
}
