package org.claimdesk.extraction.sentence;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into paragraphs. A blank line always ends one; a single line end does too, unless the line goes on on the next one, as in
 * text that was wrapped by hand.
 */
final class Paragraphs {

    /** Longer ones are cut at white space, so that no later step meets an unbounded piece. In UTF-16 code units. */
    private static final int LONGEST = 10_000;

    private Paragraphs() {
    }

    /** A paragraph's place: begins and ends with a character that is no white space. */
    record Paragraph(int start, int end) {
    }

    static List<Paragraph> of(String text) {
        var paragraphs = new ArrayList<Paragraph>();
        int start = 0;
        while (start < text.length()) {
            int end = lineEnd(text, start);
            while (end < text.length() && goesOn(text, start, end)) {
                end = lineEnd(text, afterBreak(text, end));
            }
            add(paragraphs, text, start, end);
            start = afterBreak(text, end);
        }
        return paragraphs;
    }

    private static void add(List<Paragraph> paragraphs, String text, int start, int end) {
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        while (end - start > LONGEST) {
            int cut = start + LONGEST;
            while (cut > start + LONGEST / 2 && !isSpace(text.charAt(cut - 1))) {
                cut--;
            }
            if (Character.isLowSurrogate(text.charAt(cut))) {
                cut--;
            }
            int last = cut;
            while (last > start && isSpace(text.charAt(last - 1))) {
                last--;
            }
            if (last > start) {
                paragraphs.add(new Paragraph(start, last));
            }
            start = cut;
            while (start < end && isSpace(text.charAt(start))) {
                start++;
            }
        }
        if (start < end) {
            paragraphs.add(new Paragraph(start, end));
        }
    }

    /** Whether the line [start, end) was only wrapped: the next one begins in lower case, and this one does not end a sentence. */
    private static boolean goesOn(String text, int start, int end) {
        int next = afterBreak(text, end);
        if (next >= text.length() || end == start || isBreak(text.charAt(next))) {
            return false;
        }
        return Character.isLowerCase(text.charAt(next)) && Character.isLetterOrDigit(text.charAt(end - 1)) | ",;-–—".indexOf(text.charAt(end - 1)) >= 0;
    }

    private static int lineEnd(String text, int from) {
        int end = from;
        while (end < text.length() && !isBreak(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int afterBreak(String text, int end) {
        return end + (text.startsWith("\r\n", end) ? 2 : 1);
    }

    private static boolean isBreak(char unit) {
        return unit == '\n' || unit == '\r' || unit == '\u2028' || unit == '\u2029' || unit == '\f' || unit == '\u000b' || unit == '\u0085';
    }

    /** White space in the wide sense: also no-break and zero-width spaces and the byte order mark. */
    static boolean isSpace(char unit) {
        return unit <= ' ' || Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '\uFEFF' || unit == '\u200B' || unit == '\u0085';
    }
}
