package org.claimdesk.suggestion;

/** The chat model was of no use. Says only what went wrong: neither what was asked, nor with which key, nor what came back. */
class ChatFailed extends RuntimeException {

    private final AskOutcome outcome;

    ChatFailed(AskOutcome outcome) {
        this(outcome, outcome.words());
    }

    ChatFailed(AskOutcome outcome, String detail) {
        super(detail, null, false, false);
        this.outcome = outcome;
    }

    AskOutcome outcome() {
        return outcome;
    }
}
