package org.claimdesk.publication;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.claimdesk.claim.ClaimantView;
import org.claimdesk.claim.VerdictView;
import org.claimdesk.shared.PublicationDay;

/**
 * A fact check as the public sees it: what was published, and not what the desk is making of it now.
 *
 * @param revision    of the claim: it rises with everything that can change this page
 * @param shown       what is shown: the newest publication, or the one that was asked for
 * @param asked       whether that one was asked for by its number
 * @param acts        all that was done in public, newest first
 * @param underReview whether the desk is at work on it again
 * @param retraction  the act that took it back; null while it holds
 */
public record FactCheck(String slug, UUID claimId, int revision, Version shown, boolean asked, List<Act> acts, boolean underReview, Act retraction) {

    /**
     * Something that was done in public.
     *
     * @param note    why, for a correction and a retraction; an optional word with a first publication
     * @param verdict the verdict it was about
     * @param kept    whether all that was shown then is kept and can be read
     */
    public record Act(int number, PublicAct kind, Instant at, String note, VerdictView verdict, Instant decidedAt, boolean kept) {

        /** Whether it took the verdict back. */
        public boolean retracts() {
            return kind == PublicAct.RETRACTED;
        }
    }

    /**
     * What was published at one time.
     *
     * @param act      with which it was published
     * @param wording  the claim, understood without its article
     * @param quote    the words as they were said
     * @param claimant who said them; null where that is not known
     */
    public record Version(Act act, String wording, String quote, ClaimantView claimant, Source source, List<PublishedEvidence> evidence) {
    }

    /** Where the claim appeared, as far as it is known. */
    public record Source(String title, String url, String publisher, String language, PublicationDay published) {

        /** Whether anything is known of it. */
        public boolean isKnown() {
            return title != null || url != null || publisher != null || published != null;
        }
    }

    /** Whether it is one that was asked for, and something was done in public since. */
    public boolean isEarlier() {
        return asked && acts.get(0).number() != shown.act().number();
    }

    /** Whether the verdict is shown: of what was retracted only to those who ask for what was published then. */
    public boolean showsVerdict() {
        return retraction == null || asked;
    }

    /** Whether what is shown is what the newsroom stands by. */
    public boolean holds() {
        return retraction == null && !isEarlier();
    }

    /** When it was first published. */
    public Instant publishedAt() {
        return acts.get(acts.size() - 1).at();
    }

    /** When something was last done in public. */
    public Instant changedAt() {
        return acts.get(0).at();
    }

    /** Corrections up to what is shown, newest first. */
    public List<Act> corrections() {
        return acts.stream().filter(act -> act.kind() == PublicAct.CORRECTED && act.number() <= shown.act().number()).toList();
    }
}
