package org.claimdesk.article;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class IntakeOnH2Test extends IntakeTest {
}
