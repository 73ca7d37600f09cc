package org.claimdesk.claim;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comment to be added, in plain text. */
@Schema(examples = """
        {"text": "Do the strikes include those by drones?"}""")
public record NewComment(@NotBlank @Size(max = 10_000) String text) {
}
