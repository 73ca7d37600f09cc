package org.claimdesk.extraction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.claimdesk.extraction.quantity.Quantity;

/** Tells what sort of statement a claim makes, by the first of these signs that it shows. */
final class ClaimTypes {

    private static final Pattern PAST = words("\\w{2,20}ed|was|were|had|has|have");
    private static final Map<ClaimType, Pattern> SIGNS = new LinkedHashMap<>();

    static {
        SIGNS.put(ClaimType.PREDICTION, words("will|going to|expected to|forecast|predicts?"));
        SIGNS.put(ClaimType.CAUSAL, words("because of|because|led to|caused|causes|resulted in|results in|due to|as a result of|prompted|triggered"));
        SIGNS.put(ClaimType.POSITION, words("opposed|opposes?|in favou?r of|supports|rejects?|rejected|regards?|backs|calls? for|demands?"));
        SIGNS.put(ClaimType.COMPARISON, words("more than|less than|fewer than|higher than|lower than|compared (?:to|with)|the most|the least|the largest|the highest|the lowest|twice as"));
        SIGNS.put(ClaimType.ATTRIBUTION, words("announced|adopted|decided|ordered|ruled|agreed|voted|approved|declared|signed|told"));
    }

    private ClaimTypes() {
    }

    static ClaimType of(String words, boolean attributed, List<Quantity> quantities) {
        if (quantities.stream().anyMatch(figure -> figure.kind() != Quantity.Kind.ORDINAL && figure.kind() != Quantity.Kind.DURATION)) {
            return ClaimType.QUANTITY;
        }
        for (var sign : SIGNS.entrySet()) {
            if (sign.getValue().matcher(words).find()) {
                return sign.getKey();
            }
        }
        return attributed ? ClaimType.ATTRIBUTION : PAST.matcher(words).find() ? ClaimType.EVENT : ClaimType.OTHER;
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("\\b(?:" + alternatives + ")\\b", Pattern.CASE_INSENSITIVE);
    }
}
