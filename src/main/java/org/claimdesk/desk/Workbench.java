package org.claimdesk.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.claimdesk.article.ArticleService;
import org.claimdesk.article.ArticleView;
import org.claimdesk.claim.ClaimHistory;
import org.claimdesk.claim.ClaimService;
import org.claimdesk.claim.ClaimView;
import org.claimdesk.claim.CommentService;
import org.claimdesk.claim.CommentView;
import org.claimdesk.evidence.EvidenceService;
import org.claimdesk.evidence.EvidenceView;
import org.claimdesk.history.HistoryView;
import org.claimdesk.identity.Person;
import org.claimdesk.review.ReviewStep;
import org.claimdesk.shared.Page;
import org.claimdesk.verdict.RatingScaleView;
import org.claimdesk.verdict.RatingScales;

/** Gathers what lies on the desk when a claim is worked on or looked over. */
@ApplicationScoped
class Workbench {

    /** Text shown around a quote, in UTF-16 code units to each side. */
    private static final int AROUND = 400;

    private final ClaimService claims;
    private final ClaimHistory history;
    private final CommentService comments;
    private final EvidenceService evidence;
    private final ArticleService articles;
    private final RatingScales scales;

    Workbench(ClaimService claims, ClaimHistory history, CommentService comments, EvidenceService evidence, ArticleService articles, RatingScales scales) {
        this.claims = claims;
        this.history = history;
        this.comments = comments;
        this.evidence = evidence;
        this.articles = articles;
        this.scales = scales;
    }

    /**
     * All that belongs to one claim.
     *
     * @param givenBack who sent it back and why; null where nobody did
     * @param work      what its reader may change
     */
    public record Laid(ClaimView claim, Source source, List<EvidenceView> evidence, RatingScaleView scale, Steps steps, Set<ReviewStep> work,
            HistoryView givenBack, List<HistoryView> history, List<CommentView> comments) {

        /** Whether its reader may add, change and remove evidence now. */
        public boolean isEvidenceOpen() {
            return work.contains(ReviewStep.ADD_EVIDENCE);
        }

        /** Whether its reader may write the verdict now. */
        public boolean isVerdictOpen() {
            return work.contains(ReviewStep.WRITE_VERDICT);
        }

        /** Whether its reader may write the wording now. */
        public boolean isWordingOpen() {
            return work.contains(ReviewStep.EDIT_WORDING);
        }
    }

    /**
     * Where a claim stands.
     *
     * @param article null for a claim from elsewhere
     * @param before  the text before the quote
     * @param after   the text behind it
     * @param link    to the words in the source itself, by a text fragment; null where no address is known
     */
    public record Source(ArticleView article, String before, String after, String link) {
    }

    /** What belongs to a claim, for this reader. */
    Laid lay(UUID id, Person person) {
        var claim = claims.get(id);
        return new Laid(claim, source(claim), evidence.list(id, Page.LARGEST_SIZE, null).items(), scales.current(), new Steps(claims.transitions(id, person)),
                claims.work(id, person), history.givenBack(List.of(id)).get(id), historyOf(id), commentsOn(id));
    }

    /** The whole history of a claim, oldest first. */
    List<HistoryView> historyOf(UUID id) {
        var all = new ArrayList<HistoryView>();
        String token = null;
        do {
            var page = history.of(id, Page.LARGEST_SIZE, token);
            all.addAll(page.items());
            token = page.nextPageToken();
        } while (token != null);
        return all;
    }

    private List<CommentView> commentsOn(UUID id) {
        var all = new ArrayList<CommentView>();
        String token = null;
        do {
            var page = comments.list(id, Page.LARGEST_SIZE, token);
            all.addAll(page.items());
            token = page.nextPageToken();
        } while (token != null);
        return all;
    }

    private Source source(ClaimView claim) {
        var appearance = claim.appearance();
        if (appearance == null || appearance.articleId() == null) {
            return new Source(null, "", "", appearance == null ? null : TextFragment.link(appearance.url(), claim.quote()));
        }
        var article = articles.get(appearance.articleId());
        var text = articles.text(appearance.articleId());
        var at = appearance.selector();
        var from = Math.max(0, at.start() - AROUND);
        var to = Math.min(text.length(), at.end() + AROUND);
        return new Source(article, text.substring(wordAfter(text, from, at.start()), at.start()), text.substring(at.end(), wordBefore(text, to, at.end())),
                TextFragment.link(article.url(), claim.quote()));
    }

    /** Where a word begins, from there on; the limit where none does. */
    private static int wordAfter(String text, int from, int limit) {
        var at = from;
        while (at > 0 && at < limit && !Character.isWhitespace(text.charAt(at - 1))) {
            at++;
        }
        return at;
    }

    /** Where a word ends, from there back; the limit where none does. */
    private static int wordBefore(String text, int from, int limit) {
        var at = from;
        while (at < text.length() && at > limit && !Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at;
    }
}
