package org.claimdesk.extraction.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.claimdesk.extraction.sentence.Place;
import org.claimdesk.extraction.sentence.SentenceSpan;

/** Tells for every sentence of a text who says it: by its own words, or because it lies in a quotation that another sentence attributes. */
public final class Attributions {

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "we", "i", "you", "who", "which", "this", "that", "these", "those", "some", "many", "others", "there");

    private final String text;
    private final List<SentenceSpan> sentences;
    private final Map<String, Claimant> bySurname = new HashMap<>();
    private List<Attribution> found = List.of();

    private Attributions(String text, List<SentenceSpan> sentences) {
        this.text = text;
        this.sentences = sentences;
    }

    /**
     * Reads a text.
     *
     * @return one entry for each sentence, null where the article itself says it
     */
    public static List<Attribution> of(String text, List<SentenceSpan> sentences) {
        return in(text, sentences).all();
    }

    /** Reads a text, and stays at hand to be asked about parts of its sentences. */
    public static Attributions in(String text, List<SentenceSpan> sentences) {
        var attributions = new Attributions(text, sentences);
        attributions.found = attributions.read();
        return attributions;
    }

    /** One entry for each sentence, null where the article itself says it. */
    public List<Attribution> all() {
        return found;
    }

    /**
     * Who says a part of a sentence, by the words of that part alone.
     *
     * @param at    the sentence, from 0
     * @param start where the part begins in the article, in UTF-16 code units
     * @param end   where it ends (exclusive)
     * @return null where those words name nobody
     */
    public Attribution within(int at, int start, int end) {
        var sentence = sentences.get(at);
        var before = at > 0 ? found.get(at - 1) : null;
        var last = found.get(at) != null ? found.get(at) : before;
        return own(new SentenceSpan(start, end, sentence.paragraph(), sentence.place(), sentence.quoted()), false, last == null ? null : last.claimant());
    }

    private List<Attribution> read() {
        var attributions = new ArrayList<Attribution>();
        Claimant last = null;
        var open = false;
        for (int i = 0; i < sentences.size(); i++) {
            var sentence = sentences.get(i);
            if (i == 0 || sentences.get(i - 1).paragraph() != sentence.paragraph()) {
                open = false;
            }
            var attribution = sentence.place() == Place.BODY || sentence.place() == Place.CAPTION ? own(sentence, open, last) : null;
            attributions.add(attribution);
            if (attribution != null) {
                last = attribution.claimant();
            }
            open = opensAfter(sentence, open);
        }
        carryOver(attributions);
        return attributions;
    }

    private Attribution own(SentenceSpan sentence, boolean quotedBefore, Claimant last) {
        var found = new SentenceReader(text, sentence.start(), sentence.end(), quotedBefore).find();
        if (found == null) {
            return null;
        }
        var claimant = found.phrase().size() == 1 && PRONOUNS.contains(Speaker.lower(found.phrase().get(0)))
                ? resolved(Speaker.lower(found.phrase().get(0)), last)
                : known(Speaker.of(found.phrase(), found.apposition()));
        if (claimant == null) {
            return null;
        }
        var start = Math.min(found.start(), sentence.end());
        return new Attribution(claimant, start, Math.max(start, Math.min(found.end(), sentence.end())));
    }

    private static Claimant resolved(String pronoun, Claimant last) {
        return pronoun.equals("he") || pronoun.equals("she") || pronoun.equals("they") ? last : null;
    }

    /** A surname alone stands for the full name that was given before. */
    private Claimant known(Claimant claimant) {
        if (claimant == null || claimant.name() == null) {
            return claimant;
        }
        var parts = claimant.name().split(" ");
        var surname = parts[parts.length - 1];
        var before = bySurname.get(surname);
        if (parts.length == 1 && before != null) {
            return before;
        }
        if (parts.length > 1) {
            bySurname.put(surname, claimant);
        }
        return claimant;
    }

    /** Sentences that lie wholly in a quotation belong to who speaks in the sentence of the same paragraph that says so. */
    private void carryOver(List<Attribution> attributions) {
        var behind = new Attribution[sentences.size()];
        for (int i = sentences.size() - 2; i >= 0; i--) {
            behind[i] = towards(i, i + 1, attributions, behind[i + 1]);
        }
        Attribution before = null;
        for (int i = 0; i < sentences.size(); i++) {
            before = i == 0 ? null : towards(i, i - 1, attributions, before);
            var speaker = behind[i] != null ? behind[i] : before;
            if (attributions.get(i) == null && sentences.get(i).quoted() && speaker != null) {
                attributions.set(i, new Attribution(speaker.claimant(), sentences.get(i).start(), sentences.get(i).end()));
            }
        }
    }

    /** Who speaks in a neighbour of a sentence, or beyond it where the neighbour is quoted too; null where nobody does in the paragraph. */
    private Attribution towards(int at, int neighbour, List<Attribution> attributions, Attribution beyond) {
        if (sentences.get(at).paragraph() != sentences.get(neighbour).paragraph()) {
            return null;
        }
        var own = attributions.get(neighbour);
        return own != null || !sentences.get(neighbour).quoted() ? own : beyond;
    }

    private boolean opensAfter(SentenceSpan sentence, boolean open) {
        for (int i = sentence.start(); i < sentence.end(); i++) {
            if (Words.isQuote(text.charAt(i))) {
                open = !open;
            }
        }
        return open;
    }
}
