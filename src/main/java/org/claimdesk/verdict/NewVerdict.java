package org.claimdesk.verdict;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A verdict as people write it.
 *
 * @param rating      a rating of the newsroom's scale
 * @param summary     in a sentence or two
 * @param explanation the grounds, in Markdown
 */
@Schema(examples = """
        {"rating": "TRUE", "summary": "The coalition's own releases add up to 45 strikes.", "explanation": "The strike releases of October and November 2019 …"}""")
public record NewVerdict(@NotBlank @Size(max = 40) String rating, @NotBlank @Size(max = 280) String summary, @NotNull @Size(max = 100_000) String explanation) {
}
