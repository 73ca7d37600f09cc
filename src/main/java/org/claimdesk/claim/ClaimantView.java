package org.claimdesk.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.claimdesk.extraction.attribution.Claimant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who made a claim: by name, or anonymous and then by description. */
@Embeddable
@Identified
@Schema(name = "Claimant", examples = """
        {"name": "Myles Caggins", "kind": "PERSON", "description": "spokesperson", "anonymous": false}""")
public record ClaimantView(
        @Column(name = "claimant_name") @Size(max = 200) String name,
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "claimant_kind") Claimant.Kind kind,
        @Column(name = "claimant_description") @Size(max = 500) String description,
        @NotNull @Column(name = "claimant_anonymous") Boolean anonymous) {

    static ClaimantView of(Claimant claimant) {
        return claimant == null ? null : new ClaimantView(cut(claimant.name(), 200), claimant.kind(), cut(claimant.description(), 500), claimant.anonymous());
    }

    private static String cut(String text, int length) {
        if (text == null || text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }
}
