package org.claimdesk.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a step asks for: something that has to come with it, or the gate before a submission. */
enum Rule {
    REASON(Unmet.REASON, Ask::reason),
    /** A second publication is a correction, and tells the public why. */
    REASON_IF_CORRECTION(Unmet.REASON, Ask::reason) {
        @Override
        boolean applies(Standing standing) {
            return standing.publication().isShown();
        }
    },
    REASON_CODE(Unmet.REASON_CODE, Ask::reasonCode),
    ASSIGNEE(Unmet.ASSIGNEE, Ask::assignee),
    DIGEST(Unmet.DIGEST, Ask::digest),
    /** A verdict, and evidence that carries it. */
    GATE(null, null) {
        @Override
        List<Unmet> unmet(Ask ask, Dossier dossier) {
            return dossier.unmet();
        }
    };

    private final Unmet missing;
    private final Function<Ask, Object> part;

    Rule(Unmet missing, Function<Ask, Object> part) {
        this.missing = missing;
        this.part = part;
    }

    /** What is missing; empty when the rule is met. */
    List<Unmet> unmet(Ask ask, Dossier dossier) {
        var given = part.apply(ask);
        return given == null || given instanceof String text && text.isBlank() ? List.of(missing) : List.of();
    }

    /** Whether the rule holds from there. */
    boolean applies(Standing standing) {
        return true;
    }

    /** The field that has to come with the step; none for the gate, which looks at the claim. */
    Optional<String> field() {
        return Optional.ofNullable(missing).map(Unmet::field);
    }
}
