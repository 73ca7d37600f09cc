package org.claimdesk.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import org.claimdesk.testing.OnPostgreSql;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(OnPostgreSql.class)
class SchemaOnPostgreSqlTest extends SchemaTest {

    @Override
    String product() {
        return "PostgreSQL";
    }

    @ParameterizedTest
    @ValueSource(strings = { "fsync", "synchronous_commit" })
    void the_server_of_the_tests_keeps_what_it_acknowledges(String setting) {
        assertThat(QuarkusTransaction.requiringNew().call(() -> session.createNativeQuery("show " + setting, String.class).getSingleResult())).isEqualTo("on");
    }
}
