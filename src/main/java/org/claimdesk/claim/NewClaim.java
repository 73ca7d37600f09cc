package org.claimdesk.claim;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

import org.claimdesk.shared.Refusal;
import org.claimdesk.shared.WebAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A claim that a person found: words marked in an article, or a statement from elsewhere.
 *
 * @param articleId     the article it stands in, with {@code selector}
 * @param selector      the words marked
 * @param text          the statement, where there is no article
 * @param claimant      who made it; with {@code text}
 * @param appearanceUrl where it was made; with {@code text}
 */
@Schema(examples = { """
        {"articleId": "0199b2c4-7d1e-7c3a-9f00-3a5f1c2d4e6e", "selector": {"exact": "joint operations against IS have resumed"}}""", """
        {"text": "Unemployment has halved since 2019.", "claimant": {"name": "Jane Doe", "kind": "PERSON", "description": "minister of labour", "anonymous": false}, "appearanceUrl": "https://example.org/speech"}""" })
public record NewClaim(
        UUID articleId,
        @Valid Marked selector,
        @Size(min = 1, max = 5_000) String text,
        @Valid ClaimantView claimant,
        @Size(max = 2_000) @WebAddress String appearanceUrl) {

    /**
     * Words marked in an article, as W3C's TextQuoteSelector and TextPositionSelector have them. Positions, when given, must fit; without
     * them the words have to stand there just once, with prefix and suffix around them where those are given.
     */
    @Schema(name = "MarkedWords")
    public record Marked(@NotBlank @Size(max = 5_000) String exact, @Size(max = 500) String prefix, @Size(max = 500) String suffix,
            @PositiveOrZero Integer start, @PositiveOrZero Integer end) {
    }

    NewClaim checked() {
        var inArticle = articleId != null && selector != null && text == null && claimant == null && appearanceUrl == null;
        var elsewhere = text != null && !text.isBlank() && articleId == null && selector == null;
        if (!inArticle && !elsewhere) {
            throw Refusal.badInput("#", "EXACTLY_ONE", "Either articleId with selector, or text with what is known of it");
        }
        return this;
    }
}
