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

    /** Whether it is a word, not a number or a mark. */
    boolean isWord() {
        return wordClass != WordClass.NUMBER && wordClass != WordClass.MARK;
    }

    /** How it shows in a pattern: words of the language's frame as they are, all others by their sort. */
    String pattern() {
        return wordClass == WordClass.FRAME || wordClass == WordClass.MARK ? form : wordClass.name();
    }
}
