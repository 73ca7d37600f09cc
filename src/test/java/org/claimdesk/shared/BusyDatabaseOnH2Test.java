package org.claimdesk.shared;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class BusyDatabaseOnH2Test extends BusyDatabaseTest {
}
