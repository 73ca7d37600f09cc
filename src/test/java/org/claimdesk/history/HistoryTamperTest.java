package org.claimdesk.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.testing.Desk.CHECKER;
import static org.claimdesk.testing.Desk.EDITOR;
import static org.claimdesk.testing.Desk.VIEWER;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Whoever alters the history behind the server's back is found, and so is the place. */
@QuarkusTest
class HistoryTamperTest {

    @Inject
    Session session;

    @Test
    void an_altered_entry_is_found() {
        for (var change : List.of("actor = 'somebody'", "action = 'approve'", "reason = 'none'", "to_state = 'APPROVED'", "digest = 'x'",
                "at = at + interval '1' second", "change = '{}'", "from_state = null")) {
            var claim = CHECKER.submittedClaim();
            run("update history_entry set " + change + " where claim_id = :claim and seq = 3", claim);
            verify(claim, 3, "it was altered");
        }
    }

    @Test
    void a_removed_entry_is_found_in_the_middle_and_at_the_end() {
        var middle = CHECKER.submittedClaim();
        run("delete from history_entry where claim_id = :claim and seq = 2", middle);
        verify(middle, 2, "an entry is missing");

        var end = CHECKER.submittedClaim();
        run("delete from history_entry where claim_id = :claim and seq = 6", end);
        verify(end, 6, "the end is missing");
    }

    @Test
    void an_entry_with_a_fitting_hash_of_its_own_breaks_the_next() {
        var claim = CHECKER.submittedClaim();
        QuarkusTransaction.requiringNew().run(() -> {
            var entry = session.find(HistoryEntry.class, new HistoryEntry.Id(UUID.fromString(claim), 2));
            entry.actor = "somebody";
            entry.hash = entry.computedHash();
        });
        verify(claim, 3, "it does not follow the entry before it");
    }

    @Test
    void the_whole_house_is_checked_for_editors() {
        var claim = CHECKER.newClaim();
        run("update history_entry set actor = 'somebody' where claim_id = :claim", claim);
        EDITOR.get("/history/verification").then().statusCode(200).body("intact", equalTo(false));
        assertThat(EDITOR.get("/history/verification").<Integer> path("claims")).isPositive();
    }

    private void run(String sql, String claim) {
        QuarkusTransaction.requiringNew().run(() -> assertThat(session.createNativeMutationQuery(sql).setParameter("claim", UUID.fromString(claim)).executeUpdate()).isEqualTo(1));
    }

    private static void verify(String claim, int seq, String what) {
        VIEWER.get("/claims/" + claim + "/history/verification").then().statusCode(200).body("intact", equalTo(false))
                .body("broken.seq", equalTo(seq)).body("broken.what", equalTo(what)).body("broken.claimId", equalTo(claim));
    }
}
