package org.claimdesk.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A word, a number or a mark, as clauses are told apart by.
 *
 * @param form   its letters in lower case, with straight apostrophes; some names as they are
 * @param start  where it begins in the article, in UTF-16 code units
 * @param end    where it ends (exclusive)
 * @param opened whether it opens with a capital
 * @param aside  whether it stands inside quotation marks or brackets
 */
record ClauseWord(String form, int start, int end, boolean opened, boolean aside) {

    private static final Set<String> NAMES = Set.of("US", "WHO", "IT", "IS");
    private static final String QUOTES = "“”\"„«»";

    /** The words and marks of text[start, end). */
    static List<ClauseWord> of(String text, int start, int end) {
        var words = new ArrayList<ClauseWord>();
        var quoted = false;
        int brackets = 0;
        for (int at = start; at < end;) {
            var unit = text.charAt(at);
            int next = at + 1;
            if (Character.isLetterOrDigit(unit)) {
                while (next < end && (Character.isLetterOrDigit(text.charAt(next)) || isInner(text, next, end))) {
                    next++;
                }
            } else if (QUOTES.indexOf(unit) >= 0) {
                quoted = !quoted;
            } else if (unit == '(' || unit == '[') {
                brackets++;
            } else if (unit == ')' || unit == ']') {
                brackets--;
            }
            if (!Character.isWhitespace(unit) && !Character.isSpaceChar(unit) && !Character.isSurrogate(unit)) {
                words.add(new ClauseWord(form(text.substring(at, next)), at, next, Character.isUpperCase(unit), quoted || brackets > 0));
            }
            at = next;
        }
        return words;
    }

    /** "US" and "WHO" are names, not the pronouns that they would be in lower case. */
    private static String form(String word) {
        return NAMES.contains(word) ? word : word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /** Whether every quotation mark and bracket that opens in text[start, end) closes there. */
    static boolean isBalanced(String text, int start, int end) {
        int quotes = 0;
        int brackets = 0;
        for (int i = start; i < end; i++) {
            var unit = text.charAt(i);
            quotes += QUOTES.indexOf(unit) >= 0 ? 1 : 0;
            brackets += unit == '(' || unit == '[' ? 1 : unit == ')' || unit == ']' ? -1 : 0;
        }
        return quotes % 2 == 0 && brackets == 0;
    }

    static boolean isQuote(char unit) {
        return QUOTES.indexOf(unit) >= 0;
    }

    boolean isMark() {
        return !Character.isLetterOrDigit(form.charAt(0));
    }

    boolean isNumber() {
        return Character.isDigit(form.charAt(0)) || ClauseWords.NUMBERS.contains(form);
    }

    boolean is(String other) {
        return form.equals(other);
    }

    /** Hyphens, apostrophes and points between letters; points and commas between digits. */
    private static boolean isInner(String text, int at, int end) {
        var unit = text.charAt(at);
        if (at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1))) {
            return false;
        }
        return "-'’.".indexOf(unit) >= 0 || unit == ',' && Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
    }
}
