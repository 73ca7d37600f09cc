package org.claimdesk.evidence;

import java.time.Instant;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.claimdesk.review.Stance;
import org.claimdesk.shared.PublicationDay;
import org.claimdesk.shared.WebAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Evidence as people write it.
 *
 * @param url         address of the source, http or https
 * @param publishedAt when the source was published: not when it was found
 * @param accessedAt  when it was looked at; now where it is left out
 * @param stance      how it bears on the claim; may come later, but before the submission
 * @param quote       the source's own words
 * @param note        what they show
 */
@Schema(examples = """
        {"url": "https://www.inherentresolve.mil/", "title": "CJTF-OIR strike releases", "publisher": "CJTF-OIR", "publishedAt": "2019-12-03", "stance": "SUPPORTS", "quote": "… conducted 45 strikes in Iraq …", "note": "Sum of the October and November releases", "sourceKind": "PRIMARY"}""")
public record NewEvidence(
        @NotNull @Size(max = 2_000) @WebAddress String url,
        @Size(max = 500) String title,
        @Size(max = 200) String publisher,
        PublicationDay publishedAt,
        Instant accessedAt,
        Stance stance,
        @Size(max = 10_000) String quote,
        @Size(max = 10_000) String note,
        SourceKind sourceKind) {
}
