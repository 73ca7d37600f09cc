package org.claimdesk.claim;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class WholePathOnH2Test extends WholePathTest {
}
