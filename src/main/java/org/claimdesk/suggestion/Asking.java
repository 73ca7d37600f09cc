package org.claimdesk.suggestion;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;

import org.claimdesk.article.ArticleService;
import org.claimdesk.claim.ClaimService;
import org.claimdesk.shared.ProblemCode;
import org.claimdesk.shared.Refusal;
import org.jboss.logging.Logger;

/** Puts a claim before the chat model, and holds what it says against the text. Reads and waits; changes nothing. */
@ApplicationScoped
class Asking {

    private static final Logger LOG = Logger.getLogger(Asking.class);
    private static final int RETRY_SECONDS = 30;

    private final ChatModel model;
    private final SuggestionService suggestions;
    private final ClaimService claims;
    private final ArticleService articles;
    private final Map<AskOutcome, Counter> asks = new EnumMap<>(AskOutcome.class);

    Asking(ChatModel model, SuggestionService suggestions, ClaimService claims, ArticleService articles, MeterRegistry meters) {
        this.model = model;
        this.suggestions = suggestions;
        this.claims = claims;
        this.articles = articles;
        for (var outcome : AskOutcome.values()) {
            asks.put(outcome, Counter.builder("claimdesk.chat.asks").tag("outcome", outcome.name()).description("What came of asking the chat model")
                    .register(meters));
        }
    }

    /**
     * Asks about a claim.
     *
     * @throws Refusal where there is no model, nothing to ask about, or no use in the answer
     */
    Asked about(UUID claimId) {
        suggestions.requireRoom(claimId);
        if (!model.isOn()) {
            throw new Refusal(ProblemCode.CHAT_DISABLED, "No chat model is switched on here");
        }
        // read to the end before the model is asked: nobody waits for it with a connection in their hands
        var passage = QuarkusTransaction.requiringNew().call(() -> passage(claimId));
        try {
            return scrutinised(passage, model.ask(passage));
        } catch (ChatFailed failed) {
            asks.get(failed.outcome()).increment();
            LOG.warnf("The chat model %s", failed.getMessage());
            throw new Refusal(ProblemCode.CHAT_UNAVAILABLE, "The chat model " + failed.outcome().words()).with("retryAfter", RETRY_SECONDS);
        }
    }

    private Asked scrutinised(Passage passage, ChatAnswer answer) {
        var kept = new Scrutiny(passage).of(answer.claims(), model.settings().maxClaims());
        asks.get(kept.isEmpty() ? AskOutcome.NOTHING_USABLE : AskOutcome.SUGGESTED).increment();
        return new Asked(passage.claim().appearance().articleRevision(), model.settings().model(), answer.modelVersion(), Prompt.VERSION, kept,
                answer.claims().size() - kept.size());
    }

    private Passage passage(UUID claimId) {
        var claim = claims.get(claimId);
        if (claim.appearance() == null || claim.appearance().articleId() == null) {
            throw Passage.refusal("The claim stands in no article");
        }
        var article = claim.appearance().articleId();
        return Passage.of(claim, articles.text(article), articles.reference(article));
    }
}
