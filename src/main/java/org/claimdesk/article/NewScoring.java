package org.claimdesk.article;

import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Sentences to be judged, each on its own. */
@Schema(examples = """
        {"sentences": ["45 strikes were conducted in Iraq in October and November.", "We should all be kinder."]}""")
public record NewScoring(@NotNull @Size(max = 1_000) List<@NotNull @Size(max = 10_000) String> sentences) {
}
