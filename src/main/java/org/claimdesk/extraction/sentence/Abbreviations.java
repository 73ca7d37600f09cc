package org.claimdesk.extraction.sentence;

import java.util.Locale;
import java.util.Set;

/** Words whose full stop does not, or need not, end a sentence. */
final class Abbreviations {

    /** A name or a number follows. */
    private static final Set<String> BEFORE_A_NAME = Set.of("mr", "mrs", "ms", "mx", "messrs", "mme", "dr", "drs", "prof", "gen", "lt", "col", "maj", "capt", "cmdr", "sgt",
            "cpl", "pvt", "adm", "brig", "sen", "rep", "reps", "sens", "gov", "pres", "hon", "rev", "fr", "sr", "st", "mt", "ft", "amb", "supt", "insp", "det", "no", "nos",
            "vol", "vols", "pp", "p", "fig", "figs", "sec", "art", "ch", "vs", "v", "cf", "ca", "approx", "est", "e.g", "i.e", "viz", "al", "c", "b", "d", "op", "mlle");

    /** More of the same sentence follows, unless what comes begins one: a capital letter decides. */
    private static final Set<String> INSIDE = Set.of("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thur",
            "thurs", "fri", "sat", "sun", "ave", "blvd", "rd", "dept", "univ", "etc", "dist", "gal", "hr", "hrs", "min", "lb", "lbs", "oz", "sq", "cu");

    /** They may end a sentence as well: company forms, states. */
    private static final Set<String> EITHER = Set.of("inc", "corp", "co", "ltd", "llc", "jr", "bros", "u.s", "u.k", "u.n", "u.s.a", "e.u", "a.m", "p.m", "d.c", "ph.d", "b.c", "a.d");

    private Abbreviations() {
    }

    /** Whether a full stop after this word is no end of a sentence even before a capital letter. */
    static boolean joins(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return BEFORE_A_NAME.contains(lower) || INSIDE.contains(lower) || isInitial(word);
    }

    /** Whether a full stop after this word may be one or the other. */
    static boolean isDoubtful(String word) {
        return EITHER.contains(word.toLowerCase(Locale.ROOT));
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
