package org.claimdesk.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Links to words within a page, as the WICG's "URL Fragment Text Directives" have it: {@code #:~:text=first words,last words}. */
final class TextFragment {

    private static final int WHOLE = 100;
    private static final int WORDS = 5;

    private TextFragment() {
    }

    /** A link to those words on that page; null where the page has no address. */
    static String link(String url, String words) {
        if (url == null) {
            return null;
        }
        var text = words.strip();
        var all = text.split("\\s+");
        var directive = text.length() <= WHOLE || all.length <= 2 * WORDS ? encode(text)
                : encode(String.join(" ", java.util.Arrays.copyOf(all, WORDS))) + "," + encode(String.join(" ", java.util.Arrays.copyOfRange(all, all.length - WORDS, all.length)));
        return (url.contains("#") ? url.substring(0, url.indexOf('#')) : url) + "#:~:text=" + directive;
    }

    /** Percent-encodes also what means something within a directive. */
    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("-", "%2D");
    }
}
