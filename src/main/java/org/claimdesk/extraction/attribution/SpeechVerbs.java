package org.claimdesk.extraction.attribution;

import java.util.Set;

/** Verbs by which somebody makes a statement. */
final class SpeechVerbs {

    /** With these, somebody has said something even where no "that" and no quotation follows. */
    private static final Set<String> SURE = Set.of("said", "says", "told", "stated", "added", "adds", "explained", "tweeted", "wrote", "testified", "remarked", "commented",
            "recounted", "quipped");

    /** With these only where a statement follows: "that", or a quotation. */
    private static final Set<String> WITH_STATEMENT = Set.of("announced", "announces", "acknowledged", "acknowledges", "claimed", "claims", "reported", "reports", "noted",
            "notes", "argued", "argues", "warned", "warns", "confirmed", "confirms", "denied", "denies", "insisted", "insists", "stressed", "admitted", "concluded", "found",
            "suggested", "suggests", "estimated", "estimates", "believes", "believed", "alleged", "alleges", "declared", "emphasized", "pointed", "revealed", "predicted",
            "asserted", "maintained", "maintains", "replied", "responded", "continued", "agreed", "disclosed", "indicated", "shows", "showed");

    private SpeechVerbs() {
    }

    /** A word in lower case. */
    static boolean isSure(String word) {
        return SURE.contains(word);
    }

    /** A word in lower case. */
    static boolean needsStatement(String word) {
        return WITH_STATEMENT.contains(word);
    }
}
