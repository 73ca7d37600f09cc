package org.claimdesk.extraction;

/**
 * Pins words to a place in an article: W3C Web Annotation's TextQuoteSelector and TextPositionSelector together.
 * {@code text.substring(start, end).equals(exact)} always holds.
 *
 * @param exact  the words themselves
 * @param prefix up to 32 UTF-16 code units before them, never half a surrogate pair
 * @param suffix up to 32 UTF-16 code units after them, never half a surrogate pair
 * @param start  where they begin, in UTF-16 code units of the article text
 * @param end    where they end (exclusive), in UTF-16 code units of the article text
 */
public record Selector(String exact, String prefix, String suffix, int start, int end) {

    private static final int CONTEXT = 32;

    /**
     * Pins {@code text.substring(start, end)}.
     *
     * @throws IndexOutOfBoundsException when the range is not inside the text
     */
    public static Selector of(String text, int start, int end) {
        var before = Math.max(0, start - CONTEXT);
        if (before > 0 && Character.isLowSurrogate(text.charAt(before))) {
            before++;
        }
        var after = Math.min(text.length(), end + CONTEXT);
        if (after < text.length() && Character.isLowSurrogate(text.charAt(after))) {
            after--;
        }
        return new Selector(text.substring(start, end), text.substring(Math.min(before, start), start),
                text.substring(end, Math.max(after, end)), start, end);
    }
}
