package org.claimdesk.publication;

import java.util.Comparator;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.claimdesk.claim.ClaimMoved;
import org.claimdesk.claim.ClaimService;
import org.claimdesk.review.Approval;
import org.claimdesk.verdict.VerdictService;
import org.hibernate.Session;

/** Keeps what the public was shown, and answers what it is shown now. A verdict that is being worked on again stays public as it was. */
@ApplicationScoped
public class PublicationService {

    private final Session session;
    private final VerdictService verdicts;
    private final ClaimService claims;
    private final PublishedClaims published;

    PublicationService(Session session, VerdictService verdicts, ClaimService claims, PublishedClaims published) {
        this.session = session;
        this.verdicts = verdicts;
        this.claims = claims;
        this.published = published;
    }

    /** Writes down every public act, in the transaction of the step. */
    void record(@Observes ClaimMoved moved) {
        moved.step().publishes().ifPresent(reached -> {
            var last = newest(moved.claimId());
            var id = new Publication.Id(moved.claimId(), last == null ? 1 : last.id.number() + 1);
            session.persist(reached.isShown() ? publication(id, moved) : retraction(id, last, moved));
            if (reached.isShown()) {
                published.keep(id);
            }
        });
    }

    /** Where a claim stands for the public. */
    public ClaimStatus status(UUID claimId) {
        var claim = claims.standing(claimId);
        var shown = claim.publicationState().isShown() ? newest(claimId) : null;
        var address = claim.publicationState().isKnown() ? published.slug(claimId).map(PublicSite::path).orElse(null) : null;
        return new ClaimStatus(claimId, claim.reviewState(), claim.publicationState(), shown == null ? null : verdict(shown), address, claim.revision(),
                claim.updatedAt());
    }

    private ClaimStatus.PublishedVerdict verdict(Publication shown) {
        var verdict = verdicts.get(shown.id.claimId(), shown.verdictNumber);
        return new ClaimStatus.PublishedVerdict(verdict.rating(), verdict.label(), verdict.meaning(), verdict.summary(), shown.decidedAt,
                shown.kind == PublicAct.CORRECTED ? shown.note : null);
    }

    private Publication publication(Publication.Id id, ClaimMoved moved) {
        var submission = moved.after().submission();
        var kind = moved.before().publication().isShown() ? PublicAct.CORRECTED : PublicAct.PUBLISHED;
        var decidedAt = submission.approvals().stream().map(Approval::at).max(Comparator.naturalOrder()).orElseThrow();
        return new Publication(id, kind, verdicts.get(id.claimId()).number(), submission.digest(), moved.ask().reason(), decidedAt,
                moved.person().name(), moved.at());
    }

    private static Publication retraction(Publication.Id id, Publication last, ClaimMoved moved) {
        return new Publication(id, PublicAct.RETRACTED, last.verdictNumber, last.digest, moved.ask().reason(), last.decidedAt,
                moved.person().name(), moved.at());
    }

    private Publication newest(UUID claimId) {
        return session.createSelectionQuery("from Publication where id.claimId = :claim order by id.claimId desc, id.number desc", Publication.class)
                .setParameter("claim", claimId).setMaxResults(1).getSingleResultOrNull();
    }
}
