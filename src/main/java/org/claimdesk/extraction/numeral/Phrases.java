package org.claimdesk.extraction.numeral;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A list of phrases, each with its meaning, that can be looked up at a place in a text; the longest one wins.
 *
 * @param <T> what a phrase means
 */
public final class Phrases<T> {

    /**
     * A phrase that was found.
     *
     * @param meaning what it means
     * @param from    its first token
     * @param to      the token after its last
     */
    public record Match<T>(T meaning, int from, int to) {
    }

    private record Phrase<T>(String[] words, T meaning) {
    }

    private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();
    private final Map<String, List<Phrase<T>>> byLast = new HashMap<>();

    /** Adds a phrase, given in lower case. */
    public Phrases<T> add(String phrase, T meaning) {
        var tokens = Tokens.of(phrase, 0, phrase.length());
        var words = new String[tokens.size()];
        for (var i = 0; i < words.length; i++) {
            words[i] = tokens.word(i);
        }
        var entry = new Phrase<>(words, meaning);
        insert(byFirst, words[0], entry);
        insert(byLast, words[words.length - 1], entry);
        return this;
    }

    private static <T> void insert(Map<String, List<Phrase<T>>> map, String key, Phrase<T> phrase) {
        var list = map.computeIfAbsent(key, any -> new ArrayList<>());
        list.add(phrase);
        list.sort(Comparator.comparingInt((Phrase<T> each) -> -each.words.length));
    }

    /**
     * Reads a table from a resource beside a class: {@code meaning | phrase | phrase …} on each line, {@code #} before a
     * comment.
     */
    public static <T> Phrases<T> load(Class<?> beside, String resource, Function<String, T> meaning) {
        var phrases = new Phrases<T>();
        try (var in = beside.getResourceAsStream(resource);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    var cells = line.split("\\|");
                    var value = meaning.apply(cells[0].strip());
                    for (var i = 1; i < cells.length; i++) {
                        phrases.add(cells[i].strip(), value);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return phrases;
    }

    /** Whether a phrase begins with a token. */
    public boolean mayBegin(Tokens tokens, int at) {
        return byFirst.containsKey(tokens.word(at));
    }

    /** The longest phrase that begins at a token, or null. */
    public Match<T> at(Tokens tokens, int from) {
        return longest(byFirst.get(tokens.word(from)), tokens, from, true);
    }

    /** The longest phrase that ends just before a token, or null. */
    public Match<T> before(Tokens tokens, int to) {
        return longest(byLast.get(tokens.word(to - 1)), tokens, to, false);
    }

    private static <T> Match<T> longest(List<Phrase<T>> candidates, Tokens tokens, int place, boolean forward) {
        if (candidates != null) {
            for (var phrase : candidates) {
                var from = forward ? place : place - phrase.words.length;
                if (stands(phrase.words, tokens, from)) {
                    return new Match<>(phrase.meaning, from, from + phrase.words.length);
                }
            }
        }
        return null;
    }

    private static boolean stands(String[] words, Tokens tokens, int from) {
        for (var i = 0; i < words.length; i++) {
            if (!tokens.is(from + i, words[i])) {
                return false;
            }
        }
        return true;
    }
}
