package org.claimdesk.extraction.sentence;

import java.util.Locale;
import java.util.Set;

/** Words whose full stop does not, or need not, end a sentence. */
final class Abbreviations {

    /** What a full stop behind a word means for the sentence. */
    enum Meaning {
        END, JOINED, DOUBTFUL
    }

    /** More of the same sentence follows, whatever it is. */
    private static final Set<String> ALWAYS = Set.of("vs", "v", "cf", "ca", "e.g", "i.e", "viz", "c", "b", "d", "Vs", "Cf", "Ca", "E.g", "I.e");
    /** A name follows, also where they are written small. */
    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "mx", "messrs", "mme", "mlle", "dr", "drs", "prof", "st", "mt", "ft", "al", "approx", "univ", "dept", "dist");
    /** A name follows where they have a capital; small ones are words of their own, or nothing: "modern art. Then". */
    private static final Set<String> CAPITAL_TITLES = Set.of("gen", "lt", "col", "maj", "capt", "cmdr", "sgt", "cpl", "pvt", "adm", "brig", "sen", "rep", "reps", "sens", "gov",
            "pres", "hon", "rev", "fr", "sr", "amb", "supt", "insp", "det", "sec", "est");
    /** A number follows; without one, "no" is a word. */
    private static final Set<String> BEFORE_A_NUMBER = Set.of("no", "nos", "p", "pp", "vol", "vols", "fig", "figs", "sec", "art", "ch", "op");
    /** A number or a small letter follows inside a sentence; any other capital begins one. */
    private static final Set<String> INSIDE = Set.of("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu",
            "thur", "thurs", "fri", "sat", "sun", "ave", "blvd", "rd", "etc", "gal", "hr", "hrs", "min", "lb", "lbs", "oz", "sq", "cu");
    /** They may end a sentence as well: company forms, states. */
    private static final Set<String> EITHER = Set.of("inc", "corp", "co", "ltd", "llc", "jr", "bros", "u.s", "u.k", "u.n", "u.s.a", "e.u", "a.m", "p.m", "d.c", "ph.d", "b.c", "a.d");
    private static final Set<String> DAY_TIMES = Set.of("a.m", "p.m");

    private Abbreviations() {
    }

    /**
     * What a full stop behind a word means.
     *
     * @param word the letters before the full stop
     * @param next where the next word begins, which could begin a sentence
     * @param end  where the paragraph ends
     */
    static Meaning meaning(String word, String text, int next, int end) {
        var lower = word.toLowerCase(Locale.ROOT);
        if (ALWAYS.contains(word)) {
            return Meaning.JOINED;
        }
        if (EITHER.contains(lower)) {
            if (DAY_TIMES.contains(lower) && isShortName(text, next, end)) {
                return Meaning.JOINED;
            }
            return Openers.standsAt(text, next, end) ? Meaning.END : Meaning.DOUBTFUL;
        }
        var before = BEFORE_A_NUMBER.contains(lower) && isNumber(text, next, end) || INSIDE.contains(lower) && continues(text, next, end);
        return before || isBeforeName(word, lower) && !Openers.standsAtNoName(text, next, end) ? Meaning.JOINED : Meaning.END;
    }

    private static boolean isBeforeName(String word, String lower) {
        return TITLES.contains(lower) || CAPITAL_TITLES.contains(lower) && Character.isUpperCase(word.charAt(0)) || isInitial(word);
    }

    /** "No. 5", "Vol. II", "p. #3". */
    private static boolean isNumber(String text, int at, int end) {
        var first = text.charAt(at);
        if (Character.isDigit(first) || first == '#' || first == '[' || first == '(') {
            return true;
        }
        var word = Openers.wordAt(text, at, end);
        return !word.isEmpty() && word.chars().allMatch(unit -> "IVXLC".indexOf(unit) >= 0);
    }

    /** "Jan. 3", "Sat. Jan. 3", "Pennsylvania Ave. NW". */
    private static boolean continues(String text, int at, int end) {
        return !Character.isLetter(text.charAt(at)) && !isOpening(text.charAt(at)) || isShortName(text, at, end)
                || INSIDE.contains(Openers.wordAt(text, at, end).toLowerCase(Locale.ROOT));
    }

    private static boolean isOpening(char unit) {
        return unit == '“' || unit == '"' || unit == '‘' || unit == '\'';
    }

    /** Two to four capitals and nothing else: a time zone behind "p.m.", a direction behind "Ave.". */
    private static boolean isShortName(String text, int at, int end) {
        var word = Openers.wordAt(text, at, end);
        return word.length() >= 2 && word.length() <= 4 && word.chars().allMatch(Character::isUpperCase);
    }

    /** "C." in "Lolita C. Baldor", "J.R.R." in "J.R.R. Tolkien". */
    private static boolean isInitial(String word) {
        if (word.length() == 1) {
            return Character.isUpperCase(word.charAt(0)) && word.charAt(0) != 'I';
        }
        for (int i = 0; i < word.length(); i++) {
            if (i % 2 == 0 ? !Character.isUpperCase(word.charAt(i)) : word.charAt(i) != '.') {
                return false;
            }
        }
        return word.length() >= 3;
    }
}
