package org.claimdesk.claim;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class QueuePlanOnH2Test extends QueuePlanTest {
}
