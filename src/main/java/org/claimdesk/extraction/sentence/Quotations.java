package org.claimdesk.extraction.sentence;

/**
 * Which parts of a paragraph are quoted, by its double quotation marks. A mark that has white space on both sides, or on the wrong one, is
 * read as what is due: closing while a quotation is open, opening otherwise.
 */
final class Quotations {

    private final int start;
    /** For each code unit of the paragraph whether it lies in a quotation; the marks themselves do. */
    private final boolean[] quoted;

    Quotations(String text, int start, int end) {
        this.start = start;
        quoted = new boolean[end - start];
        var open = false;
        for (int i = start; i < end; i++) {
            var unit = text.charAt(i);
            if (unit == '“' || unit == '”' || unit == '"' || unit == '„' || unit == '«' || unit == '»') {
                open = !open;
                quoted[i - start] = true;
            } else {
                quoted[i - start] = open;
            }
        }
    }

    /** Whether all of [from, to) is quoted. */
    boolean cover(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!quoted[i - start]) {
                return false;
            }
        }
        return true;
    }
}
