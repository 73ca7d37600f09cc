package org.claimdesk.claim;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class TakeRaceOnH2Test extends TakeRaceTest {
}
