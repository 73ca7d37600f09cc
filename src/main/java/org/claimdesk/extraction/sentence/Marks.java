package org.claimdesk.extraction.sentence;

/** What the marks of a text can do to a sentence. */
final class Marks {

    private static final String OPENING = "“‘«‹([{\"'„‚";
    private static final String CLOSING = "”’»›)]}\"'";

    private Marks() {
    }

    /** Whether a mark can end a sentence. */
    static boolean isEnd(char unit) {
        return unit == '.' || unit == '!' || unit == '?' || unit == '…' || unit == '。' || unit == '！' || unit == '？';
    }

    /** Whether it can stand between an end mark and the white space behind: a closing quotation mark or bracket, or a straight one. */
    static boolean isClosing(char unit) {
        return unit > ' ' && !Character.isLetterOrDigit(unit) && CLOSING.indexOf(unit) >= 0;
    }

    static boolean isOpening(char unit) {
        return unit > ' ' && !Character.isLetterOrDigit(unit) && OPENING.indexOf(unit) >= 0;
    }

    /** Whether it is a double quotation mark, of any shape. */
    static boolean isQuotation(char unit) {
        return unit == '“' || unit == '”' || unit == '"' || unit == '„' || unit == '«' || unit == '»';
    }

    static boolean isDash(char unit) {
        return unit == '-' || unit == '–' || unit == '—';
    }
}
