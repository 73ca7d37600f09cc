package org.claimdesk.suggestion;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(WithChat.class)
class SuggestionOnH2Test extends SuggestionTest {
}
