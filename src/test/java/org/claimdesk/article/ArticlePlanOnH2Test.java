package org.claimdesk.article;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ArticlePlanOnH2Test extends ArticlePlanTest {
}
