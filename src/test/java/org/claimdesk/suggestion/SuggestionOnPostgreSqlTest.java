package org.claimdesk.suggestion;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(WithChatOnPostgreSql.class)
class SuggestionOnPostgreSqlTest extends SuggestionTest {
}
