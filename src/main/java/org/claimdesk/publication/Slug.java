package org.claimdesk.publication;

import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/** Makes the readable part of a fact check's address: words of the claim, and enough of its id that no two are alike. */
final class Slug {

    private static final int LONGEST_WORDS = 70;
    private static final int ID_DIGITS = 8;
    private static final Pattern MARKS = Pattern.compile("(?<=\\p{IsLatin}|\\p{IsGreek})\\p{Mn}+");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");

    private Slug() {
    }

    /** "45 strikes were conducted …" becomes {@code 45-strikes-were-conducted-1d2e3f4a}; letters of any script stay. */
    static String of(String wording, UUID claimId) {
        var plain = MARKS.matcher(Normalizer.normalize(wording, Normalizer.Form.NFKD)).replaceAll("");
        var words = NEITHER_LETTER_NOR_DIGIT.matcher(Normalizer.normalize(plain, Normalizer.Form.NFC).toLowerCase(Locale.ROOT)).replaceAll("-").replaceAll("^-|-$", "");
        var id = claimId.toString();
        return (words.isEmpty() ? "" : cut(words) + "-") + id.substring(id.length() - ID_DIGITS);
    }

    /** Cuts at the end of a word, and never within a character. */
    private static String cut(String words) {
        if (words.length() <= LONGEST_WORDS) {
            return words;
        }
        var end = words.lastIndexOf('-', LONGEST_WORDS);
        return words.substring(0, end > 0 ? end : words.offsetByCodePoints(0, words.codePointCount(0, LONGEST_WORDS)));
    }
}
