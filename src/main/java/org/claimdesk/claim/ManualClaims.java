package org.claimdesk.claim;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.claimdesk.article.ArticleService;
import org.claimdesk.article.Detection;
import org.claimdesk.article.Reading;
import org.claimdesk.extraction.ClaimExtractor;
import org.claimdesk.extraction.ClaimType;
import org.claimdesk.extraction.Extraction;
import org.claimdesk.extraction.Selector;
import org.claimdesk.extraction.Sentence;
import org.claimdesk.identity.Person;
import org.claimdesk.shared.Fault;
import org.claimdesk.shared.ProblemCode;
import org.claimdesk.shared.Refusal;
import org.hibernate.Session;

/** Keeps claims that people found. The engine reads them too, for figures, dates and a score; that it is a claim is the person's word. */
@ApplicationScoped
public class ManualClaims {

    private final Session session;
    private final ClaimStore store;
    private final ArticleService articles;
    private final Reading reading;
    private final Clock clock;

    ManualClaims(Session session, ClaimStore store, ArticleService articles, Reading reading, Clock clock) {
        this.session = session;
        this.store = store;
        this.articles = articles;
        this.reading = reading;
        this.clock = clock;
    }

    @Transactional
    public ClaimView add(NewClaim wanted, Person finder) {
        wanted.checked();
        var claim = wanted.articleId() != null ? marked(wanted, finder) : written(wanted, finder);
        store.keep(List.of(claim));
        session.flush();
        return store.view(claim);
    }

    private Claim written(NewClaim wanted, Person finder) {
        var found = reading.of(wanted.text(), null, null);
        return new Claim(StoredAppearance.elsewhere(wanted.text(), wanted.appearanceUrl()), detection(found, 0, wanted.text().length()),
                wanted.claimant(), wanted.text(), finder, clock.instant());
    }

    private Claim marked(NewClaim wanted, Person finder) {
        var text = articles.text(wanted.articleId());
        var start = place(text, wanted.selector());
        var end = start + wanted.selector().exact().length();
        var article = articles.reference(wanted.articleId());
        var found = reading.of(text, article.publishedOn(), article.language());
        var around = found.sentences().stream().filter(sentence -> sentence.start() < end && sentence.end() > start).toList();
        var sentence = around.isEmpty() ? wanted.selector().exact() : text.substring(Math.min(start, around.get(0).start()),
                Math.max(end, around.get(around.size() - 1).end()));
        var selector = Selector.of(text, start, end);
        var claimant = around.stream().map(Sentence::claimant).filter(someone -> someone != null).findFirst().orElse(null);
        return new Claim(StoredAppearance.in(wanted.articleId(), article.revision(), selector, sentence.length() > 10_000 ? selector.exact() : sentence),
                detection(found, start, end), ClaimantView.of(claimant), selector.exact(), finder, clock.instant());
    }

    /** What the engine says about the sentences that the words lie in, and about the figures and dates within the words. */
    private static StoredDetection detection(Extraction found, int start, int end) {
        var around = found.sentences().stream().filter(sentence -> sentence.start() < end && sentence.end() > start).toList();
        var strongest = around.stream().filter(sentence -> sentence.score() != null).max((a, b) -> Double.compare(a.score(), b.score()));
        var type = found.claims().stream().filter(claim -> claim.selector().start() < end && claim.selector().end() > start)
                .map(claim -> claim.type()).findFirst().orElse(ClaimType.OTHER);
        return new StoredDetection(Detection.Origin.PERSON, ClaimExtractor.ENGINE.name(), ClaimExtractor.ENGINE.version(), null, type,
                strongest.map(Sentence::score).orElse(null), strongest.map(Sentence::label).orElse(null),
                strongest.map(Sentence::reasons).orElse(List.of()),
                around.stream().flatMap(sentence -> sentence.quantities().stream()).filter(figure -> figure.start() >= start && figure.end() <= end).toList(),
                around.stream().flatMap(sentence -> sentence.periods().stream()).filter(period -> period.textStart() >= start && period.textEnd() <= end).toList());
    }

    private static int place(String text, NewClaim.Marked marked) {
        if (marked.start() != null || marked.end() != null) {
            var start = marked.start() != null ? marked.start() : marked.end() - marked.exact().length();
            var fits = start >= 0 && text.startsWith(marked.exact(), start) && (marked.end() == null || marked.end() == start + marked.exact().length());
            return fits ? start : notThere("The words at that place are others");
        }
        var only = -1;
        for (int at = text.indexOf(marked.exact()); at >= 0; at = text.indexOf(marked.exact(), at + 1)) {
            var fits = (marked.prefix() == null || text.startsWith(marked.prefix(), at - marked.prefix().length()))
                    && (marked.suffix() == null || text.startsWith(marked.suffix(), at + marked.exact().length()));
            if (fits && only >= 0) {
                return notThere("The words stand there more than once; say which by prefix, suffix or start");
            }
            only = fits ? at : only;
        }
        return only >= 0 ? only : notThere("The words do not stand in the article");
    }

    private static int notThere(String why) {
        throw new Refusal(ProblemCode.SELECTOR_NOT_FOUND, why, List.of(new Fault("#/selector", "SELECTOR_NOT_FOUND", why)));
    }
}
