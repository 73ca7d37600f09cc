package org.claimdesk.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.claimdesk.extraction.attribution.Attribution;
import org.claimdesk.extraction.attribution.Attributions;
import org.claimdesk.extraction.period.Period;
import org.claimdesk.extraction.period.PeriodReader;
import org.claimdesk.extraction.quantity.Quantity;
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

    /** A text with what is known of it before its claims are worded. */
    private record Article(String text, List<SentenceSpan> spans, Attributions attributions, People people) {

        /** Who says a sentence, by the full name where it stands before. */
        Attribution attribution(int at) {
            return inFull(attributions.all().get(at), at);
        }

        Attribution attribution(int at, int start, int end) {
            return inFull(attributions.within(at, start, end), at);
        }

        private Attribution inFull(Attribution attribution, int at) {
            return attribution == null ? null : new Attribution(people.inFull(attribution.claimant(), spans.get(at).start()), attribution.start(), attribution.end());
        }
    }

    /**
     * Reads a text.
     *
     * @param text        the article; any string, also an empty one
     * @param publishedAt the day it was published, against which "last month" or "Tuesday" are resolved; where it is null a full date among
     *                    the first sentences takes its place; without one relative expressions stay unresolved and are left out
     * @param language    BCP 47 tag of the text, null for English; in other languages sentences and figures are found, but nothing is scored, and a
     *                    note says so
     */
    public Extraction extract(String text, LocalDate publishedAt, String language) {
        var spans = splitter.split(text);
        var day = publishedAt != null ? publishedAt : dateLine(text, spans);
        var attributions = Attributions.in(text, spans);
        var other = isEnglish(language) ? null : new OtherLanguage(text, Locale.forLanguageTag(language));
        var article = new Article(text, spans, attributions, other == null ? People.of(text, attributions.all()) : People.NOBODY);
        var sentences = new ArrayList<Sentence>();
        var claims = new ArrayList<FoundClaim>();
        for (int i = 0; i < spans.size(); i++) {
            var attribution = article.attribution(i);
            var sentence = other == null ? sentence(i + 1, text, spans.get(i), attribution, day) : unscored(i + 1, text, spans.get(i), attribution, day, other);
            sentences.add(sentence);
            if (sentence.checkable() && sentence.end() - sentence.start() <= LONGEST_CLAIM) {
                claims.addAll(claims(article, i, sentence));
            }
        }
        return new Extraction(ENGINE, List.copyOf(sentences), List.copyOf(claims), other == null ? List.of() : List.of(notScored(language)));
    }

    /** Judges one sentence on its own. */
    public ScoredSentence score(String sentence) {
        var found = periods.read(sentence, 0, sentence.length(), null);
        var figures = quantities.read(sentence, 0, sentence.length(), found);
        var judgement = worthiness.judge(new Candidate(sentence, figures, found, null, Place.BODY, false, false));
        return new ScoredSentence(sentence, judgement.checkable(), judgement.label(), judgement.score(), judgement.reasons());
    }

    private Sentence sentence(int n, String text, SentenceSpan span, Attribution attribution, LocalDate day) {
        var words = text.substring(span.start(), span.end());
        var found = periods.read(text, span.start(), span.end(), day);
        var figures = quantities.read(text, span.start(), span.end(), found);
        var claimant = attribution == null ? null : attribution.claimant();
        var judgement = worthiness.judge(new Candidate(words, figures, found, claimant, span.place(), span.quoted(), true));
        return new Sentence(n, span.start(), span.end(), words, judgement.checkable(), judgement.label(), judgement.score(), judgement.reasons(), claimant,
                figures, found);
    }

    /** What can be told of a sentence in another language: no score, since none would stand for anything. */
    private Sentence unscored(int n, String text, SentenceSpan span, Attribution attribution, LocalDate day, OtherLanguage language) {
        var found = language.dates(span.start(), span.end(), periods.read(text, span.start(), span.end(), day));
        var figures = language.figures(quantities.read(language.forFigures(), span.start(), span.end(), found));
        return new Sentence(n, span.start(), span.end(), text.substring(span.start(), span.end()), false, null, null, List.of(),
                attribution == null ? null : attribution.claimant(), figures, found);
    }

    /** One claim, or one for each part that could be a sentence of its own and states something checkable. */
    private List<FoundClaim> claims(Article article, int at, Sentence sentence) {
        var span = article.spans().get(at);
        var start = ClaimSpans.behindDateline(article.text(), sentence);
        var whole = new ClaimParts.Part(start, sentence.end(), article.attribution(at), null);
        if (span.place() != Place.BODY || span.quoted()) {
            return List.of(claim(article, sentence, whole, span.quoted()));
        }
        var parts = ClaimParts.of(article.text(), sentence, start, (from, to) -> article.attribution(at, from, to));
        return (parts.stream().allMatch(part -> isCheckable(article.text(), sentence, part)) && !parts.isEmpty() ? parts : List.of(whole)).stream()
                .map(part -> claim(article, sentence, part, false)).toList();
    }

    /** Whether a part states a figure, or would be checkable if it were a sentence. */
    private boolean isCheckable(String text, Sentence sentence, ClaimParts.Part part) {
        var range = new ClaimSpans.Span(part.start(), part.end());
        var figures = figures(sentence, range);
        var claimant = part.attribution() == null ? null : part.attribution().claimant();
        return figures.stream().anyMatch(figure -> figure.kind() != Quantity.Kind.ORDINAL) || worthiness.judge(new Candidate(text.substring(part.start(), part.end()), figures,
                periods(sentence, range), claimant, Place.BODY, false, true)).checkable();
    }

    private static FoundClaim claim(Article article, Sentence sentence, ClaimParts.Part part, boolean quoted) {
        var attribution = part.attribution();
        var text = article.text();
        var span = ClaimSpans.of(text, part.start(), part.end(), attribution);
        var figures = figures(sentence, span);
        var found = periods(sentence, span);
        return new FoundClaim(Selector.of(text, span.start(), span.end()), new Wording(text, article.people()).of(span, found, part.lead(), attribution, quoted), sentence.text(),
                attribution == null ? null : attribution.claimant(), ClaimTypes.of(text.substring(span.start(), span.end()), attribution != null, figures), figures,
                found, sentence.label(), sentence.score(), sentence.reasons());
    }

    private static List<Quantity> figures(Sentence sentence, ClaimSpans.Span span) {
        return sentence.quantities().stream().filter(figure -> inside(figure.start(), figure.end(), span)).toList();
    }

    private static List<Period> periods(Sentence sentence, ClaimSpans.Span span) {
        return sentence.periods().stream().filter(period -> inside(period.textStart(), period.textEnd(), span)).toList();
    }

    private static boolean inside(int start, int end, ClaimSpans.Span span) {
        return start >= span.start() && end <= span.end();
    }

    /** A full date in one of the first sentences, as wire stories and Wikinews carry it. */
    private LocalDate dateLine(String text, List<SentenceSpan> spans) {
        return spans.stream().limit(3).flatMap(span -> periods.read(text, span.start(), Math.min(span.end(), span.start() + 200), null).stream())
                .filter(period -> period.start().equals(period.end())).map(Period::start).findFirst().orElse(null);
    }

    private static String notScored(String language) {
        var named = Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
        return "Check-worthiness is for English; in %s text nothing is scored and no claim is suggested. Sentences, figures, dates and speakers are read by rules made for English."
                .formatted(named.isEmpty() ? "other" : named);
    }

    private static boolean isEnglish(String language) {
        return language == null || language.isBlank() || Locale.forLanguageTag(language).getLanguage().equals("en");
    }
}
