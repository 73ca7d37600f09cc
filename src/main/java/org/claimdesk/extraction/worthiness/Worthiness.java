package org.claimdesk.extraction.worthiness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Judges how much a sentence deserves a check, and says why: the reasons' weights add up, on the scale of log-odds, to the score. Stateless;
 * safe to share between threads.
 */
public final class Worthiness {

    /** So many reasons are told one by one; one more tells the sum of the others. */
    private static final int MOST_REASONS = 7;
    /** Smaller weights are not told, in log-odds. */
    private static final double SMALLEST_TOLD = 0.05;
    /** No judgement is surer than this, in log-odds. */
    private static final double SUREST = 9;
    /** A longer text is judged by its beginning. In UTF-16 code units. */
    static final int LONGEST = 5_000;
    private static final Comparator<Reason> STRONGEST_FIRST = Comparator.comparingDouble((Reason reason) -> -Math.abs(reason.weight()))
            .thenComparing(Reason::code).thenComparing(Reason::text);

    private static final Model MODEL = Model.read();

    /** Judges one sentence; the same candidate always gets the same answer. */
    public Judgement judge(Candidate candidate) {
        var text = candidate.text();
        var tokens = Tokens.of(text, LONGEST);
        var layer = MODEL.layer(candidate.article());
        var signals = Signals.of(candidate, tokens);
        var reasons = new ArrayList<Reason>();
        double logit = layer.start();
        double fact = MODEL.facts().start();
        for (var signal : Signal.values()) {
            double weight = layer.sign(signal) * signals.value(signal);
            logit += weight;
            fact += MODEL.facts().sign(signal) * signals.value(signal);
            if (Math.abs(weight) >= SMALLEST_TOLD) {
                reasons.add(new Reason(signal.name(), rounded(weight), signals.tell(signal)));
            }
        }
        var wording = new Wording(tokens.size(), layer.wording(), !candidate.article());
        HashedWords.of(tokens, wording);
        var byToken = wording.byToken;
        for (int i = 0; i < byToken.length; i++) {
            logit += byToken[i];
            if (Math.abs(byToken[i]) >= SMALLEST_TOLD) {
                reasons.add(new Reason(Model.WORDING, rounded(byToken[i]), "is worded with '" + tokens.get(i).shown(text) + "'"));
            }
        }
        logit = rounded(Math.max(-SUREST, Math.min(SUREST, logit)));
        var factual = !candidate.article() && fact + wording.fact >= MODEL.facts().threshold();
        return judgement(logit, logit >= layer.threshold(), factual, reasons);
    }

    private static Judgement judgement(double logit, boolean worthy, boolean factual, List<Reason> reasons) {
        reasons.sort(STRONGEST_FIRST);
        var told = new ArrayList<>(reasons.subList(0, Math.min(MOST_REASONS, reasons.size())));
        double rest = logit - told.stream().mapToDouble(Reason::weight).sum();
        told.add(new Reason("REST", rounded(rest), "everything else, and what any sentence starts with"));
        var checkable = worthy || factual;
        return new Judgement(checkable, worthy ? Label.CFS : checkable ? Label.UFS : Label.NFS, score(logit), List.copyOf(told));
    }

    private static double score(double logit) {
        return Math.round(1e6 / (1 + StrictMath.exp(-logit))) / 1e6;
    }

    private static double rounded(double weight) {
        return Math.round(weight * 1e4) / 1e4;
    }

    /** What the words weigh, each with its share of the features it is part of; and, for single sentences, how they speak for a fact. */
    private static final class Wording implements HashedWords.Reader {

        private final double[] byToken;
        private final double factor;
        private final boolean facts;
        private double fact;

        Wording(int tokens, double factor, boolean facts) {
            byToken = new double[tokens];
            this.factor = factor;
            this.facts = facts;
        }

        @Override
        public void read(int place, double value, int first, int last) {
            double share = MODEL.wording(place) * value * factor / (last - first + 1);
            for (int i = first; i <= last; i++) {
                byToken[i] += share;
            }
            if (facts) {
                fact += MODEL.fact(place) * value;
            }
        }
    }
}
