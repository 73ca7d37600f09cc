package org.claimdesk.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;

import javax.transaction.xa.XAException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What passes by itself, and what is a bug. */
class DatabaseFailureTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "08001", "08006", "57P01", "57P03", "53300", "53100", "58030", "25006", "90098" })
    void a_database_that_is_away_full_or_stopping_passes_by_itself(String state) {
        var failure = DatabaseFailure.behind(new IllegalStateException(new RuntimeException(new SQLException("away", state))));

        assertThat(failure).hasValueSatisfying(found -> assertThat(found.whileCommitting()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = { "23505", "42601", "42P01", "22001", "25P02", "90131", "42S02" })
    void what_a_statement_did_wrong_does_not(String state) {
        assertThat(DatabaseFailure.behind(new RuntimeException(new SQLException("wrong", state)))).isEmpty();
    }

    @Test
    void a_commit_that_broke_off_is_found_where_the_transaction_manager_hides_it() {
        var commit = new XAException(XAException.XA_RBROLLBACK);
        commit.initCause(new SQLException("away", "08006"));
        var thrown = new RuntimeException("Could not commit");
        thrown.addSuppressed(commit);

        assertThat(DatabaseFailure.behind(new RuntimeException(thrown))).hasValueSatisfying(found -> assertThat(found.whileCommitting()).isTrue());
    }

    @Test
    void whatever_goes_in_circles_comes_to_an_end() {
        var one = new RuntimeException("one");
        var two = new RuntimeException("two", one);
        one.addSuppressed(two);

        assertThat(DatabaseFailure.behind(two)).isEmpty();
    }
}
