package org.claimdesk.verdict;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.claimdesk.shared.Fault;
import org.claimdesk.shared.Page;
import org.claimdesk.shared.ProblemCode;
import org.claimdesk.shared.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;

/** Finds rating scales. Verdicts are given on the newest version of the newsroom's scale, and keep the version they were given on. */
@ApplicationScoped
public class RatingScales {

    private static final String NEWEST = "from RatingScale s where s.id.version = (select max(o.id.version) from RatingScale o where o.id.scale = s.id.scale) ";

    private final Session session;
    private final String inUse;

    RatingScales(Session session, @ConfigProperty(name = "claimdesk.rating-scale", defaultValue = "truth") String inUse) {
        this.session = session;
        this.inUse = inUse;
    }

    /** The newest version of every scale. */
    Page<RatingScaleView> list() {
        return new Page<>(session.createSelectionQuery(NEWEST + "order by s.id.scale", RatingScale.class).getResultList().stream().map(RatingScaleView::of).toList(), null);
    }

    /** The newest version of a scale. */
    RatingScaleView get(String scale) {
        return RatingScaleView.of(newest(scale));
    }

    /** One version of a scale, the newest or an older one. */
    public RatingScaleView get(String scale, int version) {
        return RatingScaleView.of(session.find(RatingScale.class, new RatingScale.Id(scale, version)));
    }

    /** The scale that verdicts are given on here. */
    public RatingScaleView current() {
        return RatingScaleView.of(inUse());
    }

    RatingScale inUse() {
        return newest(inUse);
    }

    /** A rating of one version of a scale. */
    Rating rating(RatingScale.Id scale, String rating) {
        return rating(session.find(RatingScale.class, scale), rating);
    }

    static Rating rating(RatingScale scale, String rating) {
        return scale.ratings.stream().filter(one -> one.rating().equals(rating)).findFirst().orElseThrow(() -> {
            var why = "The scale %s has no rating %s, only %s".formatted(scale.id.scale(), rating, scale.ratings.stream().map(Rating::rating).toList());
            return new Refusal(ProblemCode.UNKNOWN_REFERENCE, why, List.of(new Fault("#/rating", "UNKNOWN_RATING", why)));
        });
    }

    private RatingScale newest(String scale) {
        var found = session.createSelectionQuery(NEWEST + "and s.id.scale = :scale", RatingScale.class).setParameter("scale", scale).getSingleResultOrNull();
        if (found == null) {
            throw Refusal.notFound("rating scale", scale);
        }
        return found;
    }
}
