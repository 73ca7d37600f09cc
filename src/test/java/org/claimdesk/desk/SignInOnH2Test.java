package org.claimdesk.desk;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class SignInOnH2Test extends SignInTest {
}
