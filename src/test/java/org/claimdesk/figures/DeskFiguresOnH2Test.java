package org.claimdesk.figures;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(DeskFiguresOnH2Test.ADeskOfItsOwn.class)
class DeskFiguresOnH2Test extends DeskFiguresTest {

    /** Nobody else's claims. */
    public static class ADeskOfItsOwn implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("claimdesk.seed", "false", "quarkus.datasource.h2.jdbc.url",
                    "jdbc:h2:mem:figures;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=5000;DB_CLOSE_DELAY=-1");
        }
    }
}
