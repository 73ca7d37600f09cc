package org.claimdesk.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.testing.Caller.CHECKER;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.Arc;
import io.restassured.response.Response;

import org.claimdesk.testing.AnotherNode;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** A database that does not get round to it is no fault of the request, and none of ours: it is told when to come back. On either database. */
abstract class BusyDatabaseTest {

    @Test
    void who_waits_too_long_for_a_claim_is_told_to_come_back() throws Exception {
        var claim = CHECKER.addClaim("The ferry was late on 45 days.");
        try (var node = new AnotherNode()) {
            node.execute("select id from claim where id = '%s' for update".formatted(claim));

            assertToldToComeBack(CHECKER.take(claim, "queue", Map.of()));
        }
        CHECKER.take(claim, "queue", Map.of()).then().statusCode(200);
    }

    @Test
    void who_waits_too_long_for_a_connection_is_told_to_come_back() throws Exception {
        var claim = CHECKER.addClaim("The ferry was late on 46 days.");
        var seen = CHECKER.tag(claim);
        try (var all = new AllConnections()) {
            assertToldToComeBack(CHECKER.take(claim, "queue", Map.of(), seen));
        }
        CHECKER.take(claim, "queue", Map.of(), seen).then().statusCode(200);
    }

    private static void assertToldToComeBack(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.<String>path("code")).isEqualTo("UNAVAILABLE");
        assertThat(answer.header("Retry-After")).isNotBlank();
    }

    /** Holds every connection that the application may have. */
    private static final class AllConnections implements AutoCloseable {

        private final ArrayList<Connection> held = new ArrayList<>();

        AllConnections() throws SQLException {
            var name = ConfigProvider.getConfig().getValue("claimdesk.database", String.class);
            var pool = Arc.container().select(AgroalDataSource.class, new DataSource.DataSourceLiteral(name)).get();
            var most = pool.getConfiguration().connectionPoolConfiguration().maxSize();
            while (held.size() < most) {
                held.add(pool.getConnection());
            }
        }

        @Override
        public void close() throws SQLException {
            for (var connection : held) {
                connection.close();
            }
        }
    }
}
