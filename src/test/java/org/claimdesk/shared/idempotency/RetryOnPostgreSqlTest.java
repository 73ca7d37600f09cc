package org.claimdesk.shared.idempotency;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import org.claimdesk.testing.OnPostgreSql;

@QuarkusTest
@TestProfile(OnPostgreSql.class)
class RetryOnPostgreSqlTest extends RetryTest {
}
