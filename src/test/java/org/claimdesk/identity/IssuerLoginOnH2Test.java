package org.claimdesk.identity;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import org.claimdesk.testing.WithIssuer;

@QuarkusTest
@TestProfile(WithIssuer.class)
class IssuerLoginOnH2Test extends IssuerLoginTest {
}
