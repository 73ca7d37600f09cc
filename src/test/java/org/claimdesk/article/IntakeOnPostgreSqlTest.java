package org.claimdesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import org.claimdesk.testing.OnPostgreSql;
import org.junit.jupiter.api.Test;
import org.postgresql.core.BaseConnection;

@QuarkusTest
@TestProfile(OnPostgreSql.class)
class IntakeOnPostgreSqlTest extends IntakeTest {

    @Test
    void the_driver_turns_a_batch_of_inserts_into_one() {
        var rewrites = QuarkusTransaction.requiringNew().call(() -> session.doReturningWork(
                connection -> connection.unwrap(BaseConnection.class).getQueryExecutor().isReWriteBatchedInsertsEnabled()));

        assertThat(rewrites).isTrue();
    }
}
