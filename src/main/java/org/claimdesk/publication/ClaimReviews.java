package org.claimdesk.publication;

import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.claimdesk.claim.ClaimantView;
import org.claimdesk.claim.VerdictView;
import org.claimdesk.extraction.attribution.Claimant;
import org.claimdesk.shared.ProblemCode;
import org.claimdesk.shared.Refusal;
import org.claimdesk.verdict.RatingScales;

/** Words fact checks as schema.org does. One that was taken back has no such form: nobody is to go on passing it on. */
@ApplicationScoped
class ClaimReviews {

    private static final String ORGANISATION = "Organization";

    private final RatingScales scales;
    private final PublicSite site;
    private final ObjectMapper mapper;

    ClaimReviews(RatingScales scales, PublicSite site, ObjectMapper mapper) {
        this.scales = scales;
        this.site = site;
        this.mapper = mapper;
    }

    /** A fact check that holds, as a ClaimReview. */
    ClaimReview of(FactCheck check) {
        if (check.retraction() != null) {
            throw new Refusal(ProblemCode.RETRACTED, "This fact check was retracted: %s".formatted(check.retraction().note()))
                    .with("retractedAt", check.retraction().at());
        }
        var shown = check.shown();
        var verdict = shown.act().verdict();
        var corrections = check.corrections().stream().map(act -> new ClaimReview.Comment("CorrectionComment", act.note(), act.at())).toList();
        return new ClaimReview("https://schema.org", "ClaimReview", site.address(check.slug()), check.publishedAt(), check.changedAt(),
                new ClaimReview.Named(ORGANISATION, site.name(), null, site.url()), shown.wording(),
                new ClaimReview.Claim("Claim", author(shown.claimant()), shown.source().published(), appearance(shown.source(), shown.claimant())),
                rating(verdict), verdict.summary(), corrections.isEmpty() ? null : corrections);
    }

    /** The same as text that can stand within a script element: no character in it can end that, or begin a comment. */
    String data(ClaimReview review) {
        try {
            return mapper.writeValueAsString(review).replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
                    .replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException("Records of ours are writable", bug);
        }
    }

    private static ClaimReview.Named author(ClaimantView claimant) {
        if (claimant == null) {
            return null;
        }
        var type = switch (claimant.kind()) {
            case PERSON -> "Person";
            case ORGANISATION, GROUP -> ORGANISATION;
            case DOCUMENT -> null;
        };
        return type == null ? null : claimant.name() == null ? new ClaimReview.Named(type, claimant.description(), null, null)
                : new ClaimReview.Named(type, claimant.name(), claimant.description(), null);
    }

    private static Object appearance(FactCheck.Source source, ClaimantView claimant) {
        if (source.url() != null) {
            return source.url();
        }
        var document = claimant != null && claimant.kind() == Claimant.Kind.DOCUMENT ? Objects.requireNonNullElse(claimant.name(), claimant.description()) : null;
        var headline = source.title() == null ? document : source.title();
        return headline == null ? null : new ClaimReview.Work("CreativeWork", headline,
                source.publisher() == null ? null : new ClaimReview.Named(ORGANISATION, source.publisher(), null, null));
    }

    private ClaimReview.Rating rating(VerdictView verdict) {
        var scale = scales.get(verdict.scale(), verdict.scaleVersion()).ratings();
        var value = scale.stream().filter(rating -> rating.rating().equals(verdict.rating())).findFirst().orElseThrow().ratingValue();
        if (value == null) {
            return new ClaimReview.Rating("Rating", null, null, null, verdict.label());
        }
        var line = scale.stream().filter(rating -> rating.ratingValue() != null).mapToInt(rating -> rating.ratingValue()).summaryStatistics();
        return new ClaimReview.Rating("Rating", value, line.getMax(), line.getMin(), verdict.label());
    }
}
