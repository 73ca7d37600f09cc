package org.claimdesk.shared;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import jakarta.ws.rs.core.MediaType;

/** Text as it may come in: any Unicode text, kept as it is, or refused; never mended in silence. */
public final class PlainText {

    private PlainText() {
    }

    /** Decodes a body of that media type; refuses every character set but UTF-8. */
    public static String decode(byte[] body, MediaType type) {
        var charset = type == null ? null : type.getParameters().get(MediaType.CHARSET_PARAMETER);
        if (charset != null && !charset.equalsIgnoreCase("utf-8")) {
            throw new Refusal(ProblemCode.UNSUPPORTED_MEDIA_TYPE, "Text is read as UTF-8 only, not as " + charset);
        }
        return decode(body);
    }

    /** Decodes UTF-8; refuses bytes that are not. */
    public static String decode(byte[] utf8) {
        try {
            return checked(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString());
        } catch (CharacterCodingException broken) {
            throw Refusal.badInput("#", "NOT_UTF_8", "The body is not valid UTF-8");
        }
    }

    /** Hands the text back; refuses NUL, which PostgreSQL cannot keep, and lone surrogates, which UTF-8 cannot write. */
    public static String checked(String text) {
        for (int i = 0; i < text.length(); i++) {
            var unit = text.charAt(i);
            if (unit == 0) {
                throw Refusal.badInput("#", "NUL_CHARACTER", "A text may not contain the character U+0000");
            }
            if (Character.isSurrogate(unit)) {
                if (Character.isLowSurrogate(unit) || i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    throw Refusal.badInput("#", "LONE_SURROGATE", "A text may not contain half of a surrogate pair");
                }
                i++;
            }
        }
        return text;
    }
}
