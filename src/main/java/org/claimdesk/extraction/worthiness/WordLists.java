package org.claimdesk.extraction.worthiness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Named lists of words and two-word phrases, one list a line: {@code NAME = word, two words, word}. */
final class WordLists {

    private final Map<String, Set<String>> lists = new HashMap<>();

    private WordLists() {
    }

    /** Reads the lists that stand beside this class. */
    static WordLists read(String resource) {
        var found = new WordLists();
        try (var lines = new BufferedReader(new InputStreamReader(WordLists.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(found::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }

    private void add(String line) {
        var parts = line.split(" = ", 2);
        var words = lists.computeIfAbsent(parts[0].strip(), name -> new HashSet<>());
        for (var word : parts[1].split(",")) {
            words.add(word.strip());
        }
    }

    /** The list of that name; empty where there is none. */
    Set<String> get(String name) {
        return lists.getOrDefault(name, Set.of());
    }
}
