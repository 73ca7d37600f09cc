package org.claimdesk.figures;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import org.claimdesk.claim.ClaimFigures;
import org.claimdesk.publication.PublishedRatings;

/** Brings together what the rooms count: the same for the page and for programs. */
@ApplicationScoped
public class DeskFiguresService {

    private final ClaimFigures claims;
    private final PublishedRatings ratings;
    private final Clock clock;

    DeskFiguresService(ClaimFigures claims, PublishedRatings ratings, Clock clock) {
        this.claims = claims;
        this.ratings = ratings;
        this.clock = clock;
    }

    /** The figures as they are now. */
    public DeskFigures now() {
        return new DeskFigures(clock.instant(), claims.byState(), claims.unassigned(), claims.forApproval(), claims.weeks(), ratings.now(), claims.held());
    }
}
