package org.claimdesk.suggestion;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class SuggestionPlanOnH2Test extends SuggestionPlanTest {
}
