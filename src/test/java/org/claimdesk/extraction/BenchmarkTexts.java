package org.claimdesk.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The texts that {@link ExtractionBenchmark} reads; always the same ones. */
final class BenchmarkTexts {

    static final int HOSTILE_LENGTH = 1_000_000;
    /** What the hostile texts repeat, by the name they are reported under. */
    private static final Map<String, String> REPEATED = repeated();

    private BenchmarkTexts() {
    }

    static List<String> hostileNames() {
        return List.copyOf(REPEATED.keySet());
    }

    /** A text by its name: "seed", "20 kB" and so on as prose, or one of the hostile ones. */
    static String named(String name) {
        return switch (name) {
            case "seed" -> seed();
            case "20 kB" -> prose(20_000);
            case "200 kB" -> prose(200_000);
            case "1 MB of prose" -> prose(HOSTILE_LENGTH);
            default -> REPEATED.get(name).repeat(HOSTILE_LENGTH / REPEATED.get(name).length());
        };
    }

    /** The seed article again and again until the length is reached, each time with other last digits in its numbers. */
    private static String prose(int length) {
        var seed = seed();
        var prose = new StringBuilder(length + seed.length());
        for (int copy = 0; prose.length() < length; copy++) {
            varied(seed, copy, prose);
            prose.append("\n\n");
        }
        return prose.substring(0, length);
    }

    private static void varied(String text, int copy, StringBuilder varied) {
        for (int i = 0; i < text.length(); i++) {
            var unit = text.charAt(i);
            var last = isDigit(unit) && i > 0 && isDigit(text.charAt(i - 1)) && (i + 1 == text.length() || !isDigit(text.charAt(i + 1)));
            varied.append(last ? (char) ('0' + (unit - '0' + copy) % 10) : unit);
        }
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }

    private static String seed() {
        try (var article = BenchmarkTexts.class.getResourceAsStream("/seeds/article.txt")) {
            return new String(article.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> repeated() {
        var repeated = new LinkedHashMap<String, String>();
        repeated.put("digits", "7130462985");
        repeated.put("straight quotes", "\"");
        repeated.put("opening quotes", "“");
        repeated.put("opening brackets", "(");
        repeated.put("1,", "1,");
        repeated.put("1-", "1-");
        repeated.put("1/", "1/");
        repeated.put("spaces", " ");
        repeated.put("one letter", "a");
        repeated.put("\"a.\" and a space", "\"a.\" ");
        repeated.put("stop and space", ". ");
        repeated.put("emoji", "\uD83D\uDE00");
        return repeated;
    }
}
