package org.claimdesk.shared.idempotency;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class RetryOnH2Test extends RetryTest {
}
