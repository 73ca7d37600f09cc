package org.claimdesk.extraction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.claimdesk.extraction.quantity.Quantity;

/** Tells what sort of statement a claim makes, by the first of these signs that it shows. */
final class ClaimTypes {

    private static final Sign PAST = new Sign("abcdefghijklmnopqrstuvwxyz0123456789_", "\\w{2,20}ed|was|were|had|has|have");
    private static final Map<ClaimType, Sign> SIGNS = new LinkedHashMap<>();

    static {
        SIGNS.put(ClaimType.PREDICTION, new Sign("wgefp", "will|going to|expected to|forecast|predicts?"));
        SIGNS.put(ClaimType.CAUSAL, new Sign("blcrdapt", "because of|because|led to|caused|causes|resulted in|results in|due to|as a result of|prompted|triggered"));
        SIGNS.put(ClaimType.POSITION, new Sign("oisrbcd", "opposed|opposes?|in favou?r of|supports|rejects?|rejected|regards?|backs|calls? for|demands?"));
        SIGNS.put(ClaimType.COMPARISON, new Sign("mlfhct", "more than|less than|fewer than|higher than|lower than|compared (?:to|with)|the most|the least|the largest|the highest|the lowest|twice as"));
        SIGNS.put(ClaimType.ATTRIBUTION, new Sign("adorvst", "announced|adopted|decided|ordered|ruled|agreed|voted|approved|declared|signed|told"));
    }

    private ClaimTypes() {
    }

    static ClaimType of(String words, boolean attributed, List<Quantity> quantities) {
        if (quantities.stream().anyMatch(figure -> figure.kind() != Quantity.Kind.ORDINAL && figure.kind() != Quantity.Kind.DURATION)) {
            return ClaimType.QUANTITY;
        }
        for (var sign : SIGNS.entrySet()) {
            if (sign.getValue().isIn(words)) {
                return sign.getKey();
            }
        }
        return attributed ? ClaimType.ATTRIBUTION : PAST.isIn(words) ? ClaimType.EVENT : ClaimType.OTHER;
    }

    /** Words that tell a type. They are looked for only where a word begins with one of their first letters, which most words do not. */
    private static final class Sign {

        private final String firstLetters;
        private final Pattern words;

        Sign(String firstLetters, String alternatives) {
            this.firstLetters = firstLetters;
            words = Pattern.compile("\\b(?:" + alternatives + ")\\b", Pattern.CASE_INSENSITIVE);
        }

        boolean isIn(String text) {
            var matcher = words.matcher(text).useTransparentBounds(true);
            for (int i = 0; i < text.length(); i++) {
                if (mayBegin(text, i) && matcher.region(i, text.length()).lookingAt()) {
                    return true;
                }
            }
            return false;
        }

        private boolean mayBegin(String text, int at) {
            return firstLetters.indexOf(lower(text.charAt(at))) >= 0 && (at == 0 || !isWord(text.charAt(at - 1)));
        }

        private static boolean isWord(char unit) {
            var lower = lower(unit);
            return lower >= 'a' && lower <= 'z' || unit >= '0' && unit <= '9' || unit == '_';
        }

        private static char lower(char unit) {
            return unit >= 'A' && unit <= 'Z' ? (char) (unit + 32) : unit;
        }
    }
}
