package org.claimdesk.extraction.numeral;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The English words for numbers. */
final class NumberWords {

    private static final List<String> SMALL = List.of("zero", "one", "two", "three", "four", "five", "six", "seven",
            "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
            "eighteen", "nineteen");
    private static final List<String> SMALL_ORDINALS = List.of("zeroth", "first", "second", "third", "fourth", "fifth",
            "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth",
            "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth");
    private static final List<String> TENS = List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
            "ninety");

    /** 0 to 19. */
    static final Map<String, Integer> UNITS = new HashMap<>(Map.of("nought", 0, "naught", 0));
    /** 20, 30 … 90. */
    static final Map<String, Integer> TEN_WORDS = new HashMap<>(Map.of("fourty", 40));
    /** What a word behind a number multiplies it by, "hundred" apart. */
    static final Map<String, BigDecimal> SCALES = new HashMap<>();
    /** "third" is 3, "twentieth" is 20, "millionth" is 1000000; also in the plural, as fractions have it. */
    static final Map<String, Long> ORDINALS = new HashMap<>();
    /** Fractions that have a word of their own, by their denominator. */
    static final Map<String, Long> PARTS = Map.of("half", 2L, "halves", 2L, "quarter", 4L, "quarters", 4L);
    private static final Set<String> FIRST = Set.of("a", "an", "hundred", "minus", "negative");
    /** Fractions that have a character of their own. */
    static final Map<String, int[]> FRACTION_SIGNS = new HashMap<>();

    static {
        for (var i = 0; i < SMALL.size(); i++) {
            UNITS.put(SMALL.get(i), i);
            ORDINALS.put(SMALL_ORDINALS.get(i), (long) i);
        }
        for (var i = 0; i < TENS.size(); i++) {
            TEN_WORDS.put(TENS.get(i), 20 + 10 * i);
            ORDINALS.put(TENS.get(i).replaceAll("y$", "ieth"), 20L + 10 * i);
        }
        ORDINALS.putAll(Map.of("hundredth", 100L, "thousandth", 1_000L, "millionth", 1_000_000L, "billionth",
                1_000_000_000L, "trillionth", 1_000_000_000_000L));
        for (var word : List.copyOf(ORDINALS.keySet())) {
            ORDINALS.put(word + "s", ORDINALS.get(word));
        }
        ORDINALS.remove("seconds");
        scale("1000", "thousand");
        scale("1000000", "million", "mn", "mln", "millions");
        scale("1000000000", "billion", "bn", "billions");
        scale("1000000000000", "trillion", "tn", "trn", "trillions");
        scale("1000000000000000", "quadrillion");
        scale("100000", "lakh", "lakhs");
        scale("10000000", "crore", "crores");
        scale("12", "dozen", "dozens", "dz", "dzs", "doz", "dozs");
        fractions("½", 1, 2, "⅓", 1, 3, "⅔", 2, 3, "¼", 1, 4, "¾", 3, 4, "⅕", 1, 5, "⅖", 2, 5, "⅗", 3, 5, "⅘", 4, 5,
                "⅙", 1, 6, "⅚", 5, 6, "⅛", 1, 8, "⅜", 3, 8, "⅝", 5, 8, "⅞", 7, 8);
    }

    private NumberWords() {
    }

    private static void scale(String value, String... words) {
        for (var word : words) {
            SCALES.put(word, new BigDecimal(value));
        }
    }

    private static void fractions(Object... signs) {
        for (var i = 0; i < signs.length; i += 3) {
            FRACTION_SIGNS.put((String) signs[i], new int[] { (Integer) signs[i + 1], (Integer) signs[i + 2] });
        }
    }

    /** Whether a number may begin with a word. */
    static boolean isFirst(String word) {
        return UNITS.containsKey(word) || TEN_WORDS.containsKey(word) || ORDINALS.containsKey(word)
                || PARTS.containsKey(word) || FIRST.contains(word);
    }

    /** Whether an ordinal word stands in the plural, which only a fraction does. */
    static boolean isPlural(String ordinal) {
        return ordinal.endsWith("s");
    }
}
