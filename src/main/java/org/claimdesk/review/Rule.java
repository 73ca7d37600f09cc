package org.claimdesk.review;

import java.util.List;
import java.util.Optional;

/** What a step asks for: something that has to come with it, or the gate before a submission. */
enum Rule {
    REASON {
        @Override
        List<Unmet> unmet(Ask ask, Dossier dossier) {
            return missing(Unmet.REASON, ask.reason());
        }
    },
    /** A second publication is a correction, and tells the public why. */
    REASON_IF_CORRECTION {
        @Override
        boolean applies(Standing standing) {
            return standing.publication().isShown();
        }

        @Override
        List<Unmet> unmet(Ask ask, Dossier dossier) {
            return missing(Unmet.REASON, ask.reason());
        }
    },
    REASON_CODE {
        @Override
        List<Unmet> unmet(Ask ask, Dossier dossier) {
            return missing(Unmet.REASON_CODE, ask.reasonCode());
        }
    },
    ASSIGNEE {
        @Override
        List<Unmet> unmet(Ask ask, Dossier dossier) {
            return missing(Unmet.ASSIGNEE, ask.assignee());
        }
    },
    DIGEST {
        @Override
        List<Unmet> unmet(Ask ask, Dossier dossier) {
            return missing(Unmet.DIGEST, ask.digest());
        }
    },
    GATE {
        @Override
        List<Unmet> unmet(Ask ask, Dossier dossier) {
            return dossier.unmet();
        }
    };

    abstract List<Unmet> unmet(Ask ask, Dossier dossier);

    boolean applies(Standing standing) {
        return true;
    }

    /** The field that has to come with the step; none for the gate, which looks at the claim. */
    Optional<String> field() {
        return this == GATE ? Optional.empty() : Optional.of(unmet(Ask.NOTHING, null).get(0).field());
    }

    private static List<Unmet> missing(Unmet unmet, Object value) {
        return value == null || value instanceof String text && text.isBlank() ? List.of(unmet) : List.of();
    }
}
