package org.claimdesk.extraction.numeral;

import java.util.Arrays;
import java.util.Locale;

/**
 * The words, runs of digits and single signs of a stretch of text, in order. Asking beyond either end answers
 * {@link Kind#NONE}, so rules may look around without counting. Offsets are UTF-16 code units of the whole text.
 */
public final class Tokens {

    /** What a token is made of: letters, the digits 0 to 9, or one other character. */
    public enum Kind {
        NONE, WORD, DIGITS, SIGN
    }

    private static final Kind[] KINDS = Kind.values();

    private static final String[] SINGLE = new String[128];

    static {
        for (var character = 0; character < SINGLE.length; character++) {
            SINGLE[character] = String.valueOf((char) Character.toLowerCase(character));
        }
    }

    private final String text;
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private byte[] kinds = new byte[32];
    private boolean[] spaced = new boolean[32];
    private String[] words = new String[32];
    private int size;

    private Tokens(String text) {
        this.text = text;
    }

    /** The tokens between two offsets of a text. */
    public static Tokens of(String text, int start, int end) {
        var tokens = new Tokens(text);
        var afterSpace = true;
        for (var at = start; at < end;) {
            var character = text.codePointAt(at);
            var next = Math.min(end, at + Character.charCount(character));
            var kind = kindOf(character);
            if (kind == Kind.NONE) {
                afterSpace = true;
            } else {
                while (kind != Kind.SIGN && next < end && continues(kind, text.codePointAt(next))) {
                    next = Math.min(end, next + Character.charCount(text.codePointAt(next)));
                }
                tokens.add(kind, at, next, afterSpace);
                afterSpace = false;
            }
            at = next;
        }
        return tokens;
    }

    private static Kind kindOf(int character) {
        if (character >= '0' && character <= '9') {
            return Kind.DIGITS;
        }
        if (Character.isLetter(character)) {
            return Kind.WORD;
        }
        var blank = Character.isWhitespace(character) || Character.isSpaceChar(character)
                || Character.isISOControl(character) || Character.getType(character) == Character.FORMAT;
        return blank ? Kind.NONE : Kind.SIGN;
    }

    private static boolean continues(Kind kind, int character) {
        return kindOf(character) == kind
                || kind == Kind.WORD && Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private void add(Kind kind, int start, int end, boolean afterSpace) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            kinds = Arrays.copyOf(kinds, size * 2);
            spaced = Arrays.copyOf(spaced, size * 2);
            words = Arrays.copyOf(words, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        kinds[size] = (byte) kind.ordinal();
        spaced[size] = afterSpace;
        size++;
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** What a token is made of; {@link Kind#NONE} beyond either end. */
    public Kind kind(int index) {
        return index < 0 || index >= size ? Kind.NONE : KINDS[kinds[index]];
    }

    /** Where a token begins. */
    public int start(int index) {
        return starts[index];
    }

    /** Where a token ends (exclusive). */
    public int end(int index) {
        return ends[index];
    }

    /** A token in lower case; empty beyond either end. */
    public String word(int index) {
        if (index < 0 || index >= size) {
            return "";
        }
        var first = text.charAt(starts[index]);
        if (ends[index] - starts[index] == 1 && first < SINGLE.length) {
            return SINGLE[first];
        }
        if (words[index] == null) {
            words[index] = text.substring(starts[index], ends[index]).toLowerCase(Locale.ROOT);
        }
        return words[index];
    }

    /** Whether a token is this one, which is given in lower case. */
    public boolean is(int index, String word) {
        if (index < 0 || index >= size || word.isEmpty()) {
            return word(index).equals(word);
        }
        var first = text.charAt(starts[index]);
        return (first >= SINGLE.length || SINGLE[first].charAt(0) == word.charAt(0)) && word(index).equals(word);
    }

    /** Whether a token is the sign given. */
    public boolean is(int index, char sign) {
        return index >= 0 && index < size && text.charAt(starts[index]) == sign && ends[index] - starts[index] == 1;
    }

    /** Whether a token is made of letters. */
    public boolean isWord(int index) {
        return kind(index) == Kind.WORD;
    }

    /** Whether a token is made of digits. */
    public boolean isDigits(int index) {
        return kind(index) == Kind.DIGITS;
    }

    /** Whether a token stands directly behind the one before it, without a space. */
    public boolean isJoined(int index) {
        return index > 0 && index < size && !spaced[index];
    }

    /** Whether a token begins with a capital letter. */
    public boolean isCapital(int index) {
        return isWord(index) && Character.isUpperCase(text.codePointAt(starts[index]));
    }

    /** Whether a token is a hyphen, dash or minus. */
    public boolean isDash(int index) {
        if (index < 0 || index >= size || ends[index] - starts[index] != 1) {
            return false;
        }
        var sign = text.charAt(starts[index]);
        return sign == '-' || sign == '–' || sign == '—' || sign == '‑' || sign == '−';
    }

    /** How many UTF-16 code units a token has. */
    public int length(int index) {
        return index < 0 || index >= size ? 0 : ends[index] - starts[index];
    }

    /** The number a run of at most nine digits writes, otherwise -1. */
    public int number(int index) {
        if (!isDigits(index) || length(index) > 9) {
            return -1;
        }
        var number = 0;
        for (var at = starts[index]; at < ends[index]; at++) {
            number = number * 10 + text.charAt(at) - '0';
        }
        return number;
    }

    /** The text from one token up to another (exclusive), as it stands, with what lies between. */
    public String text(int from, int to) {
        return text.substring(starts[from], ends[to - 1]);
    }

    /** The character between a token and the one before it, where exactly one lies there; otherwise 0. */
    public char gap(int index) {
        return index > 0 && index < size && starts[index] - ends[index - 1] == 1 ? text.charAt(ends[index - 1]) : 0;
    }
}
