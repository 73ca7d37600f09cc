package org.claimdesk.extraction.worthiness;

/**
 * A sign that a sentence states something that evidence could settle, or that it does not. Which signs there are follows Hassan et al. (KDD
 * 2017) and Konstantinovskiy et al. (2021); what each weighs is learnt, once for news articles and once for single sentences.
 */
enum Signal {
    HAS_COUNT("states a count: "),
    HAS_MONEY("states a sum of money: "),
    HAS_PERCENT("states a percentage: "),
    HAS_MEASURE("states a measure: "),
    HAS_DURATION("states a duration: "),
    HAS_RATIO("states a ratio: "),
    HAS_ORDINAL("states a rank: "),
    SEVERAL_FIGURES("states several figures"),
    HAS_DATE("says when: "),
    PAST_EVENT("tells what happened: "),
    DATED_PAST_EVENT("tells what happened, and when: "),
    STATE_OF_THINGS("says how things are: "),
    EVENT("names an event: "),
    POSITION("says who holds or is what: "),
    CAUSE("names a cause or a result: "),
    COMPARISON("compares: "),
    SUPERLATIVE("claims an extreme: "),
    SUPERLATIVE_CLAIM("claims it of all: "),
    MONEY_MATTERS("is about the economy: "),
    NAMED_ACTORS("names who or where: "),
    NAMED_SUBJECT("begins with who it is about: "),
    OFFICE("names an office or a body: "),
    ATTRIBUTED("somebody said it: "),
    SPEECH("reports what was said: "),
    QUOTED("is somebody's own words"),
    PARTLY_QUOTED("quotes in part"),
    OPINION("judges or feels: "),
    ADVICE("says what should be: "),
    MODAL("says what could be: "),
    FUTURE("speaks of the future: "),
    HEDGE("hedges: "),
    NEGATION("denies: "),
    CONDITION("sets a condition: "),
    FIRST_PERSON("speaks for the speaker: "),
    FIRST_PERSON_PLURAL("speaks for a group: "),
    SECOND_PERSON("speaks to somebody: "),
    QUESTION("asks"),
    EXCLAMATION("exclaims"),
    THANKS("is a courtesy: "),
    SOURCE("is about the source, not the matter: "),
    SHORT("is very short"),
    LENGTH("has room for facts, being longer"),
    NO_VERB("has no verb"),
    HEADING("is a heading"),
    CAPTION("is a caption"),
    CREDIT("is a credit"),
    DATELINE("is a date line"),
    TAXES("is about taxes and budgets: "),
    JOBS("is about jobs and growth: "),
    TRADE("is about trade: "),
    HEALTH("is about health: "),
    WELFARE("is about welfare and pensions: "),
    SCHOOLS("is about schools: "),
    CRIME("is about crime: "),
    BORDER("is about immigration: "),
    WAR("is about war and arms: "),
    ENERGY("is about energy and climate: "),
    VOTES("is about votes and laws: "),
    RECORD("is about what somebody did or plans: "),
    LARGE_NUMBERS("speaks of shares or large numbers: ");

    private final String words;

    Signal(String words) {
        this.words = words;
    }

    /** Whether it is a subject of political speech; such signs are not weighed in news, where the labelled articles are too few for them. */
    boolean ofSpeech() {
        return ordinal() >= TAXES.ordinal();
    }

    /** What the sign says of a sentence that has it, with the words that show it. */
    String tell(String evidence) {
        return words.endsWith(": ") ? words + evidence : words;
    }
}
