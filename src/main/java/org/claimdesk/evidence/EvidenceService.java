package org.claimdesk.evidence;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.claimdesk.claim.ClaimStore;
import org.claimdesk.identity.Person;
import org.claimdesk.review.Dossier;
import org.claimdesk.review.ReviewStep;
import org.claimdesk.shared.MergePatch;
import org.claimdesk.shared.NextId;
import org.claimdesk.shared.Page;
import org.claimdesk.shared.PageToken;
import org.claimdesk.shared.ProblemCode;
import org.claimdesk.shared.Refusal;
import org.claimdesk.shared.Revision;
import org.hibernate.Session;

/** Keeps evidence. Whether it may be changed now, and by whom, the claim decides. */
@ApplicationScoped
public class EvidenceService {

    /** More pieces than this are a heap, and not an argument. */
    private static final int MOST = 200;

    private final Session session;
    private final Clock clock;
    private final ClaimStore claims;
    private final MergePatch patches;

    EvidenceService(Session session, Clock clock, ClaimStore claims, MergePatch patches) {
        this.session = session;
        this.clock = clock;
        this.claims = claims;
        this.patches = patches;
    }

    @Transactional
    public EvidenceView add(UUID claimId, NewEvidence wanted, Revision seen, Person person) {
        var evidence = new Evidence(claimId, wanted, person.name(), clock.instant());
        var revision = claims.work(claimId, ReviewStep.ADD_EVIDENCE, seen, person, () -> {
            if (count(claimId) >= MOST) {
                throw new Refusal(ProblemCode.TOO_LARGE, "A claim has at most %d pieces of evidence".formatted(MOST));
            }
            session.persist(evidence);
            return evidence.told();
        });
        return EvidenceView.of(evidence, revision);
    }

    @Transactional
    public EvidenceView change(UUID claimId, UUID id, String patch, Revision seen, Person person) {
        var evidence = find(claimId, id);
        var revision = claims.work(claimId, ReviewStep.EDIT_EVIDENCE, seen, person, () -> {
            session.refresh(evidence);
            evidence.write(patches.apply(evidence.written(), patch, NewEvidence.class), person.name(), clock.instant());
            return evidence.told();
        });
        return EvidenceView.of(evidence, revision);
    }

    /** Takes a piece of evidence away; the history keeps what it was. */
    @Transactional
    public int remove(UUID claimId, UUID id, Revision seen, Person person) {
        var evidence = find(claimId, id);
        return claims.work(claimId, ReviewStep.REMOVE_EVIDENCE, seen, person, () -> {
            session.remove(evidence);
            return evidence.told();
        });
    }

    public EvidenceView get(UUID claimId, UUID id) {
        return EvidenceView.of(find(claimId, id), claims.revision(claimId));
    }

    /** A claim's evidence, in the order in which it was added. */
    public Page<EvidenceView> list(UUID claimId, Integer pageSize, String token) {
        var revision = claims.revision(claimId);
        var size = Page.size(pageSize);
        var list = "evidence " + claimId;
        var after = PageToken.read(list, token, keys -> UUID.fromString(keys.get(0)));
        var next = after == null ? NextId.FIRST : NextId.after(after);
        var rows = session.createSelectionQuery("from Evidence where claimId = :claim and id >= :next order by claimId, id", Evidence.class)
                .setParameter("claim", claimId).setParameter("next", next).setMaxResults(size + 1).getResultList();
        return Page.of(rows, size, piece -> EvidenceView.of(piece, revision), piece -> PageToken.write(list, List.of(piece.id.toString())));
    }

    /** All evidence of a claim as it is now, by its id. */
    public Map<UUID, EvidenceView> byId(UUID claimId) {
        var revision = claims.revision(claimId);
        return all(claimId).stream().collect(Collectors.toMap(piece -> piece.id, piece -> EvidenceView.of(piece, revision)));
    }

    /** A claim's evidence as the rules see it, in the order in which it was added. */
    public List<Dossier.EvidenceFacts> facts(UUID claimId) {
        return all(claimId).stream().map(Evidence::facts).toList();
    }

    /** How many pieces there are to each claim; claims without any are left out. SQL, because Hibernate translates a list of ids in HQL at every call. */
    public Map<UUID, Long> count(Collection<UUID> claimIds) {
        return session.createNativeQuery("select claim_id, count(*) as pieces from evidence where claim_id = any(:claims) group by claim_id", Object[].class)
                .addScalar("claim_id", UUID.class).addScalar("pieces", Long.class).setParameter("claims", claimIds.toArray(UUID[]::new))
                .getResultList().stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    /** How many pieces there are to one claim. */
    public long count(UUID claimId) {
        return session.createSelectionQuery("select count(*) from Evidence where claimId = :claim", Long.class).setParameter("claim", claimId).getSingleResult();
    }

    private List<Evidence> all(UUID claimId) {
        return session.createSelectionQuery("from Evidence e left join fetch e.authors where e.claimId = :claim order by e.claimId, e.id", Evidence.class)
                .setParameter("claim", claimId).getResultList();
    }

    private Evidence find(UUID claimId, UUID id) {
        var evidence = session.find(Evidence.class, id);
        if (evidence == null || !evidence.claimId.equals(claimId)) {
            throw Refusal.notFound("evidence", id);
        }
        return evidence;
    }
}
