package org.claimdesk.identity;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ApiKeyOnH2Test extends ApiKeyTest {
}
