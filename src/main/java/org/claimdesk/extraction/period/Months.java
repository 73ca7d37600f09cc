package org.claimdesk.extraction.period;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.claimdesk.extraction.numeral.Tokens;

/** The names of the months. */
final class Months {

    private static final List<String> FULL = List.of("january", "february", "march", "april", "may", "june", "july",
            "august", "september", "october", "november", "december");
    private static final Map<String, Integer> NAMES = new HashMap<>(Map.of("sept", 9));
    private static final Set<String> ALSO_WORDS = Set.of("may", "march", "mar", "dec", "jan", "jun", "jul", "sep", "oct",
            "nov", "feb", "apr", "aug");
    private static final Set<String> BEFORE_A_MONTH = Set.of("in", "since", "from", "until", "till", "of", "last",
            "next", "this", "early", "late", "mid", "during", "by", "through", "to", "between", "and", "before", "after",
            "on");

    static {
        for (var i = 0; i < FULL.size(); i++) {
            NAMES.put(FULL.get(i), i + 1);
            NAMES.put(FULL.get(i).substring(0, 3), i + 1);
        }
    }

    private Months() {
    }

    /** The month a token may name, 1 to 12, or 0; what goes around it has to decide. */
    static int named(Tokens tokens, int at) {
        return NAMES.getOrDefault(tokens.word(at), 0);
    }

    /** The month a token names when no day or year stands beside it, or 0: "may" and "march" are verbs too. */
    static int alone(Tokens tokens, int at) {
        var month = named(tokens, at);
        if (month == 0 || !ALSO_WORDS.contains(tokens.word(at))) {
            return month;
        }
        var joint = tokens.isDash(at + 1) || tokens.is(at + 1, "to") || tokens.is(at + 1, "through");
        if (tokens.isCapital(at) && joint && named(tokens, at + 2) > 0) {
            return month;
        }
        var introduced = BEFORE_A_MONTH.contains(tokens.word(at - 1));
        var capital = tokens.isCapital(at) && !tokens.isCapital(at - 1) && !tokens.isCapital(at + 1);
        var verb = tokens.word(at).equals("may") && !introduced && tokens.isWord(at + 1);
        return !verb && (introduced && !tokens.is(at - 1, "to") || capital && at > 0) ? month : 0;
    }

    /** The token after a month's name and the point of its abbreviation. */
    static int after(Tokens tokens, int at) {
        return tokens.is(at + 1, '.') && tokens.isJoined(at + 1) && !FULL.contains(tokens.word(at)) ? at + 2 : at + 1;
    }
}
