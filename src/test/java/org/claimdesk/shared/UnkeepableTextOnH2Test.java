package org.claimdesk.shared;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class UnkeepableTextOnH2Test extends UnkeepableTextTest {
}
