package org.claimdesk.suggestion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.claimdesk.extraction.numeral.Tokens;
import org.claimdesk.suggestion.ChatAnswer.ProposedClaim;

/**
 * Decides which of a model's claims can be kept. Believes nothing: a quotation has to stand in the sentence, whole; its figures and its
 * negations have to be in the wording, and no others but what the sentence, the claim's own wording or its dates bear out. Whether the wording says the same is for people to judge.
 */
final class Scrutiny {

    /**
     * A claim that stood up to it.
     *
     * @param start where the quote begins in the article, in UTF-16 code units
     * @param end   where it ends (exclusive)
     */
    record Kept(String quote, int start, int end, String wording) {
    }

    private final Passage passage;
    private final Figures figures;
    private final Tokens tokens;
    /** What else may stand in a wording: not what neighbouring sentences count, which belongs to other claims. */
    private final Set<String> knownNumbers = new HashSet<>();

    Scrutiny(Passage passage) {
        this.passage = passage;
        figures = Figures.of(passage.sentence());
        tokens = Tokens.of(passage.sentence(), 0, passage.sentence().length());
        Stream.of(passage.sentence(), passage.claim().normalisedText()).forEach(text -> knownNumbers.addAll(Figures.of(text).plainNumbers()));
        passage.claim().periods().stream().flatMap(period -> Stream.of(period.start(), period.end())).forEach(this::know);
        if (passage.publishedOn() != null) {
            know(passage.publishedOn());
        }
    }

    /** Those that can be kept, in the model's order, each once, of the first so many. */
    List<Kept> of(List<ProposedClaim> claims, int most) {
        var kept = new ArrayList<Kept>();
        claims.stream().limit(most).map(this::kept).filter(claim -> claim != null && !kept.contains(claim)).forEach(kept::add);
        return kept;
    }

    private Kept kept(ProposedClaim claim) {
        var quote = claim.quote().strip();
        var wording = Wordings.tidied(claim.wording());
        if (quote.isEmpty() || wording == null) {
            return null;
        }
        for (int at = passage.sentence().indexOf(quote); at >= 0; at = passage.sentence().indexOf(quote, at + 1)) {
            if (isWhole(at, at + quote.length()) && isKept(at, at + quote.length(), wording)) {
                return new Kept(quote, passage.start() + at, passage.start() + at + quote.length(), wording);
            }
        }
        return null;
    }

    private boolean isWhole(int start, int end) {
        var words = 0;
        for (int token = 0; token < tokens.size(); token++) {
            if (isInside(token, start) || isInside(token, end)) {
                return false;
            }
            words += tokens.isWord(token) && tokens.start(token) >= start && tokens.end(token) <= end ? 1 : 0;
        }
        return words > 0 && !figures.areCutBy(start) && !figures.areCutBy(end) && !Negations.areCutOff(passage.sentence(), start, end);
    }

    private boolean isInside(int token, int place) {
        return tokens.start(token) < place && place < tokens.end(token);
    }

    private boolean isKept(int start, int end, String wording) {
        var worded = Figures.of(wording);
        return figures.within(start, end).areKeptBy(worded) && knownNumbers.containsAll(worded.plainNumbers())
                && Negations.of(passage.sentence().substring(start, end)).equals(Negations.of(wording));
    }

    private void know(LocalDate day) {
        knownNumbers.add(Figures.plain(BigDecimal.valueOf(day.getYear())));
        knownNumbers.add(Figures.plain(BigDecimal.valueOf(day.getDayOfMonth())));
    }
}
