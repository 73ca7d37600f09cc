package org.claimdesk.article;

import java.time.Clock;

import jakarta.inject.Inject;

import org.claimdesk.testing.AnotherNode;
import org.claimdesk.testing.ListPlanTest;
import org.claimdesk.testing.ManyClaims;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

abstract class ArticlePlanTest extends ListPlanTest {

    private static final int ARTICLES = 1_000;

    @Inject
    Reading reading;
    @Inject
    ClaimsOfArticles claims;

    @BeforeAll
    void loadArticles() throws Exception {
        try (var connection = AnotherNode.connect()) {
            ManyClaims.loadArticles(connection, ARTICLES);
        }
    }

    @Test
    void a_page_of_the_articles_is_read_from_their_key() {
        var articles = new ArticleService(explained(), Clock.systemUTC(), reading, claims);

        assertPages(PRIMARY_KEY, 1, token -> articles.list(PAGE, token));
    }
}
