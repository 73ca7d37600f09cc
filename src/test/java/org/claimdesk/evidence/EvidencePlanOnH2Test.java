package org.claimdesk.evidence;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class EvidencePlanOnH2Test extends EvidencePlanTest {
}
