package org.claimdesk.publication;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.claimdesk.claim.ClaimService;
import org.claimdesk.claim.ClaimView;
import org.claimdesk.evidence.EvidenceService;
import org.claimdesk.review.ReviewStep;
import org.claimdesk.shared.Refusal;
import org.claimdesk.verdict.VerdictService;
import org.hibernate.Session;

/** Shows the public what was published. Whatever the desk does to a claim afterwards, only a correction or a retraction changes what is shown. */
@ApplicationScoped
public class FactChecks {

    private final Session session;
    private final PublishedClaims published;
    private final ClaimService claims;
    private final VerdictService verdicts;
    private final EvidenceService evidence;

    FactChecks(Session session, PublishedClaims published, ClaimService claims, VerdictService verdicts, EvidenceService evidence) {
        this.session = session;
        this.published = published;
        this.claims = claims;
        this.verdicts = verdicts;
        this.evidence = evidence;
    }

    /** The address of a claim's fact check; none before the first publication. */
    public Optional<String> slug(UUID claimId) {
        return published.slug(claimId);
    }

    /**
     * The fact check at an address.
     *
     * @param number of the publication to show; null for the newest
     */
    public FactCheck get(String slug, Integer number) {
        var claimId = published.claimAt(slug).orElseThrow(() -> Refusal.notFound("fact check", slug));
        var acts = acts(claimId);
        var newest = acts.get(0);
        var shown = acts.stream().filter(act -> act.kept() && (number == null || act.number() == number)).findFirst()
                .orElseThrow(() -> Refusal.notFound("publication of this fact check", number));
        var claim = claims.get(claimId);
        return new FactCheck(slug, claimId, claim.revision(), version(claimId, shown), number != null, acts, isUnderReview(claim, claimId, newest),
                newest.retracts() ? newest : null);
    }

    private List<FactCheck.Act> acts(UUID claimId) {
        return session.createSelectionQuery("from Publication where id.claimId = :claim order by id.claimId desc, id.number desc", Publication.class)
                .setParameter("claim", claimId).getResultList().stream()
                .map(act -> new FactCheck.Act(act.id.number(), act.kind, act.publishedAt, act.note, verdicts.get(claimId, act.verdictNumber), act.decidedAt,
                        act.kind != PublicAct.RETRACTED && published.find(act.id) != null))
                .toList();
    }

    private FactCheck.Version version(UUID claimId, FactCheck.Act act) {
        var kept = published.find(new Publication.Id(claimId, act.number()));
        var now = evidence.byId(claimId);
        var pieces = kept.evidence.stream().map(piece -> {
            var same = now.get(piece.evidenceId());
            return same != null && same.url().equals(piece.url()) ? piece.with(same.archive()) : piece;
        }).toList();
        return new FactCheck.Version(act, kept.normalisedText, kept.quote, kept.claimant,
                new FactCheck.Source(kept.sourceTitle, kept.sourceUrl, kept.sourcePublisher, kept.sourceLanguage, kept.published), pieces);
    }

    /** Under review again: not decided, or decided anew and not yet published. */
    private boolean isUnderReview(ClaimView claim, UUID claimId, FactCheck.Act newest) {
        var digest = session.find(Publication.class, new Publication.Id(claimId, newest.number())).digest;
        return !newest.retracts()
                && !(ReviewStep.PUBLISH.from().contains(claim.reviewState()) && digest.equals(claim.submission().digest()));
    }
}
