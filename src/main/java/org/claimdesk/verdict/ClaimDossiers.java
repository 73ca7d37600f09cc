package org.claimdesk.verdict;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.claimdesk.claim.Dossiers;
import org.claimdesk.evidence.EvidenceService;
import org.claimdesk.review.Dossier;

/** Puts together what hangs on a claim: verdict and evidence. */
@ApplicationScoped
class ClaimDossiers implements Dossiers {

    private final VerdictService verdicts;
    private final EvidenceService evidence;

    ClaimDossiers(VerdictService verdicts, EvidenceService evidence) {
        this.verdicts = verdicts;
        this.evidence = evidence;
    }

    @Override
    public Dossier of(UUID claimId, Map<String, Object> wording) {
        return new Dossier(wording, verdicts.facts(claimId), evidence.facts(claimId));
    }

    @Override
    public Map<UUID, Summary> summaries(Collection<UUID> claims) {
        if (claims.size() == 1) {
            var claim = claims.iterator().next();
            return Map.of(claim, new Summary(verdicts.find(claim), evidence.count(claim)));
        }
        var summaries = new HashMap<UUID, Summary>();
        if (!claims.isEmpty()) {
            evidence.count(claims).forEach((claim, count) -> summaries.put(claim, new Summary(null, count)));
            verdicts.newest(claims).forEach((claim, verdict) -> summaries.merge(claim, new Summary(verdict, 0),
                    (counted, written) -> new Summary(written.verdict(), counted.evidenceCount())));
        }
        return summaries;
    }
}
