package org.claimdesk.identity;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import org.claimdesk.testing.WithIssuerOnPostgreSql;

@QuarkusTest
@TestProfile(WithIssuerOnPostgreSql.class)
class IssuerLoginOnPostgreSqlTest extends IssuerLoginTest {
}
