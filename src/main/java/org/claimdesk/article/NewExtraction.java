package org.claimdesk.article;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.claimdesk.shared.PublicationDay;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text to be read and not kept. Parts as in {@link NewArticle}. */
@Schema(examples = """
        {"text": "In contrast, 45 strikes were conducted in Iraq in October and November.", "publishedAt": "2020-02-06"}""")
public record NewExtraction(@NotNull String text, PublicationDay publishedAt, @Size(max = 35) String language) {

    NewExtraction checked() {
        NewArticle.checkLength(text);
        NewArticle.checkLanguage(language);
        return this;
    }
}
