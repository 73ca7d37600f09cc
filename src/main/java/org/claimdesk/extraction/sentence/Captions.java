package org.claimdesk.extraction.sentence;

import java.util.List;
import java.util.Set;

import org.claimdesk.extraction.sentence.Paragraphs.Paragraph;

/** Finds captions, credits and headings that no mark ends, where the words that follow stand in the same paragraph. */
final class Captions {

    /** What a picture's credit begins with; it stands on its own, also where no mark ends the caption before it. */
    private static final List<String> CREDITS = List.of("Image: ", "Image credit: ", "Photo: ", "Photo credit: ", "File photo: ", "Picture: ", "Video: ", "Graphic: ",
            "Photograph: ", "Screenshot: ", "Illustration: ");
    private static final int LONGEST = 120;
    /** A sentence behind a caption is longer than this. In UTF-16 code units. */
    private static final int SHORTEST_SENTENCE = 30;
    /** A title may follow these, and nothing ends with them: "the article The position of …". */
    private static final Set<String> LEADING = Set.of("a", "an", "the", "of", "in", "on", "at", "by", "for", "from", "with", "to", "and", "or", "as", "is", "was", "called",
            "titled", "entitled", "named", "film", "movie", "book", "song", "album", "series", "magazine", "newspaper", "novel", "article", "play", "show", "paper", "since", "until", "before", "after");

    private Captions() {
    }

    /** Whether a picture's credit begins here. */
    static boolean isCredit(String text, int at) {
        var first = text.charAt(at);
        return first >= 'F' && first <= 'V' && CREDITS.stream().anyMatch(credit -> text.startsWith(credit, at));
    }

    /**
     * Where the caption ends that a paragraph begins with and no mark ends, as in "Regina Ip of NPP In the east, …": before a word with a
     * capital that begins a sentence and is no part of a name. The paragraph's beginning where there is none.
     */
    static int end(String text, Paragraph paragraph) {
        int from = paragraph.start();
        int to = Math.min(from + LONGEST, paragraph.end() - SHORTEST_SENTENCE);
        if (to <= from || !Marks.isEnd(text.charAt(paragraph.end() - 1)) && !Marks.isClosing(text.charAt(paragraph.end() - 1))) {
            return from;
        }
        var words = 0;
        var commas = 0;
        for (int i = from; i < to && !stops(text.charAt(i)); i++) {
            if (text.charAt(i) == ',') {
                commas++;
            }
            if (text.charAt(i) == ' ') {
                words++;
                if (words > 1 && Character.isLetterOrDigit(text.charAt(i - 1)) && !leads(text, from, i) && Openers.opensAt(text, i + 1, paragraph.end())
                        && (commas == 0 || !text.startsWith("The ", i + 1))) {
                    return i;
                }
            }
        }
        return from;
    }

    /** Whether the last word of [from, to) leads to another, so that nothing ends with it. */
    static boolean leads(String text, int from, int to) {
        int start = to;
        while (start > from && to - start < 10 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return LEADING.contains(text.substring(start, to));
    }

    private static boolean stops(char unit) {
        return Marks.isEnd(unit) || Marks.isQuotation(unit) || unit == ';' || unit == ':' || unit == '\n' || unit == '\r';
    }
}
