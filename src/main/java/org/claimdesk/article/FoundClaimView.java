package org.claimdesk.article;

import java.util.List;

import org.claimdesk.extraction.ClaimType;
import org.claimdesk.extraction.Engine;
import org.claimdesk.extraction.FoundClaim;
import org.claimdesk.extraction.attribution.Claimant;
import org.claimdesk.extraction.period.Period;
import org.claimdesk.extraction.quantity.Quantity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A claim that the engine found, before it is anybody's work: the same parts as a kept claim, without id and states. */
@Schema(name = "FoundClaim")
public record FoundClaimView(String quote, String normalisedText, String sentence, Appearance appearance, Claimant claimant, ClaimType type,
        List<Quantity> quantities, List<Period> periods, Detection detection) {

    static FoundClaimView of(FoundClaim claim, Engine engine) {
        return new FoundClaimView(claim.selector().exact(), claim.normalisedText(), claim.sentence(), new Appearance(null, null, null, claim.selector()),
                claim.claimant(), claim.type(), claim.quantities(), claim.periods(),
                new Detection(Detection.Origin.ENGINE, engine.name(), engine.version(), claim.score(), claim.label(), claim.reasons()));
    }
}
