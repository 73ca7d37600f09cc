package org.claimdesk.shared;

import java.util.List;
import java.util.Locale;

import jakarta.ws.rs.core.HttpHeaders;

/**
 * The languages that pages are written in, and which of them a browser asks for. What it asks for can be read: {@link LanguageCheck} has seen
 * to that.
 */
public final class Languages {

    /** All of them; the first one where a browser asks for none. */
    public static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.GERMAN);

    private Languages() {
    }

    /** The one that suits a browser best. */
    public static Locale suiting(HttpHeaders browser) {
        var found = Locale.lookup(wanted(browser), SPOKEN);
        return found == null ? SPOKEN.get(0) : found;
    }

    /** How dates and numbers are written for somebody who reads that language: their own country's way, where the browser names one. */
    public static Locale habit(HttpHeaders browser, Locale spoken) {
        return wanted(browser).stream().map(range -> Locale.forLanguageTag(range.getRange()))
                .filter(wanted -> wanted.getLanguage().equals(spoken.getLanguage())).findFirst().orElse(spoken);
    }

    private static List<Locale.LanguageRange> wanted(HttpHeaders browser) {
        var header = browser.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
        return header == null ? List.of() : Locale.LanguageRange.parse(header);
    }
}
