package org.claimdesk.testing;

import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** Puts a PostgreSQL under the application for as long as it runs. */
public class PostgreSqlResource implements QuarkusTestResourceLifecycleManager {

    private PostgreSql server;

    @Override
    public Map<String, String> start() {
        server = PostgreSql.start();
        return Map.of("claimdesk.database", "postgresql",
                "quarkus.datasource.postgresql.jdbc.url", server.url(),
                "quarkus.datasource.postgresql.username", PostgreSql.USER,
                "quarkus.datasource.postgresql.password", PostgreSql.PASSWORD);
    }

    @Override
    public void stop() {
        if (server != null) {
            server.close();
        }
    }
}
