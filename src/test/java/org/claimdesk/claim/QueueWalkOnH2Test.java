package org.claimdesk.claim;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class QueueWalkOnH2Test extends QueueWalkTest {
}
