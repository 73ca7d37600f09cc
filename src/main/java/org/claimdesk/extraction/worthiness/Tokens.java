package org.claimdesk.extraction.worthiness;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a sentence into words, numbers and marks, and guesses the sort of each word. */
final class Tokens {

    /** Behind so many tokens a sentence is not read on. */
    private static final int MOST = 300;
    private static final int LONGEST_WORD = 40;

    private static final WordLists LISTS = WordLists.read("word-classes.txt");
    private static final Set<String> FRAME = LISTS.get("FRAME");
    private static final Set<String> NUMBERS = LISTS.get("NUMBER");
    private static final Set<String> PAST = LISTS.get("PAST");
    private static final Set<String> VERBS = LISTS.get("VERB");
    private static final Set<String> ADJECTIVES = LISTS.get("ADJECTIVE");
    private static final List<String> ADJECTIVE_ENDINGS = List.of("ous", "ful", "ive", "able", "ible", "less", "ical", "ish", "ial", "tic");

    private Tokens() {
    }

    /** Those of a sentence that begin before its {@code longest} code unit. */
    static List<Token> of(String text, int longest) {
        var tokens = new ArrayList<Token>();
        var opens = true;
        int at = 0;
        int to = Math.min(text.length(), longest);
        while (at < to && tokens.size() < MOST) {
            var unit = text.charAt(at);
            if (isSpace(unit)) {
                at++;
            } else {
                int end = Character.isDigit(unit) ? numberEnd(text, at) : isLetter(unit) ? wordEnd(text, at) : markEnd(text, at);
                var token = token(text, at, end, opens);
                tokens.add(token);
                opens &= !token.isWord();
                at = end;
            }
        }
        return tokens;
    }

    private static Token token(String text, int start, int end, boolean opens) {
        var first = text.charAt(start);
        if (Character.isDigit(first)) {
            return new Token(start, end, "0", WordClass.NUMBER);
        }
        if (!isLetter(first)) {
            return new Token(start, end, mark(text, start, end), WordClass.MARK);
        }
        if (text.startsWith("US", start) && end == start + 2) {
            return new Token(start, end, "u.s", WordClass.NAME);
        }
        var form = lowerCase(text, start, Math.min(end, start + LONGEST_WORD));
        return new Token(start, end, form, wordClass(form, Character.isUpperCase(first), opens, end - start));
    }

    private static WordClass wordClass(String form, boolean capital, boolean opens, int length) {
        if (FRAME.contains(form)) {
            return WordClass.FRAME;
        }
        if (NUMBERS.contains(form)) {
            return WordClass.NUMBER;
        }
        if (capital && !opens) {
            return WordClass.NAME;
        }
        if (PAST.contains(form) || length > 4 && form.endsWith("ed")) {
            return WordClass.PAST;
        }
        if (VERBS.contains(form) || form.endsWith("s") && VERBS.contains(form.substring(0, form.length() - 1))) {
            return WordClass.VERB;
        }
        return byEnding(form, length);
    }

    private static WordClass byEnding(String form, int length) {
        if (length > 4 && form.endsWith("ing")) {
            return WordClass.ONGOING;
        }
        if (length > 4 && form.endsWith("ly")) {
            return WordClass.ADVERB;
        }
        if (length > 5 && form.endsWith("est")) {
            return WordClass.SUPERLATIVE;
        }
        if (ADJECTIVES.contains(form) || length > 5 && endsAsAdjective(form)) {
            return WordClass.ADJECTIVE;
        }
        return length > 3 && form.endsWith("s") && !form.endsWith("ss") ? WordClass.PLURAL : WordClass.NOUN;
    }

    private static boolean endsAsAdjective(String form) {
        for (var ending : ADJECTIVE_ENDINGS) {
            if (form.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** Over digits and the points, commas and colons between them. */
    private static int numberEnd(String text, int start) {
        int end = start + 1;
        while (end < text.length() && (Character.isDigit(text.charAt(end))
                || ".,:".indexOf(text.charAt(end)) >= 0 && end + 1 < text.length() && Character.isDigit(text.charAt(end + 1)))) {
            end++;
        }
        return end;
    }

    /** Over letters, and apostrophes, hyphens and points that stand between two letters. */
    private static int wordEnd(String text, int start) {
        int end = start + 1;
        while (end < text.length() && (isLetter(text.charAt(end)) || "'’-.".indexOf(text.charAt(end)) >= 0 && end + 1 < text.length() && isLetter(text.charAt(end + 1)))) {
            end++;
        }
        return end;
    }

    private static int markEnd(String text, int start) {
        return Character.isHighSurrogate(text.charAt(start)) && start + 1 < text.length() && Character.isLowSurrogate(text.charAt(start + 1)) ? start + 2 : start + 1;
    }

    private static String mark(String text, int start, int end) {
        return switch (text.charAt(start)) {
            case '“', '”', '„', '«', '»' -> "\"";
            case '’', '‘' -> "'";
            case '–', '—' -> "-";
            default -> text.substring(start, end);
        };
    }

    private static String lowerCase(String text, int start, int end) {
        var form = new char[end - start];
        for (int i = start; i < end; i++) {
            form[i - start] = text.charAt(i) == '’' ? '\'' : Character.toLowerCase(text.charAt(i));
        }
        return new String(form);
    }

    private static boolean isLetter(char unit) {
        return Character.isLetter(unit) || Character.getType(unit) == Character.NON_SPACING_MARK;
    }

    private static boolean isSpace(char unit) {
        return unit <= ' ' || Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '\uFEFF' || unit == '\u200B';
    }
}
