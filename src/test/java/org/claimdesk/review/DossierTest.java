package org.claimdesk.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

class DossierTest {

    private static final Map<String, Object> WORDING = Map.of("quote", "45 strikes were conducted", "start", 3);

    @Test
    void a_submission_needs_a_verdict_and_evidence_with_a_stance() {
        assertThat(dossier(null).unmet()).containsExactly(Unmet.VERDICT, Unmet.EVIDENCE);
        assertThat(dossier(Meaning.NOT_ENOUGH_EVIDENCE).unmet()).containsExactly(Unmet.EVIDENCE);
        assertThat(dossier(Meaning.NOT_ENOUGH_EVIDENCE, (Stance) null).unmet()).containsExactly(Unmet.STANCE);
        assertThat(dossier(Meaning.NOT_ENOUGH_EVIDENCE, Stance.CONTEXT).unmet()).isEmpty();
    }

    @Test
    void a_decisive_rating_needs_evidence_that_points_its_way() {
        assertThat(dossier(Meaning.SUPPORTED, Stance.REFUTES, Stance.CONTEXT).unmet()).containsExactly(Unmet.SUPPORTING_EVIDENCE);
        assertThat(dossier(Meaning.PARTLY_SUPPORTED, Stance.CONTEXT).unmet()).containsExactly(Unmet.SUPPORTING_EVIDENCE);
        assertThat(dossier(Meaning.REFUTED, Stance.SUPPORTS).unmet()).containsExactly(Unmet.REFUTING_EVIDENCE);
        assertThat(dossier(Meaning.REFUTED, Stance.SUPPORTS, Stance.REFUTES).unmet()).isEmpty();
        assertThat(dossier(Meaning.CONFLICTING, Stance.CONTEXT).unmet()).isEmpty();
    }

    @Test
    void the_digest_changes_with_every_part_and_not_with_who_wrote_it() {
        var one = new Dossier(WORDING, verdict("TRUE", "amina"), List.of(evidence("https://a.example", "amina")));

        assertThat(new Dossier(WORDING, verdict("TRUE", "ben"), List.of(evidence("https://a.example", "ben"))).digest()).isEqualTo(one.digest());
        assertThat(new Dossier(Map.of("quote", "46 strikes"), one.verdict(), one.evidence()).digest()).isNotEqualTo(one.digest());
        assertThat(new Dossier(WORDING, verdict("FALSE", "amina"), one.evidence()).digest()).isNotEqualTo(one.digest());
        assertThat(new Dossier(WORDING, one.verdict(), List.of()).digest()).isNotEqualTo(one.digest());
        assertThat(new Dossier(WORDING, one.verdict(), List.of(evidence("https://b.example", "amina"))).digest()).isNotEqualTo(one.digest());
    }

    @Test
    void everybody_who_wrote_a_part_is_an_author() {
        assertThat(new Dossier(WORDING, verdict("TRUE", "amina"), List.of(evidence("https://a.example", "ben"))).authors()).containsExactly("amina", "ben");
    }

    private static Dossier dossier(Meaning meaning, Stance... stances) {
        var evidence = new ArrayList<Dossier.EvidenceFacts>();
        for (var stance : stances) {
            evidence.add(new Dossier.EvidenceFacts(Map.of(), stance, Set.of()));
        }
        return new Dossier(WORDING, meaning == null ? null : new Dossier.VerdictFacts(Map.of(), meaning, Set.of()), evidence);
    }

    private static Dossier.VerdictFacts verdict(String rating, String author) {
        return new Dossier.VerdictFacts(Map.of("rating", rating), Meaning.SUPPORTED, Set.of(author));
    }

    private static Dossier.EvidenceFacts evidence(String url, String author) {
        return new Dossier.EvidenceFacts(Map.of("url", url), Stance.SUPPORTS, Set.of(author));
    }
}
