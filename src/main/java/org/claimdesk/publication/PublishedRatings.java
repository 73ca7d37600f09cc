package org.claimdesk.publication;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.claimdesk.review.Meaning;
import org.claimdesk.verdict.Rating;
import org.claimdesk.verdict.RatingScaleView;
import org.claimdesk.verdict.RatingScales;
import org.hibernate.Session;

/** What the published verdicts say. Counted is what is public now and came out, or was last corrected, within a year: a bounded part of an index. */
@ApplicationScoped
public class PublishedRatings {

    private static final Duration WINDOW = Duration.ofDays(365);

    private final Session session;
    private final Clock clock;
    private final RatingScales scales;

    PublishedRatings(Session session, Clock clock, RatingScales scales) {
        this.session = session;
        this.clock = clock;
        this.scales = scales;
    }

    /** How often a rating was given. */
    public record Given(String scale, String rating, String label, Meaning meaning, long verdicts) {
    }

    /**
     * Published verdicts by rating.
     *
     * @param since   only what was published or corrected after that
     * @param ratings those of the scale in use all of them, in its order; then those given on other scales
     */
    public record Ratings(Instant since, List<Given> ratings) {

        /** How many verdicts there are altogether. */
        public long verdicts() {
            return ratings.stream().mapToLong(Given::verdicts).sum();
        }
    }

    /** The published verdicts of the last year by rating. */
    public Ratings now() {
        var since = clock.instant().minus(WINDOW);
        var given = new LinkedHashMap<String, Given>();
        var inUse = scales.current();
        inUse.ratings().forEach(rating -> add(given, inUse, rating, 0));
        session.createSelectionQuery("select v.scale.scale, v.scale.version, v.rating, count(*) from Publication p "
                + "join VerdictRevision v on v.id.claimId = p.id.claimId and v.id.number = p.verdictNumber "
                + "where p.publishedAt >= :since and p.kind <> :retracted and not exists "
                + "(from Publication n where n.id.claimId = p.id.claimId and n.id.number > p.id.number) "
                + "group by v.scale.scale, v.scale.version, v.rating order by v.scale.scale, v.scale.version, v.rating", Object[].class)
                .setParameter("since", since).setParameter("retracted", PublicAct.RETRACTED).getResultList().forEach(row -> {
                    var scale = scales.get((String) row[0], (Integer) row[1]);
                    scale.ratings().stream().filter(rating -> rating.rating().equals(row[2])).forEach(rating -> add(given, scale, rating, (Long) row[3]));
                });
        return new Ratings(since, List.copyOf(given.values()));
    }

    /** Versions of a scale are counted together, under the words of the newest. */
    private static void add(LinkedHashMap<String, Given> given, RatingScaleView scale, Rating rating, long verdicts) {
        given.merge(scale.id() + " " + rating.rating(), new Given(scale.id(), rating.rating(), rating.label(), rating.meaning(), verdicts),
                (one, other) -> new Given(one.scale(), one.rating(), one.label(), one.meaning(), one.verdicts() + other.verdicts()));
    }
}
