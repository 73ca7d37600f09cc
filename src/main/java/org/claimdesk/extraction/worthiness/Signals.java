package org.claimdesk.extraction.worthiness;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.claimdesk.extraction.quantity.Quantity;

/** The signs a sentence shows, how strongly (0 is not at all, 1 is the rule), and the words that show them. */
final class Signals {

    private static final int MOST_NAMES = 4;
    private static final int SHORT = 6;
    private static final Map<String, List<Signal>> BY_WORDS = byWords(WordLists.read("signals.txt"));
    /** Words that a two-word phrase of a list begins with. */
    private static final Set<String> PHRASE_OPENINGS = phraseOpenings();
    private static final Set<WordClass> VERBS = EnumSet.of(WordClass.PAST, WordClass.VERB);

    private final Candidate candidate;
    private final List<Token> tokens;
    private final double[] values = new double[Signal.values().length];
    private final String[] evidence = new String[values.length];

    private Signals(Candidate candidate, List<Token> tokens) {
        this.candidate = candidate;
        this.tokens = tokens;
    }

    static Signals of(Candidate candidate, List<Token> tokens) {
        var signals = new Signals(candidate, tokens);
        signals.readFigures();
        signals.readWords();
        signals.readNames();
        signals.readShape();
        signals.readPlace();
        return signals;
    }

    double value(Signal signal) {
        return values[signal.ordinal()];
    }

    /** What a sign says of this sentence. */
    String tell(Signal signal) {
        return signal.tell(evidence[signal.ordinal()]);
    }

    private void readFigures() {
        int figures = 0;
        for (var figure : candidate.quantities()) {
            show(of(figure.kind()), figure.text());
            figures += figure.kind() == Quantity.Kind.ORDINAL ? 0 : 1;
        }
        if (figures > 1) {
            show(Signal.SEVERAL_FIGURES, "");
        }
        if (!candidate.periods().isEmpty()) {
            show(Signal.HAS_DATE, candidate.periods().get(0).text());
        }
    }

    private void readWords() {
        var acts = false;
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            BY_WORDS.getOrDefault(token.form(), List.of()).forEach(signal -> show(signal, word(token)));
            if (i + 1 < tokens.size() && PHRASE_OPENINGS.contains(token.form())) {
                var next = tokens.get(i + 1);
                BY_WORDS.getOrDefault(token.form() + " " + next.form(), List.of()).forEach(signal -> show(signal, word(token) + " " + word(next)));
            }
            if (token.wordClass() == WordClass.PAST) {
                show(Signal.PAST_EVENT, word(token));
            } else if (token.wordClass() == WordClass.SUPERLATIVE) {
                show(Signal.SUPERLATIVE, word(token));
            }
            acts |= VERBS.contains(token.wordClass());
        }
        if (value(Signal.PAST_EVENT) > 0 && value(Signal.HAS_DATE) > 0) {
            show(Signal.DATED_PAST_EVENT, evidence[Signal.PAST_EVENT.ordinal()] + ", " + evidence[Signal.HAS_DATE.ordinal()]);
        }
        if (!acts && value(Signal.PAST_EVENT) == 0 && value(Signal.STATE_OF_THINGS) == 0 && value(Signal.SPEECH) == 0) {
            show(Signal.NO_VERB, "");
        }
    }

    private void readNames() {
        int names = 0;
        String first = null;
        for (int i = 0; i < tokens.size() && names < MOST_NAMES; i++) {
            var named = tokens.get(i).wordClass() == WordClass.NAME;
            if (named && first == null) {
                first = word(tokens.get(i));
                if (i == 1 && tokens.get(0).wordClass() != WordClass.MARK || i == 2 && tokens.get(0).form().equals("the")) {
                    show(Signal.NAMED_SUBJECT, first);
                }
            }
            names += named && (i == 0 || tokens.get(i - 1).wordClass() != WordClass.NAME) ? 1 : 0;
        }
        if (names > 0) {
            show(Signal.NAMED_ACTORS, first);
            values[Signal.NAMED_ACTORS.ordinal()] = Math.sqrt(names);
        }
        var claimant = candidate.claimant();
        if (claimant != null) {
            show(Signal.ATTRIBUTED, claimant.name() == null ? claimant.description() : claimant.name());
        }
    }

    private void readShape() {
        var words = 0;
        for (var token : tokens) {
            switch (token.form()) {
                case "?" -> show(Signal.QUESTION, "");
                case "!" -> show(Signal.EXCLAMATION, "");
                case "\"" -> show(Signal.PARTLY_QUOTED, "");
                default -> words += token.wordClass() == WordClass.MARK ? 0 : 1;
            }
        }
        if (words < SHORT) {
            show(Signal.SHORT, "");
        }
        values[Signal.LENGTH.ordinal()] = Math.min(words, 40) / 20.0;
    }

    private void readPlace() {
        if (candidate.quoted()) {
            show(Signal.QUOTED, "");
            values[Signal.PARTLY_QUOTED.ordinal()] = 0;
        }
        switch (candidate.place()) {
            case HEADING -> show(Signal.HEADING, "");
            case CAPTION -> show(Signal.CAPTION, "");
            case CREDIT -> show(Signal.CREDIT, "");
            case DATELINE -> show(Signal.DATELINE, "");
            case BODY -> {
            }
        }
    }

    private void show(Signal signal, String words) {
        if (values[signal.ordinal()] == 0) {
            values[signal.ordinal()] = 1;
            evidence[signal.ordinal()] = Token.shortened(words);
        }
    }

    private String word(Token token) {
        return token.shown(candidate.text());
    }

    private static Signal of(Quantity.Kind kind) {
        return switch (kind) {
            case COUNT -> Signal.HAS_COUNT;
            case MONEY -> Signal.HAS_MONEY;
            case PERCENT -> Signal.HAS_PERCENT;
            case MEASURE -> Signal.HAS_MEASURE;
            case ORDINAL -> Signal.HAS_ORDINAL;
            case DURATION -> Signal.HAS_DURATION;
            case RATIO -> Signal.HAS_RATIO;
        };
    }

    private static Map<String, List<Signal>> byWords(WordLists lists) {
        var signals = new HashMap<String, List<Signal>>();
        for (var signal : Signal.values()) {
            for (var words : lists.get(signal.name())) {
                signals.computeIfAbsent(words, key -> new ArrayList<>(1)).add(signal);
            }
        }
        return signals;
    }

    private static Set<String> phraseOpenings() {
        var openings = new HashSet<String>();
        for (var words : BY_WORDS.keySet()) {
            if (words.indexOf(' ') > 0) {
                openings.add(words.substring(0, words.indexOf(' ')));
            }
        }
        return openings;
    }
}
