package org.claimdesk.extraction.period;

import java.time.LocalDate;
import java.util.Set;

import org.claimdesk.extraction.numeral.NumeralReader;
import org.claimdesk.extraction.numeral.Tokens;

/**
 * What the rules look at.
 *
 * @param tokens        the tokens of a sentence
 * @param numerals      reads its numbers
 * @param published     the day of publication, null when unknown
 * @param ahead         whether the sentence speaks of what is to come
 * @param lastConnector the last token that can connect the two ends of a range, -1 where there is none
 */
record Scene(Tokens tokens, NumeralReader numerals, LocalDate published, boolean ahead, int lastConnector) {

    private static final Set<String> COMING = Set.of("will", "shall", "ll", "plan", "plans", "planned", "upcoming",
            "scheduled", "expected", "intends", "intend", "set");
    private static final Set<String> REPORTED = Set.of("said", "told", "announced", "stated", "added", "reported",
            "warned", "confirmed", "wrote", "declared", "claimed", "argued");
    private static final Set<String> BE = Set.of("is", "are", "be");

    static Scene of(String text, int start, int end, LocalDate published) {
        var tokens = Tokens.of(text, start, end);
        return new Scene(tokens, new NumeralReader(tokens), published, looksAhead(tokens), lastConnector(tokens));
    }

    private static int lastConnector(Tokens tokens) {
        var last = tokens.size() - 1;
        while (last >= 0 && !DateRanges.mayConnect(tokens, last)) {
            last--;
        }
        return last;
    }

    private static boolean looksAhead(Tokens tokens) {
        var coming = false;
        for (var i = 0; i < tokens.size(); i++) {
            if (!tokens.isWord(i)) {
                continue;
            }
            var word = tokens.word(i);
            if (REPORTED.contains(word)) {
                return false;
            }
            coming |= COMING.contains(word) || word.equals("to") && BE.contains(tokens.word(i - 1));
        }
        return coming;
    }

    boolean isDated() {
        return published != null;
    }

    /** The token after an optional word. */
    int skip(int at, String word) {
        return tokens.is(at, word) ? at + 1 : at;
    }
}
