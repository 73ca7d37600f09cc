package org.claimdesk.publication;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class FactCheckOnH2Test extends FactCheckTest {
}
