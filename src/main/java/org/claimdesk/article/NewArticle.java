package org.claimdesk.article;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.core.MediaType;

import org.claimdesk.shared.Fault;
import org.claimdesk.shared.PlainText;
import org.claimdesk.shared.ProblemCode;
import org.claimdesk.shared.PublicationDay;
import org.claimdesk.shared.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An article to be read. Exactly one of {@code text}, {@code html} and {@code url}; of these only {@code text} is taken so far.
 *
 * @param text        the article, kept as it is; at most 5 MB in UTF-8
 * @param publishedAt when it was published; "last month" and the like are read against it
 * @param language    BCP 47 tag
 * @param externalId  the sender's own name for it; the same one again gives the article that is there
 */
@Schema(examples = """
        {"title": "US troops in Iraq brace for retaliation", "publisher": "Associated Press", "publishedAt": "2020-02-06", "language": "en", "text": "In contrast, 45 strikes were conducted in Iraq in October and November."}""")
public record NewArticle(
        @Size(max = 500) String title,
        String text,
        String html,
        @Size(max = 2000) String url,
        @Size(max = 200) String author,
        @Size(max = 200) String publisher,
        PublicationDay publishedAt,
        @Size(max = 35) String language,
        @Size(min = 1, max = 200) String externalId) {

    /** The longest text that is read, in bytes of UTF-8. */
    public static final int LONGEST_TEXT = 5_000_000;
    /** What fits into a small heap while it is read: twice the sentences of five megabytes of prose. */
    private static final int MOST_SENTENCES = 100_000;

    /** Refuses what has none or several of text, html and url, what cannot be read yet, and what is too long. */
    NewArticle checked() {
        var given = Stream.of(text, html, url).filter(part -> part != null).count();
        if (given != 1) {
            throw Refusal.badInput("#", "EXACTLY_ONE", "Exactly one of text, html and url is needed");
        }
        if (text == null) {
            var field = html != null ? "html" : "url";
            throw new Refusal(ProblemCode.UNSUPPORTED_INTAKE, "Articles are read from text so far, not from " + field,
                    List.of(new Fault("#/" + field, "UNSUPPORTED", "Send the article's text instead")));
        }
        if (text.isBlank()) {
            throw Refusal.badInput("#/text", "EMPTY", "The article has no text");
        }
        checkLength(text);
        checkLanguage(language);
        return this;
    }

    /** The text of a body; refuses one that is too long before it is decoded, which takes several times its room. */
    static String text(byte[] body, MediaType type) {
        if (body.length > LONGEST_TEXT) {
            throw tooLong();
        }
        return PlainText.decode(body, type);
    }

    /** Refuses what is longer than can be read at once, in bytes or in sentences. */
    static void checkLength(String text) {
        // a UTF-16 unit has at most three bytes in UTF-8, so most texts need not be counted
        if (text.length() > LONGEST_TEXT / 3 && text.codePoints().mapToLong(NewArticle::bytes).sum() > LONGEST_TEXT) {
            throw tooLong();
        }
        if (text.length() > MOST_SENTENCES && text.chars().filter(unit -> ".!?\n".indexOf(unit) >= 0).count() > MOST_SENTENCES) {
            throw new Refusal(ProblemCode.TOO_LARGE, "A text has at most %,d ends of sentences and lines".formatted(MOST_SENTENCES));
        }
    }

    private static Refusal tooLong() {
        return new Refusal(ProblemCode.TOO_LARGE, "A text has at most %,d bytes".formatted(LONGEST_TEXT));
    }

    static void checkLanguage(String language) {
        try {
            if (language != null) {
                new Locale.Builder().setLanguageTag(language);
            }
        } catch (IllformedLocaleException unknown) {
            throw Refusal.badInput("#/language", "INVALID_VALUE", "language is a BCP 47 tag such as en or pt-BR");
        }
    }

    private static int bytes(int codePoint) {
        return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
    }
}
