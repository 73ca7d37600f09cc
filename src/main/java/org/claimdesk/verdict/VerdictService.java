package org.claimdesk.verdict;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.claimdesk.claim.ClaimStore;
import org.claimdesk.claim.VerdictView;
import org.claimdesk.identity.Person;
import org.claimdesk.review.Dossier;
import org.claimdesk.review.ReviewStep;
import org.claimdesk.shared.Refusal;
import org.claimdesk.shared.Revision;
import org.hibernate.Session;

/** Keeps verdicts. Whether one may be written now, and by whom, the claim decides. */
@ApplicationScoped
public class VerdictService {

    private final Session session;
    private final Clock clock;
    private final ClaimStore claims;
    private final RatingScales scales;

    VerdictService(Session session, Clock clock, ClaimStore claims, RatingScales scales) {
        this.session = session;
        this.clock = clock;
        this.claims = claims;
        this.scales = scales;
    }

    /** Writes a claim's verdict anew; the wordings before it stay. */
    @Transactional
    public VerdictView write(UUID claimId, NewVerdict wanted, Revision seen, Person person) {
        var revision = claims.work(claimId, ReviewStep.WRITE_VERDICT, seen, person, () -> {
            var scale = scales.inUse();
            RatingScales.rating(scale, wanted.rating());
            var before = newest(claimId);
            var written = new VerdictRevision(claimId, before == null ? 1 : before.id.number() + 1, scale, wanted, person.name(), clock.instant());
            session.persist(written);
            return written.content();
        });
        return view(newest(claimId), revision);
    }

    /** A claim's verdict as it is now, published or not; refuses where there is none. */
    public VerdictView get(UUID claimId) {
        var revision = claims.revision(claimId);
        var verdict = newest(claimId);
        if (verdict == null) {
            throw Refusal.notFound("verdict of claim", claimId);
        }
        return view(verdict, revision);
    }

    /** One wording of a claim's verdict. */
    public VerdictView get(UUID claimId, int number) {
        return view(session.find(VerdictRevision.class, new VerdictRevision.Id(claimId, number)), claims.revision(claimId));
    }

    VerdictRevision newest(UUID claimId) {
        return session.createSelectionQuery("from VerdictRevision where id.claimId = :claim order by id.claimId desc, id.number desc", VerdictRevision.class)
                .setParameter("claim", claimId).setMaxResults(1).getSingleResultOrNull();
    }

    /** The verdict as the rules see it, with everybody who ever wrote at it; null where there is none. */
    Dossier.VerdictFacts facts(UUID claimId) {
        var wordings = session.createSelectionQuery("from VerdictRevision where id.claimId = :claim order by id.claimId, id.number", VerdictRevision.class)
                .setParameter("claim", claimId).getResultList();
        if (wordings.isEmpty()) {
            return null;
        }
        var newest = wordings.get(wordings.size() - 1);
        return new Dossier.VerdictFacts(newest.content(), scales.rating(newest.scale, newest.rating).meaning(),
                wordings.stream().map(wording -> wording.writtenBy).collect(Collectors.toSet()));
    }

    /** The newest verdict of each of these claims. SQL, because a list of ids in HQL is translated at every call; an array is one parameter. */
    Map<UUID, VerdictView> newest(Collection<UUID> claimIds) {
        return session.createNativeQuery("select v.* from verdict_revision v where v.claim_id = any(:claims) and v.number = "
                + "(select max(n.number) from verdict_revision n where n.claim_id = v.claim_id)", VerdictRevision.class)
                .setParameter("claims", claimIds.toArray(UUID[]::new)).getResultList().stream()
                .collect(Collectors.toMap(verdict -> verdict.id.claimId(), verdict -> view(verdict, claims.revision(verdict.id.claimId()))));
    }

    /** A claim's newest verdict; null where there is none. */
    VerdictView find(UUID claimId) {
        var verdict = newest(claimId);
        return verdict == null ? null : view(verdict, claims.revision(claimId));
    }

    private VerdictView view(VerdictRevision verdict, int claimRevision) {
        return verdict.view(scales.rating(verdict.scale, verdict.rating), claimRevision);
    }
}
