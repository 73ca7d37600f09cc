package org.claimdesk.extraction.worthiness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Judges how much a sentence deserves a check, and says why: the reasons' weights add up, on the scale of log-odds, to the score. Stateless;
 * safe to share between threads.
 */
public final class Worthiness {

    /** What a sentence starts with, in log-odds, before anything is known of it. */
    private static final double PRIOR = -1.6;
    /** From here on a sentence is checkable. */
    private static final double THRESHOLD = 0.5;
    /** From here down not even its facts matter. */
    private static final double UNIMPORTANT = 0.3;
    /** A longer text is judged by its beginning. In UTF-16 code units. */
    private static final int LONGEST = 5_000;

    /** Judges one sentence; the same candidate always gets the same answer. */
    public Judgement judge(Candidate candidate) {
        var reasons = new ArrayList<>(Signals.of(shortened(candidate)));
        reasons.add(new Reason("PRIOR", PRIOR, "what any sentence starts with"));
        reasons.sort(Comparator.comparingDouble((Reason reason) -> -Math.abs(reason.weight())).thenComparing(Reason::code));
        var logit = reasons.stream().mapToDouble(Reason::weight).sum();
        var score = 1 / (1 + Math.exp(-logit));
        var checkable = score >= THRESHOLD;
        return new Judgement(checkable, checkable ? Label.CFS : score >= UNIMPORTANT ? Label.UFS : Label.NFS, Math.round(score * 1e4) / 1e4, List.copyOf(reasons));
    }

    private static Candidate shortened(Candidate candidate) {
        if (candidate.text().length() <= LONGEST) {
            return candidate;
        }
        return new Candidate(candidate.text().substring(0, LONGEST), candidate.quantities(), candidate.periods(), candidate.claimant(), candidate.place(),
                candidate.quoted(), candidate.article());
    }
}
