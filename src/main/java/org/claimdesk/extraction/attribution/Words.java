package org.claimdesk.extraction.attribution;

import java.util.ArrayList;
import java.util.List;

/** A sentence as words and marks, each with its place. A word keeps its inner hyphens and apostrophes. */
final class Words {

    /** A word or a single mark; {@code quoted} when it stands inside double quotation marks. */
    record Word(String text, int start, int end, boolean quoted) {

        boolean isCapital() {
            return Character.isUpperCase(text.charAt(0));
        }

        boolean isWord() {
            return Character.isLetterOrDigit(text.charAt(0));
        }
    }

    private Words() {
    }

    /** The words of text[start, end). */
    static List<Word> of(String text, int start, int end, boolean quotedBefore) {
        var words = new ArrayList<Word>();
        var quoted = quotedBefore;
        for (int i = start; i < end;) {
            var unit = text.charAt(i);
            if (isQuote(unit)) {
                words.add(new Word(String.valueOf(unit), i, i + 1, true));
                quoted = !quoted;
                i++;
            } else if (Character.isLetterOrDigit(unit)) {
                int from = i;
                while (i < end && (Character.isLetterOrDigit(text.charAt(i)) || isInner(text, i, end))) {
                    i++;
                }
                words.add(new Word(text.substring(from, i), from, i, quoted));
            } else {
                if (!Character.isWhitespace(unit) && !Character.isSpaceChar(unit) && !Character.isSurrogate(unit)) {
                    words.add(new Word(String.valueOf(unit), i, i + 1, quoted));
                }
                i++;
            }
        }
        return words;
    }

    static boolean isQuote(char unit) {
        return unit == '“' || unit == '”' || unit == '"' || unit == '„' || unit == '«' || unit == '»';
    }

    private static boolean isInner(String text, int at, int end) {
        var unit = text.charAt(at);
        return (unit == '-' || unit == '\'' || unit == '’') && at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1));
    }
}
