package org.claimdesk.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.claimdesk.extraction.numeral.Tokens;

/** The words of an English text that turn what it says into its opposite. */
final class Negations {

    private static final Set<String> WORDS = Set.of("not", "no", "never", "none", "nobody", "nothing", "neither", "nor", "nowhere", "without", "hardly",
            "barely", "scarcely", "rarely", "seldom", "unless", "except", "deny", "denies", "denied", "denying", "refuse", "refuses", "refused", "refusing",
            "fail", "fails", "failed", "failing", "lack", "lacks", "lacked", "lacking", "false", "untrue");
    /** Where one clause ends and another begins, besides any sign of punctuation. */
    private static final Set<String> BETWEEN_CLAUSES = Set.of("and", "but", "while", "whereas", "although", "though");
    private static final int REACH = 5;

    private Negations() {
    }

    /** All negations, in text order; "didn't" and "cannot" have a "not" in them. */
    static List<String> of(String text) {
        var tokens = Tokens.of(text, 0, text.length());
        var negations = new ArrayList<String>();
        for (int at = 0; at < tokens.size(); at++) {
            var negation = at(tokens, at);
            if (negation != null) {
                negations.add(negation);
            }
        }
        return negations;
    }

    /** Whether a quotation begins or ends so near to a negation, in the same clause, that it leaves out what turns it round. */
    static boolean areCutOff(String sentence, int start, int end) {
        return before(Tokens.of(sentence, 0, start)) || behind(Tokens.of(sentence, end, sentence.length()));
    }

    private static boolean before(Tokens tokens) {
        int words = 0;
        for (int at = tokens.size() - 1; at >= 0 && words < REACH && !isBreak(tokens, at); at--) {
            if (at(tokens, at) != null) {
                return true;
            }
            words += tokens.isWord(at) ? 1 : 0;
        }
        return false;
    }

    private static boolean behind(Tokens tokens) {
        int words = 0;
        for (int at = 0; at < tokens.size() && words < REACH && !isBreak(tokens, at); at++) {
            if (at(tokens, at) != null) {
                return true;
            }
            words += tokens.isWord(at) ? 1 : 0;
        }
        return false;
    }

    private static boolean isBreak(Tokens tokens, int at) {
        return BETWEEN_CLAUSES.contains(tokens.word(at)) || tokens.kind(at) == Tokens.Kind.SIGN && !isApostrophe(tokens, at)
                && !(tokens.isDash(at) && tokens.isJoined(at));
    }

    private static String at(Tokens tokens, int at) {
        var word = tokens.word(at);
        var shortened = word.equals("t") && isApostrophe(tokens, at - 1) && tokens.isJoined(at) && tokens.isJoined(at - 1) && tokens.word(at - 2).endsWith("n");
        return shortened || word.equals("cannot") ? "not" : WORDS.contains(word) ? word : null;
    }

    private static boolean isApostrophe(Tokens tokens, int at) {
        return tokens.is(at, '\'') || tokens.is(at, '’');
    }
}
