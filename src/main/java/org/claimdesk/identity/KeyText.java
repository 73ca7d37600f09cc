package org.claimdesk.identity;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.zip.CRC32;

/**
 * How an API key is written: {@code cdk_}, 32 random letters and digits (190 bits), and six more that are a checksum (CRC-32) of these. A
 * mistyped or made-up key is known as such without asking the database, and scanners find keys that leaked into code.
 */
final class KeyText {

    static final String PREFIX = "cdk_";
    private static final String LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int RANDOM = 32;
    private static final int CHECK = 6;
    private static final SecureRandom RANDOMNESS = new SecureRandom();

    private KeyText() {
    }

    /** A new key. */
    static String make() {
        var text = new StringBuilder(PREFIX);
        RANDOMNESS.ints(RANDOM, 0, LETTERS.length()).forEach(letter -> text.append(LETTERS.charAt(letter)));
        return text + checksum(text.toString());
    }

    /** Whether it can be a key at all. */
    static boolean isWhole(String text) {
        if (!text.startsWith(PREFIX) || text.length() != PREFIX.length() + RANDOM + CHECK) {
            return false;
        }
        var body = text.substring(0, PREFIX.length() + RANDOM);
        return text.endsWith(checksum(body));
    }

    private static String checksum(String body) {
        var crc = new CRC32();
        crc.update(body.getBytes(StandardCharsets.UTF_8));
        var rest = crc.getValue();
        var text = new StringBuilder();
        for (int digit = 0; digit < CHECK; digit++) {
            text.insert(0, LETTERS.charAt((int) (rest % LETTERS.length())));
            rest /= LETTERS.length();
        }
        return text.toString();
    }
}
