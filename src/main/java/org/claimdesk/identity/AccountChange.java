package org.claimdesk.identity;

import java.util.Set;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The part of an account that an admin can change. A password that is null stays as it is. */
@Schema(examples = """
        {"roles": ["editor"]}""")
public record AccountChange(@Size(min = 12, max = 72) String password, @NotEmpty Set<@NotNull Role> roles) {
}
