package org.claimdesk.extraction.quantity;

import java.util.Set;

import org.claimdesk.extraction.numeral.Phrases;
import org.claimdesk.extraction.numeral.Tokens;

/** What a number counts: the words behind it up to the first noun in the plural ("senior Iraqi military officials"). */
final class NounPhrase {

    private static final int LONGEST = 7;
    private static final Phrases<String> STOPS = Phrases.load(NounPhrase.class, "stops.txt", stop -> stop);
    private static final Set<String> PLURALS_WITHOUT_S = Set.of("people", "men", "women", "children", "police", "troops",
            "personnel", "staff", "aircraft", "fish", "sheep", "cattle", "media", "data", "dead", "wounded", "injured",
            "policemen", "firefighters", "fishermen", "lawmen", "servicemen", "servicewomen", "congressmen", "teeth",
            "mice", "geese", "phenomena", "criteria", "species", "series", "crew", "spacecraft", "offspring", "persons",
            "percent", "others", "more", "gunmen", "businessmen", "militiamen", "clergymen", "bacteria");
    private static final Set<String> NOT_PLURAL = Set.of("this", "is", "was", "has", "does", "its", "his", "as", "us",
            "plus", "versus", "previous", "various", "serious", "religious", "dangerous", "anonymous", "famous",
            "numerous", "always", "perhaps", "less", "unless", "across", "business", "previously", "indigenous",
            "mysterious", "consecutive", "anxious", "ambitious", "enormous", "sometimes", "towards", "besides", "per");

    private NounPhrase() {
    }

    /** The token after the noun phrase that begins at a token; the same token where none begins. */
    static int end(Tokens tokens, int from) {
        var longest = from + LONGEST;
        for (var at = from; at < longest; at++) {
            var hyphen = tokens.isDash(at) && tokens.isJoined(at) && at > from && tokens.isJoined(at + 1);
            if (hyphen) {
                longest++;
                continue;
            }
            if (!tokens.isWord(at) || isStop(tokens, at)) {
                return from;
            }
            if (isPlural(tokens, at) && !(tokens.isDash(at + 1) && tokens.isJoined(at + 1))) {
                return isCompound(tokens, at) ? at + 2 : at + 1;
            }
        }
        return from;
    }

    /** The token after a single noun in the singular, as behind an ordinal ("12th floor"). */
    static int singular(Tokens tokens, int from) {
        var word = tokens.word(from);
        var noun = tokens.isWord(from) && !tokens.isCapital(from) && !isStop(tokens, from) && !word.endsWith("ed")
                && !word.endsWith("ly");
        return noun ? from + 1 : from;
    }

    static boolean isStop(Tokens tokens, int at) {
        return STOPS.at(tokens, at) != null && !(tokens.isCapital(at) && tokens.length(at) == 2 && tokens.is(at, "us"));
    }

    /** "police officers": one plural with another behind it. */
    private static boolean isCompound(Tokens tokens, int at) {
        return tokens.isWord(at + 1) && !tokens.isCapital(at + 1) && isPlural(tokens, at + 1)
                && !isStop(tokens, at + 1) && !tokens.is(at, "more") && !tokens.is(at + 1, "more");
    }

    static boolean isPlural(Tokens tokens, int at) {
        var word = tokens.word(at);
        if (PLURALS_WITHOUT_S.contains(word)) {
            return true;
        }
        return word.length() > 2 && word.endsWith("s") && !word.endsWith("ss") && !NOT_PLURAL.contains(word)
                && !(tokens.isCapital(at) && tokens.isCapital(at + 1));
    }
}
