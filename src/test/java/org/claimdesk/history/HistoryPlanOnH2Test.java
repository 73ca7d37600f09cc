package org.claimdesk.history;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class HistoryPlanOnH2Test extends HistoryPlanTest {
}
