package org.claimdesk.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.DeltaType;

/**
 * What became of a text, word by word (Myers' algorithm, by java-diff-utils).
 *
 * @param parts in reading order
 */
public record WordDiff(List<Part> parts) {

    /** Longer texts are compared as a whole: nobody reads a thousand scattered marks. */
    private static final int MOST_WORDS = 5_000;
    private static final Pattern WORD = Pattern.compile("\\s+|[^\\s]+");

    /** What happened to a stretch of words. */
    public enum Kind {
        SAME, ADDED, REMOVED
    }

    /** A stretch of words. */
    public record Part(Kind kind, String text) {
    }

    /** From one text to another; null is a text without words. */
    public static WordDiff of(String before, String after) {
        var old = words(before);
        var now = words(after);
        var parts = new ArrayList<Part>();
        if (old.size() > MOST_WORDS || now.size() > MOST_WORDS) {
            add(parts, Kind.REMOVED, old);
            add(parts, Kind.ADDED, now);
            return new WordDiff(parts);
        }
        var at = 0;
        for (var delta : DiffUtils.diff(old, now).getDeltas()) {
            add(parts, Kind.SAME, old.subList(at, delta.getSource().getPosition()));
            if (delta.getType() != DeltaType.INSERT) {
                add(parts, Kind.REMOVED, delta.getSource().getLines());
            }
            if (delta.getType() != DeltaType.DELETE) {
                add(parts, Kind.ADDED, delta.getTarget().getLines());
            }
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(parts, Kind.SAME, old.subList(at, old.size()));
        return new WordDiff(parts);
    }

    /** Whether the two differ at all. */
    public boolean isChange() {
        return parts.stream().anyMatch(part -> part.kind != Kind.SAME);
    }

    private static List<String> words(String text) {
        return text == null ? List.of() : WORD.matcher(text).results().map(word -> word.group()).toList();
    }

    private static void add(List<Part> parts, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            parts.add(new Part(kind, String.join("", words)));
        }
    }
}
