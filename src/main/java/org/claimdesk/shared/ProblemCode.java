package org.claimdesk.shared;

/**
 * Every refusal a client can meet: its stable code, its HTTP status, and what it means. The server explains each at
 * {@code /problems/<code in lower case>}, which is the problem's {@code type}.
 */
public enum ProblemCode {

    INVALID_INPUT(400, "The request is not valid", "Something in the body, the query or a header has the wrong shape. The list of errors says what and where; nothing was changed."),
    INVALID_PAGE_TOKEN(400, "The page token is not valid", "A page token only continues the list it came from, with the same filter and the same order. Start again without it."),
    UNAUTHENTICATED(401, "Sign in first", "The call needs a login and had none, or a wrong one."),
    FORBIDDEN(403, "Not allowed", "The person is known, but may not do this: a role is missing, or the work is somebody else's."),
    NAME_REFUSED(403, "This name cannot sign in here", "The issuer of tokens calls the person by a name that belongs to somebody else here, or that could not stand in the history. Names are never shared; an admin has to change it there."),
    FOUR_EYES_REQUIRED(403, "A second person is needed", "Nobody approves or returns what they wrote or submitted themselves. Somebody else has to look."),
    NOT_FOUND(404, "Not found", "There is nothing at this address."),
    METHOD_NOT_ALLOWED(405, "Method not allowed", "The address exists, but does not take this HTTP method."),
    NOT_ACCEPTABLE(406, "Not acceptable", "The answer cannot be given in any of the media types the client asked for."),
    ILLEGAL_TRANSITION(409, "Not from this state", "The review graph has no such step from the state the claim is in. The answer names the state and the steps it allows."),
    HELD_BY_OTHER(409, "Held by somebody else", "Another person has taken this claim; their lease runs until the time given."),
    NOT_EDITABLE(409, "Not editable in this state", "In this state of the claim the part in question cannot change, so that nothing moves under the eyes of an approver."),
    ALREADY_APPROVED(409, "Already approved by you", "The policy asks for several approvals, each by another person."),
    DIGEST_MISMATCH(409, "Not what was submitted", "The approval names another revision than the one that was submitted. Look at the claim again."),
    IDEMPOTENCY_IN_PROGRESS(409, "Still running", "A request with this idempotency key is still being worked on. Try again in a moment."),
    CHAT_DISABLED(409, "No chat model here", "Suggestions come from a chat model, and none is switched on in this installation. The engine's own wording stands."),
    NOT_SUGGESTIBLE(409, "Nothing can be suggested for this claim", "A chat model is asked only about claims whose words stand in the current text of an article in English: elsewhere nothing could pin a suggestion down, or see that it lost a negation."),
    LOCAL_ACCOUNTS_OFF(409, "No local accounts here", "People sign in with Keycloak or another issuer, and are looked after there. Local accounts are switched off in this installation."),
    ACCOUNT_EXISTS(409, "The account exists", "There is an account of this name already."),
    NOT_UNDOABLE(409, "Cannot be taken back", "Only the last step of a claim can be taken back, by who took it, for some minutes, and if nothing has happened since."),
    RETRACTED(410, "Retracted", "This was published and then taken back. The detail says why; the page stays, and says so too."),
    STALE_REVISION(412, "Changed in the meantime", "The If-Match header names an older revision than the current one. Get it again, and decide again."),
    TOO_LARGE(413, "Too large", "The body is larger than this endpoint takes."),
    UNSUPPORTED_MEDIA_TYPE(415, "Media type not supported", "The endpoint does not read bodies of this media type."),
    GATE_NOT_MET(422, "Something is still missing", "The step is possible from this state, but not all of its rules are met. Each error names one and points at the place."),
    IDEMPOTENCY_KEY_REUSED(422, "Idempotency key used before", "This idempotency key came with another body before. A new request needs a new key."),
    UNSUPPORTED_INTAKE(422, "This way of intake is not supported yet", "Articles are read from plain text; addresses, HTML and files are not read yet."),
    UNKNOWN_REFERENCE(422, "Refers to something unknown", "The body names something that does not exist: an article, a rating, a person."),
    SELECTOR_NOT_FOUND(422, "The words are not there", "The selector's exact words do not stand in the article at that place, or not exactly once."),
    PRECONDITION_REQUIRED(428, "If-Match is required", "A change names the revision it is based on, in the If-Match header, so that nobody overwrites what they have not seen."),
    TOO_MANY_ATTEMPTS(429, "Too many failed sign-ins", "After several wrong passwords in a row further attempts have to wait, also with the right one."),
    TOO_MANY_REQUESTS(429, "Too many requests", "One client may send only so many requests a minute, so that the others get their answers too. Wait for the time given."),
    INTERNAL_ERROR(500, "Something went wrong here", "A fault of the server, not of the request. It was logged under the trace id given."),
    UNAVAILABLE(503, "Not available just now", "The server cannot reach what it needs, or has too much to do. Nothing was changed; try again after the time given."),
    OUTCOME_UNKNOWN(503, "Not known whether it was done", "The database went away at the very moment at which the change was to be kept: it is there as a whole, or not at all. Send it again after the time given: with the same Idempotency-Key or If-Match it takes effect once."),
    CHAT_UNAVAILABLE(503, "The chat model is of no use just now", "The chat model was slow, down, busy, or answered something else than it was asked for. Nothing was kept and the claim is as it was; its own wording stands. Try again after the time given.");

    private final int status;
    private final String title;
    private final String explanation;

    ProblemCode(int status, String title, String explanation) {
        this.status = status;
        this.title = title;
        this.explanation = explanation;
    }

    /** HTTP status it is answered with. */
    public int status() {
        return status;
    }

    /** Short summary, the same for every occurrence. */
    public String title() {
        return title;
    }

    /** What it means and what to do about it, in a sentence or two. */
    public String explanation() {
        return explanation;
    }

    /** The path at which this server explains it. */
    public String path() {
        return "/problems/" + slug();
    }

    String slug() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
