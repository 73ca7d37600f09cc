package org.claimdesk.claim;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class CallCostOnH2Test extends CallCostTest {
}
