package org.claimdesk.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.claimdesk.extraction.attribution.Attribution;
import org.claimdesk.extraction.attribution.Attributions;
import org.claimdesk.extraction.period.Period;
import org.claimdesk.extraction.period.PeriodReader;
import org.claimdesk.extraction.quantity.QuantityReader;
import org.claimdesk.extraction.sentence.Place;
import org.claimdesk.extraction.sentence.SentenceSpan;
import org.claimdesk.extraction.sentence.SentenceSplitter;
import org.claimdesk.extraction.worthiness.Candidate;
import org.claimdesk.extraction.worthiness.Worthiness;

/**
 * The one door of the engine: text in, sentences and claims out. Deterministic, offline, without a clock, safe to share between threads.
 */
public final class ClaimExtractor {

    /** Name and version that go with everything this engine suggests. */
    public static final Engine ENGINE = new Engine("claimdesk-rules+linear", "0.4.0");

    /** A longer sentence is read, but makes no claim: nobody could work on it. In UTF-16 code units. */
    private static final int LONGEST_CLAIM = 5_000;

    private final SentenceSplitter splitter = new SentenceSplitter();
    private final PeriodReader periods = new PeriodReader();
    private final QuantityReader quantities = new QuantityReader();
    private final Worthiness worthiness = new Worthiness();

    /**
     * Reads a text.
     *
     * @param text        the article; any string, also an empty one
     * @param publishedAt the day it was published, against which "last month" or "Tuesday" are resolved; where it is null a full date among
     *                    the first sentences takes its place; without one relative expressions stay unresolved and are left out
     * @param language    BCP 47 tag of the text, null for English; in other languages sentences and figures are found, but nothing is scored
     */
    public Extraction extract(String text, LocalDate publishedAt, String language) {
        var spans = splitter.split(text);
        var day = publishedAt != null ? publishedAt : dateLine(text, spans);
        var attributions = Attributions.of(text, spans);
        var scored = isEnglish(language);
        var sentences = new ArrayList<Sentence>();
        var claims = new ArrayList<FoundClaim>();
        for (int i = 0; i < spans.size(); i++) {
            var sentence = sentence(i + 1, text, spans.get(i), attributions.get(i), day, scored);
            sentences.add(sentence);
            if (sentence.checkable() && sentence.end() - sentence.start() <= LONGEST_CLAIM) {
                claims.add(claim(text, sentence, attributions.get(i)));
            }
        }
        return new Extraction(ENGINE, List.copyOf(sentences), List.copyOf(claims));
    }

    /** Judges one sentence on its own. */
    public ScoredSentence score(String sentence) {
        var found = periods.read(sentence, 0, sentence.length(), null);
        var figures = quantities.read(sentence, 0, sentence.length(), found);
        var judgement = worthiness.judge(new Candidate(sentence, figures, found, null, Place.BODY, false, false));
        return new ScoredSentence(sentence, judgement.checkable(), judgement.label(), judgement.score(), judgement.reasons());
    }

    private Sentence sentence(int n, String text, SentenceSpan span, Attribution attribution, LocalDate day, boolean scored) {
        var words = text.substring(span.start(), span.end());
        var found = periods.read(text, span.start(), span.end(), day);
        var figures = quantities.read(text, span.start(), span.end(), found);
        var claimant = attribution == null ? null : attribution.claimant();
        if (!scored) {
            return new Sentence(n, span.start(), span.end(), words, false, null, null, List.of(), claimant, figures, found);
        }
        var judgement = worthiness.judge(new Candidate(words, figures, found, claimant, span.place(), span.quoted(), true));
        return new Sentence(n, span.start(), span.end(), words, judgement.checkable(), judgement.label(), judgement.score(), judgement.reasons(), claimant,
                figures, found);
    }

    private static FoundClaim claim(String text, Sentence sentence, Attribution attribution) {
        var span = ClaimSpans.of(text, sentence, attribution);
        var figures = sentence.quantities().stream().filter(figure -> inside(figure.start(), figure.end(), span)).toList();
        var found = sentence.periods().stream().filter(period -> inside(period.textStart(), period.textEnd(), span)).toList();
        var words = text.substring(span.start(), span.end());
        return new FoundClaim(Selector.of(text, span.start(), span.end()), Wording.of(text, span, found), sentence.text(), sentence.claimant(),
                ClaimTypes.of(words, attribution != null, figures), figures, found, sentence.label(), sentence.score(), sentence.reasons());
    }

    private static boolean inside(int start, int end, ClaimSpans.Span span) {
        return start >= span.start() && end <= span.end();
    }

    /** A full date in one of the first sentences, as wire stories and Wikinews carry it. */
    private LocalDate dateLine(String text, List<SentenceSpan> spans) {
        return spans.stream().limit(3).flatMap(span -> periods.read(text, span.start(), Math.min(span.end(), span.start() + 200), null).stream())
                .filter(period -> period.start().equals(period.end())).map(Period::start).findFirst().orElse(null);
    }

    private static boolean isEnglish(String language) {
        return language == null || language.isBlank() || Locale.forLanguageTag(language).getLanguage().equals("en");
    }
}
