package org.claimdesk.extraction.sentence;

import java.util.Set;

/** Words that, with a capital, all but surely begin a sentence: no name contains them, and inside a sentence they are small. */
final class Openers {

    private static final Set<String> WORDS = Set.of("The", "This", "These", "Those", "It", "Its", "They", "Their", "There", "But", "However", "When", "While", "After",
            "Before", "Although", "Since", "During", "According", "Meanwhile", "With", "Because", "She", "He", "His", "Her", "We", "Our", "If", "In", "On", "At", "As", "For");
    /** Those of them that names do begin with: "Mr. He", "Gen. An". */
    private static final Set<String> SURNAMES = Set.of("He", "Her", "She", "His", "In", "On", "As", "At");
    private static final Set<String> DAYS = Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private Openers() {
    }

    /** Whether such a word stands here. */
    static boolean standsAt(String text, int at, int end) {
        return WORDS.contains(wordAt(text, at, end));
    }

    /** The same, where a name may stand instead. */
    static boolean standsAtNoName(String text, int at, int end) {
        var word = wordAt(text, at, end);
        return WORDS.contains(word) && !SURNAMES.contains(word);
    }

    /** Whether such a word and one that goes on a sentence stand here, "In the", "On Friday", "In 2016": no title in capitals. */
    static boolean opensAt(String text, int at, int end) {
        var word = wordAt(text, at, end);
        int next = at + word.length() + 1;
        if (next >= end || !WORDS.contains(word) || text.charAt(next - 1) != ' ') {
            return false;
        }
        var first = text.charAt(next);
        return Character.isLowerCase(first) || (word.equals("In") || word.equals("On")) && (Character.isDigit(first) || DAYS.contains(wordAt(text, next, end)));
    }

    /** The letters from here on; empty where none stand. */
    static String wordAt(String text, int at, int end) {
        int to = at;
        while (to < end && to - at < 16 && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return text.substring(at, to);
    }
}
