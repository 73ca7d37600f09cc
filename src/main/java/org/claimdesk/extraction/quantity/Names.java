package org.claimdesk.extraction.quantity;

import java.math.BigDecimal;
import java.util.Set;

import org.claimdesk.extraction.numeral.Numeral;
import org.claimdesk.extraction.numeral.Tokens;

/** Numbers that count nothing: in names and codes, addresses, times of day, telephone numbers, list marks. */
final class Names {

    private static final Set<String> LABELS = Set.of("chapter", "section", "article", "page", "pages", "grade", "level",
            "type", "channel", "phase", "step", "room", "version", "figure", "table", "part", "route", "highway", "flight",
            "gate", "line", "volume", "episode", "season", "act", "stage", "tier", "category", "class", "district", "unit",
            "exit", "interstate", "terminal", "platform", "apartment", "paragraph", "question", "amendment", "resolution");
    private static final Set<String> CAPITAL_ANYWAY = Set.of("in", "on", "at", "of", "by", "with", "for", "from", "to",
            "and", "or", "but", "the", "over", "about", "some", "nearly", "almost", "around", "approximately", "roughly",
            "only", "than", "least", "most", "just", "another", "all", "between", "under", "up", "these", "those",
            "their", "his", "her", "its", "our", "after", "before", "when", "while", "if", "as", "killed", "an", "a",
            "estimated", "how", "is", "are", "was", "were", "has", "have", "i", "us");
    private static final Set<String> CLOCK = Set.of("am", "pm", "o", "p", "a");
    private static final Set<String> ZONES = Set.of("gmt", "utc", "est", "edt", "pst", "cet", "bst");

    private static final Set<String> MONTHS = Set.of("january", "february", "march", "april", "may", "june", "july",
            "august", "september", "october", "november", "december");
    private static final BigDecimal LONGEST_MONTH = BigDecimal.valueOf(31);

    private Names() {
    }

    static boolean isName(Tokens tokens, Numeral number) {
        return isCode(tokens, number) || isTime(tokens, number) || isListMark(tokens, number)
                || isNumbered(tokens, number) || isChain(tokens, number) || isDate(tokens, number);
    }

    /** "F-16", "IE9", "COVID-19", "4chan": joined to letters. */
    private static boolean isCode(Tokens tokens, Numeral number) {
        var from = number.from();
        var before = tokens.isJoined(from) && (tokens.isWord(from - 1) || tokens.is(from - 1, '_')
                || tokens.is(from - 1, '@') || tokens.is(from - 1, '=')
                || tokens.isDash(from - 1) && tokens.isJoined(from - 1) && tokens.isWord(from - 2));
        var last = number.to() - 1;
        var letters = tokens.isDigits(last) && tokens.isJoined(last + 1) && tokens.isWord(last + 1)
                && Words.UNITS.at(tokens, last + 1) == null && Words.CURRENCIES.at(tokens, last + 1) == null
                && !tokens.is(last + 1, "yo") && !tokens.is(last + 1, "x");
        var capitalUnit = tokens.isJoined(last + 1) && tokens.isCapital(last + 1) && tokens.length(last + 1) == 1;
        return before || letters || capitalUnit && tokens.isDigits(last) && !tokens.is(last + 1, "m");
    }

    /** A day of the month in a date that nobody could resolve. */
    private static boolean isDate(Tokens tokens, Numeral number) {
        var after = tokens.is(number.to(), "of") ? number.to() + 1 : number.to();
        return !number.scaled() && number.value().compareTo(LONGEST_MONTH) <= 0
                && (isMonth(tokens, number.from() - 1) || isMonth(tokens, after));
    }

    private static boolean isMonth(Tokens tokens, int at) {
        return tokens.isCapital(at) && MONTHS.contains(tokens.word(at));
    }

    private static boolean isTime(Tokens tokens, Numeral number) {
        var from = number.from();
        var to = number.to();
        var colon = tokens.isDigits(from) && (tokens.is(to, ':') && tokens.isDigits(to + 1) && tokens.isJoined(to + 1)
                && tokens.length(to + 1) == 2 || tokens.is(from - 1, ':') && tokens.isDigits(from - 2)
                        && tokens.isJoined(from) && tokens.length(from) == 2);
        if (colon || !tokens.isWord(to)) {
            return colon;
        }
        var word = tokens.word(to);
        var half = CLOCK.contains(word) && !tokens.isCapital(to) && (word.length() == 2
                || tokens.is(to + 1, '.') && tokens.is(to + 2, "m") || tokens.is(to + 2, "clock"));
        return half || ZONES.contains(word);
    }

    /** "2) …", a closing bracket that none opened; "[6]", a note. */
    private static boolean isListMark(Tokens tokens, Numeral number) {
        if (tokens.is(number.to(), ']') && tokens.is(number.from() - 1, '[') && tokens.isDigits(number.from())) {
            return true;
        }
        if (!tokens.is(number.to(), ')') || number.to() - number.from() > 1) {
            return false;
        }
        for (var at = number.from() - 1; at >= 0 && at > number.from() - 12; at--) {
            if (tokens.is(at, '(')) {
                return false;
            }
        }
        return true;
    }

    /** "Windows Vista 9", "chapter 3": a short number behind a name or a label, with nothing to count. */
    private static boolean isNumbered(Tokens tokens, Numeral number) {
        var from = number.from();
        if (number.spelled() || number.scaled() || number.to() - from > 1 || !tokens.isDigits(from)
                || tokens.length(from) > 4 || number.form() != Numeral.Form.CARDINAL) {
            return false;
        }
        var word = tokens.word(from - 1);
        var named = tokens.isCapital(from - 1) && from > 1 && !CAPITAL_ANYWAY.contains(word)
                || from == 1 && LABELS.contains(word);
        if (!named && !LABELS.contains(word)) {
            return false;
        }
        return NounPhrase.end(tokens, from + 1) == from + 1 && Words.UNITS.at(tokens, from + 1) == null
                && Words.CURRENCIES.at(tokens, from + 1) == null;
    }

    /** "192.168.1.2", "555-123-4567", "1111-2222": "9/11", "50-50": more digits joined by a sign. */
    private static boolean isChain(Tokens tokens, Numeral number) {
        var to = number.to();
        var from = number.from();
        var hyphened = tokens.isDash(to) && tokens.isJoined(to) && tokens.isDigits(to + 1) && tokens.isJoined(to + 1)
                && tokens.isDash(to + 2) && tokens.isJoined(to + 2) && tokens.isDigits(to + 3) && tokens.isJoined(to + 3);
        var behind = tokens.isDash(from - 1) && tokens.isJoined(from) && tokens.isJoined(from - 1)
                && tokens.isDigits(from - 2)
                && (tokens.length(from - 2) + tokens.length(from) > 6 || tokens.isDash(from - 3) && tokens.isJoined(from - 2));
        var amid = tokens.isDash(to) && tokens.isJoined(to) && tokens.isDigits(to + 1) && tokens.isDash(from - 1)
                && tokens.isJoined(from) && tokens.isDigits(from - 2);
        var pointed = tokens.isJoined(from) && tokens.is(from - 1, '.') && tokens.isDigits(from - 2)
                && tokens.isJoined(from - 1);
        var slashed = tokens.is(to, '/') && tokens.isJoined(to) && tokens.isDigits(to + 1) && tokens.isJoined(to + 1)
                || tokens.is(from - 1, '/') && tokens.isJoined(from) && tokens.isDigits(from - 2);
        var telephone = tokens.isJoined(from) && tokens.is(from - 1, '+') && !tokens.isJoined(from - 1)
                && tokens.length(from) > 5;
        var even = tokens.isDash(to) && tokens.isJoined(to) && tokens.word(from).equals(tokens.word(to + 1))
                || tokens.isDash(from - 1) && tokens.isJoined(from) && tokens.word(from).equals(tokens.word(from - 2));
        return tokens.isDigits(from) && (hyphened || behind || amid || pointed || slashed || telephone || even);
    }
}
