package org.claimdesk.suggestion;

import java.time.LocalDate;
import java.util.Locale;

import org.claimdesk.article.ArticleService.Reference;
import org.claimdesk.claim.ClaimView;
import org.claimdesk.shared.ProblemCode;
import org.claimdesk.shared.Refusal;

/**
 * A claim's sentence and what stands around it: all that the model gets to see, and what its answer is held against.
 *
 * @param start       where the sentence begins in the article, in UTF-16 code units
 * @param publishedOn the day of publication; null where it is unknown
 */
record Passage(ClaimView claim, String before, String sentence, int start, String after, LocalDate publishedOn) {

    /** How much of the article goes along on either side, in UTF-16 code units. */
    private static final int AROUND = 1_000;

    /**
     * The passage of a claim.
     *
     * @throws Refusal where a suggestion could not be pinned to a text, or a lost negation could not be seen
     */
    static Passage of(ClaimView claim, String text, Reference article) {
        if (!isEnglish(article.language())) {
            throw refusal("The article is not in English");
        }
        var selector = claim.appearance().selector();
        if (claim.appearance().articleRevision() != article.revision() || !text.startsWith(claim.quote(), selector.start())) {
            throw refusal("The claim's words have no place in the article's current text");
        }
        var sentence = claim.sentence();
        var start = text.indexOf(sentence, Math.max(0, selector.end() - sentence.length()));
        if (start < 0 || start > selector.start()) {
            throw refusal("The claim's sentence has no place in the article's current text");
        }
        var end = start + sentence.length();
        return new Passage(claim, text.substring(whole(text, Math.max(0, start - AROUND)), start), sentence, start,
                text.substring(end, whole(text, Math.min(text.length(), end + AROUND))), article.publishedOn());
    }

    /** Refuses a claim that nothing can be suggested for. */
    static Refusal refusal(String why) {
        return new Refusal(ProblemCode.NOT_SUGGESTIBLE, why);
    }

    /** The same place, or the one before it where it would cut a surrogate pair in two. */
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static boolean isEnglish(String language) {
        return language == null || language.isBlank() || Locale.forLanguageTag(language).getLanguage().equals("en");
    }
}
