package org.claimdesk.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.claimdesk.extraction.attribution.Attribution;

/**
 * Cuts a claim out of its sentence: without who said it, without connectives in front, without marks at the ends. Where the words to be cut off
 * say more than who speaks (a denial, a doubt, a subject), nothing of them is cut.
 */
final class ClaimSpans {

    private static final Set<String> CONNECTIVES = Set.of("in contrast", "but since then", "since then", "in the meantime", "meanwhile", "as a result", "however", "moreover",
            "in addition", "additionally", "furthermore", "for example", "for instance", "by contrast", "on the other hand", "nevertheless", "nonetheless", "therefore",
            "consequently", "also", "still", "instead", "indeed", "in fact", "similarly", "likewise", "overall", "in total");
    private static final Set<String> CONJUNCTIONS = Set.of("but", "and", "so", "yet", "or");
    /** Behind a conjunction these make another word of it: "so far", "yet another", "but for". */
    private static final Set<String> NO_CONJUNCTION_BEFORE = Set.of("far", "much", "many", "few", "little", "long", "called", "that", "as", "another", "to", "for", "soon");
    /** A clause in front that opens with these says something of its own. */
    private static final Set<String> CONCESSIONS = Set.of("although", "though", "while", "whereas", "if", "unless", "because");
    /** With these only where the speaker stands in that clause: "As the minister told …". */
    private static final Set<String> SUBORDINATORS = Set.of("as", "when", "since", "after", "before");
    private static final Set<String> MAYBE = Set.of("may", "might", "could");
    private static final Pattern DATELINE = Pattern.compile("(?:date )?(?:[\\p{Lu}\\d(][\\p{L}\\d./()-]*,? ){1,7}[–—-]{1,2} (?=[\\p{Lu}\\d“\"])");
    private static final int FIRST_SENTENCES = 3;
    private static final int LONGEST_DATELINE = 80;
    private static final int SHORTEST = 12;
    private static final String SIGNS = "%‰$£€¥°′″";

    private ClaimSpans() {
    }

    /** A range of the article, in UTF-16 code units, the end exclusive. */
    record Span(int start, int end) {
    }

    /** The claim in text[start, end), a sentence or a part of one. */
    static Span of(String text, int start, int end, Attribution attribution) {
        var span = new Span(start, end);
        if (attribution != null && attribution.end() - attribution.start() >= SHORTEST && isOnlyTheSpeaker(text, start, end, attribution)) {
            span = trimmed(text, new Span(Math.max(start, attribution.start()), behindSigns(text, attribution.end(), end)));
        }
        var bare = withoutConnective(text, trimmed(text, span));
        return closed(text, bare.end() - bare.start() >= SHORTEST ? trimmed(text, bare) : trimmed(text, new Span(start, end)), end);
    }

    /** Where a sentence begins behind the place that a wire story names in front ("BAGHDAD – "); only among the first sentences of an article. */
    static int behindDateline(String text, Sentence sentence) {
        if (sentence.n() > FIRST_SENTENCES) {
            return sentence.start();
        }
        var dateline = DATELINE.matcher(text).region(sentence.start(), Math.min(sentence.end(), sentence.start() + LONGEST_DATELINE));
        return dateline.lookingAt() ? dateline.end() : sentence.start();
    }

    /** Whether the words around a statement say who speaks and nothing more. */
    private static boolean isOnlyTheSpeaker(String text, int start, int end, Attribution attribution) {
        var before = ClauseWord.of(text, start, attribution.start());
        var behind = ClauseWord.of(text, attribution.end(), Math.min(end, attribution.end() + 80)).stream().takeWhile(word -> !word.is("who") && !word.is("because")).limit(7).toList();
        if (before.stream().anyMatch(word -> isDoubt(word) || ClauseWords.NEGATIONS.contains(word.form()) || MAYBE.contains(word.form()) && !word.opened())
                || behind.stream().anyMatch(ClaimSpans::isDoubt)) {
            return false;
        }
        return before.isEmpty() || !speaksInSubordinateClause(before) && isStatement(text, before.get(before.size() - 1), attribution);
    }

    private static boolean isDoubt(ClauseWord word) {
        return ClauseWords.DOUBTS.contains(word.form()) || ClauseWords.DENIALS.contains(word.form()) || word.form().endsWith("n't");
    }

    private static boolean speaksInSubordinateClause(List<ClauseWord> before) {
        var first = before.get(0).form();
        return CONCESSIONS.contains(first) || SUBORDINATORS.contains(first) && before.stream().noneMatch(word -> word.is(","));
    }

    /** "told the army not to move" and "The danger, soldiers said, did not come": what follows the speaker is no statement. */
    private static boolean isStatement(String text, ClauseWord last, Attribution attribution) {
        var statement = ClauseWord.of(text, attribution.start(), Math.min(attribution.end(), attribution.start() + 80));
        return statement.isEmpty() || !ClauseWords.AUXILIARIES.contains(statement.get(0).form())
                && (!last.is("told") || ClauseWord.isQuote(text.charAt(attribution.start())));
    }

    /** Over the signs that belong to a figure: "5 %, the ministry said". */
    private static int behindSigns(String text, int from, int end) {
        int to = from;
        for (int i = from; i < end && (text.charAt(i) == ' ' || SIGNS.indexOf(text.charAt(i)) >= 0); i++) {
            to = SIGNS.indexOf(text.charAt(i)) >= 0 ? i + 1 : to;
        }
        return to;
    }

    private static Span withoutConnective(String text, Span span) {
        var words = text.substring(span.start(), Math.min(span.end(), span.start() + 40)).toLowerCase(Locale.ROOT);
        var comma = words.indexOf(',');
        if (comma > 0 && CONNECTIVES.contains(words.substring(0, comma))) {
            return new Span(span.start() + comma + 1, span.end());
        }
        var space = words.indexOf(' ');
        if (space > 0 && CONJUNCTIONS.contains(words.substring(0, space))) {
            var next = ClauseWord.of(words, space + 1, words.length());
            return next.isEmpty() || NO_CONJUNCTION_BEFORE.contains(next.get(0).form()) ? span : new Span(span.start() + space + 1, span.end());
        }
        return span;
    }

    /** With the quotation mark or the bracket that closes what opened inside. */
    private static Span closed(String text, Span span, int end) {
        if (!ClauseWord.isBalanced(text, span.start(), span.end())) {
            for (int i = span.end(); i < Math.min(end, span.end() + 3); i++) {
                if (ClauseWord.isBalanced(text, span.start(), i + 1)) {
                    return new Span(span.start(), i + 1);
                }
            }
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
