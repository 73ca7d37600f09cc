package org.claimdesk.extraction.period;

import java.util.Set;

import org.claimdesk.extraction.numeral.NumeralReader;
import org.claimdesk.extraction.numeral.Tokens;

/** The tokens that a period can begin with: one quick look, because most tokens begin none. */
final class Openings {

    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "that", "in", "from", "between", "these",
            "for");
    private static final Set<String> WORDS = Set.of("last", "past", "previous", "current", "same", "next", "coming",
            "following", "upcoming", "earlier", "later", "today", "tonight", "yesterday", "tomorrow", "tmrw", "tmr",
            "fiscal", "fy", "calendar", "q", "h", "spring", "summer", "autumn", "fall", "winter", "early", "late", "mid",
            "beginning", "start", "middle", "end", "week", "w", "couple", "now", "rest", "remainder",
            "remaining");
    private static final Set<String> AFTER_ARTICLES = Set.of("day", "days", "year", "weekend", "morning", "afternoon",
            "evening", "night", "fortnight", "month", "quarter", "decade", "century", "the", "past");

    private Openings() {
    }

    static boolean at(Tokens tokens, int at) {
        if (ARTICLES.contains(tokens.word(at))) {
            return opens(tokens, at + 1) || ARTICLES.contains(tokens.word(at + 1)) && opens(tokens, at + 2)
                    || AFTER_ARTICLES.contains(tokens.word(at + 1)) || CalendarUnit.named(tokens.word(at + 1)) != null;
        }
        return opens(tokens, at);
    }

    /** Whether a date or a number of days can go on behind these digits; a short number before a comma or the end is none. */
    private static boolean mayGoOn(Tokens tokens, int at) {
        if (tokens.length(at) > 3) {
            return true;
        }
        if (tokens.kind(at + 1) != Tokens.Kind.SIGN) {
            return tokens.kind(at + 1) != Tokens.Kind.NONE;
        }
        var grouped = tokens.isDigits(at + 2) && tokens.length(at + 2) > 1;
        return !tokens.is(at + 1, ',') && !tokens.is(at + 1, ')') && !tokens.is(at + 1, ';') || grouped;
    }

    private static boolean opens(Tokens tokens, int at) {
        switch (tokens.kind(at)) {
            case DIGITS:
                return mayGoOn(tokens, at);
            case WORD:
                return WORDS.contains(tokens.word(at)) || Months.named(tokens, at) > 0
                        || Weekdays.named(tokens, at) != null || Holidays.mayBegin(tokens, at)
                        || NumeralReader.mayBegin(tokens, at);
            case SIGN:
                return (tokens.is(at, '\'') || tokens.is(at, '’')) && tokens.isDigits(at + 1);
            default:
                return false;
        }
    }
}
