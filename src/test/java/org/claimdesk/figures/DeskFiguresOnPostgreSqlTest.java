package org.claimdesk.figures;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import org.claimdesk.testing.OnPostgreSql;

@QuarkusTest
@TestProfile(DeskFiguresOnPostgreSqlTest.ADeskOfItsOwn.class)
class DeskFiguresOnPostgreSqlTest extends DeskFiguresTest {

    /** A server of its own, with nobody else's claims. */
    public static class ADeskOfItsOwn extends OnPostgreSql {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("claimdesk.seed", "false");
        }
    }
}
