package org.claimdesk.suggestion;

/** What came of asking the chat model. */
enum AskOutcome {

    SUGGESTED("suggested"),
    NOTHING_USABLE("suggested nothing that could be kept"),
    BUSY("is being asked by as many as may at once"),
    UNREACHABLE("could not be reached"),
    TOO_SLOW("did not answer in time"),
    REFUSED("did not answer with 200"),
    TOO_LONG("answered at too great a length"),
    NONSENSE("did not answer in the form asked for");

    private final String words;

    AskOutcome(String words) {
        this.words = words;
    }

    /** The same as the end of a sentence about the model. */
    String words() {
        return words;
    }
}
