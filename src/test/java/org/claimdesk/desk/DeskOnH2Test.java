package org.claimdesk.desk;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class DeskOnH2Test extends DeskTest {
}
