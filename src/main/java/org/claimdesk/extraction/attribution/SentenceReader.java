package org.claimdesk.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.claimdesk.extraction.attribution.Words.Word;

/** Finds in one sentence who says something, and what: "X said …", "… said X", "according to X". Linear in the length of the sentence. */
final class SentenceReader {

    private static final Set<String> AUXILIARIES = Set.of("have", "has", "had", "also", "later", "then", "reportedly", "repeatedly", "openly", "recently", "previously", "who",
            "would", "already", "further", "and");
    private static final Set<String> CLAUSE_STARTS = Set.of("but", "while", "although", "as", "because", "that", "when", "where", "if");
    private static final Set<String> PHRASE_ENDS = Set.of("who", "which", "in", "on", "at", "during", "to", "after", "before", "while", "when", "as", "with", "adding", "from",
            "yesterday", "today", "about", "told", "said", "is", "was", "has", "have", "are", "were", "last", "this", "earlier");
    private static final int LONGEST_PHRASE = 25;

    private final List<Word> words;
    private final int end;

    SentenceReader(String text, int start, int end, boolean quotedBefore) {

        this.end = end;
        words = Words.of(text, start, end, quotedBefore);
    }

    /** The speaker's words and the statement's place; null where nobody is said to speak. */
    Found find() {
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (word.quoted() || !word.isWord()) {
                continue;
            }
            var lower = Speaker.lower(word);
            var found = lower.equals("according") && i + 2 < words.size() && Speaker.lower(words.get(i + 1)).equals("to") ? accordingTo(i)
                    : SpeechVerbs.isSure(lower) || SpeechVerbs.needsStatement(lower) && statementFollows(i) ? byVerb(i) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /**
     * A speaker as found.
     *
     * @param phrase     the words that name the speaker
     * @param apposition what is said about the speaker behind a comma
     * @param start      where the statement begins
     * @param end        where it ends
     */
    record Found(List<Word> phrase, List<Word> apposition, int start, int end) {
    }

    private Found accordingTo(int at) {
        var phrase = phraseFrom(at + 2);
        if (phrase.isEmpty()) {
            return null;
        }
        var last = indexOf(phrase.get(phrase.size() - 1));
        if (at == 0) {
            var from = last + 1 < words.size() && words.get(last + 1).text().equals(",") ? last + 2 : last + 1;
            return from < words.size() ? new Found(phrase, List.of(), words.get(from).start(), end) : null;
        }
        return new Found(phrase, List.of(), words.get(0).start(), trimmed(at));
    }

    private Found byVerb(int verb) {
        if (verb + 1 < words.size() && isAfterStatement(verb)) {
            var phrase = phraseFrom(verb + 1);
            if (!phrase.isEmpty()) {
                return new Found(phrase, List.of(), words.get(0).start(), trimmed(verb));
            }
        }
        var subject = subjectBefore(verb);
        if (subject == null || subject.phrase().isEmpty()) {
            return null;
        }
        var first = indexOf(subject.phrase().get(0));
        var statement = first > 0 && words.subList(0, first).stream().anyMatch(Word::quoted) || endsSentence(verb);
        return statement ? new Found(subject.phrase(), subject.apposition(), words.get(0).start(), trimmed(first))
                : new Found(subject.phrase(), subject.apposition(), statementStart(verb), end);
    }

    /** "…," said X: the verb comes right behind a quotation mark or behind a comma that ends the statement. */
    private boolean isAfterStatement(int verb) {
        if (verb == 0) {
            return false;
        }
        var before = words.get(verb - 1).text();
        return Words.isQuote(before.charAt(0)) && verb > 1 || before.equals(",") && nextIsNoStatement(verb);
    }

    private boolean nextIsNoStatement(int verb) {
        var next = words.get(verb + 1);
        return next.isCapital() || Set.of("the", "a", "an").contains(Speaker.lower(next));
    }

    private boolean statementFollows(int verb) {
        for (int i = verb + 1; i < words.size() && i <= verb + 6; i++) {
            var next = words.get(i);
            if (Speaker.lower(next).equals("that") || Words.isQuote(next.text().charAt(0))) {
                return true;
            }
        }
        return false;
    }

    private boolean endsSentence(int verb) {
        return words.subList(verb + 1, words.size()).stream().filter(Word::isWord).count() <= 4 && !statementFollows(verb) && verb > 4;
    }

    /** The noun phrase before the verb: back to a comma, a conjunction or a quotation mark; over an apposition between two commas. */
    private Found subjectBefore(int verb) {
        int last = verb - 1;
        while (last >= 0 && AUXILIARIES.contains(Speaker.lower(words.get(last)))) {
            last--;
        }
        if (last < 0) {
            return null;
        }
        if (words.get(last).text().equals(",")) {
            return apposed(last);
        }
        int first = phraseStart(last);
        if (verb - 1 - last > 0 && Speaker.lower(words.get(verb - 1)).equals("and") || first > last) {
            return new Found(head(0), List.of(), 0, 0);
        }
        return new Found(words.subList(first, last + 1), List.of(), 0, 0);
    }

    /** "X, the spokesman for Y, said": the name stands before the first of the two commas. */
    private Found apposed(int comma) {
        int open = comma - 1;
        while (open > 0 && !words.get(open).text().equals(",") && comma - open < LONGEST_PHRASE) {
            open--;
        }
        if (open <= 0 || open + 1 == comma) {
            return null;
        }
        int first = phraseStart(open - 1);
        var apposition = words.subList(open + 1, comma);
        if (first <= open - 1 && words.get(first).isWord() && Set.of("in", "at", "of", "from").contains(Speaker.lower(apposition.get(0))) && first > 1) {
            return new Found(head(0), words.subList(first, open), 0, 0);
        }
        return first > open - 1 ? null : new Found(words.subList(first, open), apposition, 0, 0);
    }

    private List<Word> head(int from) {
        int to = from;
        while (to < words.size() && words.get(to).isWord() && to - from < 8) {
            to++;
        }
        return new ArrayList<>(words.subList(from, to));
    }

    private int phraseStart(int last) {
        int first = last;
        while (first >= 0 && last - first < LONGEST_PHRASE) {
            var word = words.get(first);
            if (!word.isWord() && !word.text().equals(".") || word.quoted() || CLAUSE_STARTS.contains(Speaker.lower(word))) {
                break;
            }
            first--;
        }
        return first + 1;
    }

    private List<Word> phraseFrom(int first) {
        int last = first;
        while (last < words.size() && last - first < LONGEST_PHRASE) {
            var word = words.get(last);
            if (!word.isWord() && !word.text().equals(".") || word.quoted() || last > first && PHRASE_ENDS.contains(Speaker.lower(word))) {
                break;
            }
            last++;
        }
        while (last > first && !words.get(last - 1).isWord()) {
            last--;
        }
        return words.subList(first, last);
    }

    private int statementStart(int verb) {
        int at = verb + 1;
        for (int i = at; i < words.size() && i <= verb + 7; i++) {
            if (Speaker.lower(words.get(i)).equals("that")) {
                at = i + 1;
                break;
            }
            if (words.get(i).text().equals(",") && i == verb + 1) {
                at = i + 1;
            }
        }
        return at < words.size() ? words.get(at).start() : end;
    }

    /** Where the statement before this word ends, without the comma and the quotation mark. */
    private int trimmed(int at) {
        int last = at - 1;
        while (last > 0 && !words.get(last).isWord()) {
            last--;
        }
        return last < 0 ? words.get(0).start() : words.get(last).end();
    }

    private int indexOf(Word word) {
        return words.indexOf(word);
    }
}
