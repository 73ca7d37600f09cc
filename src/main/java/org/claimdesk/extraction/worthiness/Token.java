package org.claimdesk.extraction.worthiness;

/**
 * One word, number or mark of a sentence.
 *
 * @param start     where it begins, in UTF-16 code units of the sentence
 * @param end       where it ends (exclusive)
 * @param form      its letters in lower case, with straight apostrophes; every number is "0"
 * @param wordClass what sort of word it looks like
 */
record Token(int start, int end, String form, WordClass wordClass) {

    /** So much of a very long one is shown in a reason, in UTF-16 code units. */
    private static final int LONGEST_SHOWN = 60;

    /** Whether it is a word, not a number or a mark. */
    boolean isWord() {
        return wordClass != WordClass.NUMBER && wordClass != WordClass.MARK;
    }

    /** How it shows in a pattern: words of the language's frame as they are, all others by their sort. */
    String pattern() {
        return wordClass == WordClass.FRAME || wordClass == WordClass.MARK ? form : wordClass.name();
    }

    /** As it stands in the sentence; a very long one is cut. */
    String shown(String sentence) {
        return shortened(sentence.substring(start, end));
    }

    /** Words for a reason, cut where they are very long, never inside a surrogate pair. */
    static String shortened(String words) {
        if (words == null || words.length() <= LONGEST_SHOWN) {
            return words;
        }
        return words.substring(0, Character.isHighSurrogate(words.charAt(LONGEST_SHOWN - 1)) ? LONGEST_SHOWN - 1 : LONGEST_SHOWN) + "…";
    }
}
