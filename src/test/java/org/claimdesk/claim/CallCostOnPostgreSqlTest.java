package org.claimdesk.claim;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import org.claimdesk.testing.OnPostgreSql;

@QuarkusTest
@TestProfile(OnPostgreSql.class)
class CallCostOnPostgreSqlTest extends CallCostTest {
}
