package org.claimdesk.shared;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

/**
 * Where a list goes on: the sort values of the last row seen, bound to the list they came from.
 * Opaque to clients; whoever makes one up gets rows they may see anyway.
 */
public final class PageToken {

    private static final String SEPARATOR = "\n";

    private PageToken() {
    }

    /**
     * Writes a token.
     *
     * @param list filter and order of the list, in any stable wording
     * @param keys the sort values of the last row
     */
    public static String write(String list, List<String> keys) {
        var text = Sha256.hex(list).substring(0, 16) + SEPARATOR + String.join(SEPARATOR, keys);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a token.
     *
     * @param read makes the position from the sort values; whatever it throws means that the token is not ours
     * @return the position, or null where no token was given
     */
    public static <P> P read(String list, String token, Function<List<String>, P> read) {
        if (token == null) {
            return null;
        }
        try {
            var parts = List.of(new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8).split(SEPARATOR, -1));
            if (parts.get(0).equals(Sha256.hex(list).substring(0, 16))) {
                return read.apply(parts.subList(1, parts.size()));
            }
        } catch (RuntimeException notOurs) {
            // answered below, like a token of another list
        }
        throw new Refusal(ProblemCode.INVALID_PAGE_TOKEN, "This page token does not continue this list");
    }
}
