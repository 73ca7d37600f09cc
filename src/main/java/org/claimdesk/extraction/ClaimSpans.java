package org.claimdesk.extraction;

import java.util.Locale;
import java.util.Set;

import org.claimdesk.extraction.attribution.Attribution;

/** Cuts a claim out of its sentence: without who said it, without connectives in front, without marks at the ends. */
final class ClaimSpans {

    private static final Set<String> CONNECTIVES = Set.of("in contrast", "but since then", "since then", "in the meantime", "meanwhile", "as a result", "however", "moreover",
            "in addition", "additionally", "furthermore", "for example", "for instance", "by contrast", "on the other hand", "nevertheless", "nonetheless", "therefore",
            "consequently", "also", "still", "instead", "indeed", "in fact", "similarly", "likewise", "overall", "in total");
    private static final Set<String> CONJUNCTIONS = Set.of("but", "and", "so", "yet", "or");
    private static final int SHORTEST = 12;

    private ClaimSpans() {
    }

    /** A range of the text. */
    record Span(int start, int end) {
    }

    static Span of(String text, Sentence sentence, Attribution attribution) {
        var span = new Span(sentence.start(), sentence.end());
        if (attribution != null && attribution.end() - attribution.start() >= SHORTEST) {
            span = trimmed(text, new Span(attribution.start(), attribution.end()));
        }
        var bare = withoutConnective(text, trimmed(text, span));
        return bare.end() - bare.start() >= SHORTEST ? trimmed(text, bare) : trimmed(text, new Span(sentence.start(), sentence.end()));
    }

    private static Span withoutConnective(String text, Span span) {
        var words = text.substring(span.start(), Math.min(span.end(), span.start() + 40)).toLowerCase(Locale.ROOT);
        var comma = words.indexOf(',');
        if (comma > 0 && CONNECTIVES.contains(words.substring(0, comma))) {
            return new Span(span.start() + comma + 1, span.end());
        }
        var space = words.indexOf(' ');
        if (space > 0 && CONJUNCTIONS.contains(words.substring(0, space))) {
            return new Span(span.start() + space + 1, span.end());
        }
        return span;
    }

    /** Without white space and marks at the ends; a bracket or a per cent sign belongs to the words. */
    private static Span trimmed(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && !Character.isLetterOrDigit(text.charAt(start)) && "$£€¥([#+-–−@&%".indexOf(text.charAt(start)) < 0 && !Character.isSurrogate(text.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1)) && "%)]$£€°′″".indexOf(text.charAt(end - 1)) < 0 && !Character.isSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return start < end ? new Span(start, end) : span;
    }
}
