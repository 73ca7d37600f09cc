package org.claimdesk.extraction.sentence;

import java.util.BitSet;
import java.util.Set;

import org.claimdesk.extraction.sentence.Paragraphs.Paragraph;

/**
 * Which parts of a paragraph are quoted, by its double quotation marks. A mark that has white space on both sides, or on the wrong one, is
 * read as what is due: closing while a quotation is open, opening otherwise.
 */
final class Quotations {

    /** Behind these, without a comma, a quotation is part of the clause: he said "We won. They lost" is one sentence. */
    private static final Set<String> GOVERNING = Set.of("said", "says", "say", "saying", "that", "wrote", "writes", "stated", "states", "added", "adds");
    private static final int LONGEST_GOVERNING = 6;
    /** A longer quotation is none, but a mark too many. In UTF-16 code units. */
    private static final int LONGEST_GOVERNED = 400;
    private static final int LONGEST_CREDIT = 80;

    private final int start;
    /** Each code unit of the paragraph that lies in a quotation; the marks themselves do. */
    private final BitSet quoted = new BitSet();
    /** The same for quotations that are part of the clause around them, without the mark that closes them. */
    private final BitSet governed = new BitSet();
    private final boolean pulled;

    Quotations(String text, Paragraph paragraph) {
        start = paragraph.start();
        int opened = -1;
        var alone = false;
        for (int i = start; i < paragraph.end(); i++) {
            if (!Marks.isQuotation(text.charAt(i))) {
                continue;
            }
            if (opened < 0) {
                opened = i;
                continue;
            }
            quoted.set(opened - start, i + 1 - start);
            if (i - opened <= LONGEST_GOVERNED && isGoverned(text, opened)) {
                governed.set(opened - start, i - start);
            }
            alone |= opened == start && isPulled(text, i + 1, paragraph.end());
            opened = -1;
        }
        if (opened >= 0) {
            quoted.set(opened - start, paragraph.end() - start);
        }
        pulled = alone;
    }

    /** Whether all of [from, to) is quoted. */
    boolean cover(int from, int to) {
        return quoted.nextClearBit(from - start) >= to - start;
    }

    /** Whether what stands here is quoted as part of the clause around it, so that a mark ends no sentence. */
    boolean isGoverned(int at) {
        return governed.get(at - start);
    }

    /** Whether the paragraph is a quotation with the name of whose it is, and nothing else. */
    boolean arePulled() {
        return pulled;
    }

    /** Whether the rest of a paragraph is only a dash and a name, as behind words that are set apart: "… about it. — Rick Santorum". */
    static boolean isSignature(String text, int at, int end) {
        int name = at + 1;
        while (name < end && (text.charAt(name) == ' ' || Marks.isDash(text.charAt(name))) && name - at < 4) {
            name++;
        }
        return end - at <= LONGEST_CREDIT && Marks.isDash(text.charAt(at)) && name < end && Character.isUpperCase(text.charAt(name)) && isUnended(text, name, end);
    }

    private boolean isGoverned(String text, int opening) {
        int to = opening - 1;
        int from = to;
        while (from > start && to - from <= LONGEST_GOVERNING && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return from < to && text.charAt(to) == ' ' && GOVERNING.contains(text.substring(from, to));
    }

    /** Whether a whole quoted sentence ends before {@code from}, and a name without a mark behind it is the rest. */
    private static boolean isPulled(String text, int from, int end) {
        if (from + 1 >= end || text.charAt(from) != ' ' || !Marks.isEnd(text.charAt(from - 2))) {
            return false;
        }
        return isSignature(text, from + 1, end) || end - from <= LONGEST_CREDIT && Character.isUpperCase(text.charAt(from + 1)) && isUnended(text, from, end);
    }

    private static boolean isUnended(String text, int from, int end) {
        for (int i = from; i < end; i++) {
            if (Marks.isEnd(text.charAt(i)) || text.charAt(i) == ':') {
                return false;
            }
        }
        return true;
    }
}
