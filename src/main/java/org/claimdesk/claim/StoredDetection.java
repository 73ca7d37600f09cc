package org.claimdesk.claim;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.claimdesk.article.Detection;
import org.claimdesk.extraction.ClaimType;
import org.claimdesk.extraction.Engine;
import org.claimdesk.extraction.FoundClaim;
import org.claimdesk.extraction.period.Period;
import org.claimdesk.extraction.quantity.Quantity;
import org.claimdesk.extraction.worthiness.Label;
import org.claimdesk.extraction.worthiness.Reason;

/** What the engine made of a claim, as columns. Nothing that people decide is written here. */
@Embeddable
record StoredDetection(
        @Enumerated(EnumType.STRING) Detection.Origin origin,
        String engine,
        @Column(name = "engine_version") String version,
        @Column(name = "detected_text", length = 10_000) String normalisedText,
        @Enumerated(EnumType.STRING) ClaimType type,
        Double score,
        @Enumerated(EnumType.STRING) Label label,
        @Column(length = 100_000) @Convert(converter = StoredReasons.class) List<Reason> reasons,
        @Column(length = 100_000) @Convert(converter = StoredQuantities.class) List<Quantity> quantities,
        @Column(length = 100_000) @Convert(converter = StoredPeriods.class) List<Period> periods) {

    static StoredDetection by(Engine engine, FoundClaim found) {
        return new StoredDetection(Detection.Origin.ENGINE, engine.name(), engine.version(), found.normalisedText(), found.type(), found.score(),
                found.label(), found.reasons(), found.quantities(), found.periods());
    }

    Detection view() {
        return new Detection(origin, engine, version, score, label, reasons);
    }
}
