package org.claimdesk.extraction.worthiness;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.claimdesk.extraction.period.Period;
import org.claimdesk.extraction.quantity.Quantity;
import org.claimdesk.extraction.sentence.Place;

/**
 * The signs that a sentence states something that evidence could settle, or does not, each with its weight in log-odds. Which signs there
 * are follows Hassan et al. (KDD 2017) and Konstantinovskiy et al. (2021): figures, dates, named actors and past events for; opinion,
 * wishes, questions and the speaker's own feelings against. The weights were set by hand on news text.
 */
final class Signals {

    private static final Pattern PAST = words("was|were|had|did|has been|have been|killed|said|told|went|came|took|made|found|won|lost|began|became|led|met|held|gave|left|fell|rose|"
            + "grew|spoke|sent|set|put|cut|shot|hit|ran|got|paid|saw|[a-z]{3,20}ed");
    private static final Pattern PRESENT_PERFECT = words("has|have");
    private static final Pattern MODAL = words("would|could|should|might|may|must|can|ought to");
    private static final Pattern HEDGE = words("seems?|appears? to|perhaps|maybe|possibly|probably|likely|supposedly|apparently");
    private static final Pattern OPINION = words("should|best|worst|wonderful|terrible|great|beautiful|unfortunately|fortunately|hopefully|hope|believe|think|feel|felt|important|"
            + "like the|amazing|horrible|disappointing|outrageous|ridiculous|shame|sadly|proud|happy|love");
    private static final Pattern OWN = words("i|we|my|our|us|you|your|me|i'm|we're|i’m|we’re|let's|let’s");
    private static final Pattern POSITION = words("opposed|oppose|opposes|support|supports|reject|rejects|rejected|rely|relies|is a|are a|consists|comprises|belongs?|located|based in");
    private static final Pattern ANONYMITY = words("condition of anonymity|not authorized to|declined to comment|did not respond|could not be reached");
    private static final Pattern FUTURE = words("will|going to|plans? to|expected to|is set to");
    private static final Set<String> IMPERATIVES = Set.of("let", "please", "read", "see", "click", "thank", "thanks", "remember", "imagine", "look", "listen");

    private final Candidate candidate;
    private final List<Reason> reasons = new ArrayList<>();

    private Signals(Candidate candidate) {
        this.candidate = candidate;
    }

    static List<Reason> of(Candidate candidate) {
        var signals = new Signals(candidate);
        signals.readFigures();
        signals.readWords();
        signals.readPlace();
        return signals.reasons;
    }

    private void readFigures() {
        candidate.quantities().stream().filter(figure -> figure.kind() != Quantity.Kind.ORDINAL).findFirst().ifPresent(figure -> add(
                "HAS_" + figure.kind(), 1.7, "states a " + noun(figure.kind()) + ": " + figure.text()));
        candidate.periods().stream().findFirst().map(Period::text).ifPresent(period -> add("HAS_DATE", 1.0, "says when: " + period));
    }

    private void readWords() {
        var text = candidate.text();
        find(PAST, text, "PAST_EVENT", 0.8, "tells what happened: ");
        find(PRESENT_PERFECT, text, "COMPLETED", 0.4, "tells what has come about: ");
        find(POSITION, text, "POSITION", 0.8, "says who holds or is what: ");
        find(MODAL, text, "MODAL", -0.7, "says what could or should be: ");
        find(HEDGE, text, "HEDGE", -1.3, "hedges: ");
        find(OPINION, text, "OPINION", -1.0, "judges or feels: ");
        find(FUTURE, text, "FUTURE", -0.4, "speaks of the future: ");
        find(ANONYMITY, text, "ABOUT_THE_SOURCE", -2.5, "is about the source, not the matter: ");
        find(OWN, text, "FIRST_PERSON", candidate.quoted() || candidate.text().indexOf('“') >= 0 ? -0.9 : -0.5, "speaks for the speaker: ");
        var names = names(text);
        if (names > 0) {
            add("NAMED_ACTORS", 0.35 * Math.min(names, 4), "names who or where");
        }
        if (candidate.claimant() != null && !candidate.quoted()) {
            add("ATTRIBUTED", 0.7, "somebody said it: " + (candidate.claimant().name() == null ? candidate.claimant().description() : candidate.claimant().name()));
        }
    }

    private void readPlace() {
        var text = candidate.text();
        if (text.endsWith("?") || text.endsWith("?”") || text.endsWith("?\"")) {
            add("QUESTION", -2.5, "asks");
        }
        if (text.startsWith("If ") || text.startsWith("“If ") || text.startsWith("When ") || text.startsWith("“When ")) {
            add("CONDITION", -1.0, "sets a condition");
        }
        if (candidate.quoted()) {
            add("QUOTED", -0.9, "is somebody's own words");
        }
        var words = text.split("\\s+", 60);
        if (words.length < 6) {
            add("SHORT", -1.3, "says little");
        }
        if (IMPERATIVES.contains(words[0].toLowerCase(Locale.ROOT))) {
            add("IMPERATIVE", -2.0, "asks somebody to do something");
        }
        if (candidate.place() == Place.CREDIT || candidate.place() == Place.DATELINE) {
            add("NOT_BODY", -6.0, "is a " + (candidate.place() == Place.CREDIT ? "credit" : "date line"));
        } else if (candidate.place() == Place.HEADING) {
            add("HEADING", -2.5, "is a heading");
        }
    }

    private void find(Pattern sign, String text, String code, double weight, String why) {
        var found = sign.matcher(text);
        if (found.find()) {
            add(code, weight, why + "'" + found.group() + "'");
        }
    }

    private void add(String code, double weight, String text) {
        reasons.add(new Reason(code, weight, text));
    }

    /** Words with a capital that do not begin the sentence. */
    private static int names(String text) {
        int names = 0;
        for (int i = 1; i < text.length() - 1 && names < 4; i++) {
            if (Character.isUpperCase(text.charAt(i)) && text.charAt(i - 1) == ' ' && i > 2 && Character.isLetter(text.charAt(i + 1))) {
                names++;
            }
        }
        return names;
    }

    private static String noun(Quantity.Kind kind) {
        return switch (kind) {
            case COUNT -> "count";
            case MONEY -> "sum of money";
            case PERCENT -> "percentage";
            case MEASURE -> "measure";
            case ORDINAL -> "rank";
            case DURATION -> "duration";
            case RATIO -> "ratio";
        };
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
    }
}
