package org.claimdesk.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

import org.flywaydb.core.Flyway;

/**
 * A database outside of any application, with our tables and so many claims in it.
 *
 * @param name what it is
 */
public record Stock(String name, String url, String user, String password, int claims) {

    /** One in a file, opened as in production, but that H2 may not hand out the last result again when the same query comes twice in a row. */
    public static Stock h2(Path folder, int claims) {
        var settings = new Properties();
        try (var file = Stock.class.getResourceAsStream("/application.properties")) {
            settings.load(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        var url = settings.getProperty("quarkus.datasource.h2.jdbc.url").replace("${claimdesk.data-dir}", folder.resolve("of-" + claims).toString())
                .replace("${claimdesk.longest-lock-wait}", settings.getProperty("claimdesk.longest-lock-wait")) + ";OPTIMIZE_REUSE_RESULTS=FALSE";
        return new Stock("H2", url, "claimdesk", "claimdesk", claims).filled();
    }

    /** One on that server. */
    public static Stock postgreSql(PostgreSql server, int claims) throws SQLException {
        try (var connection = DriverManager.getConnection(server.url(), PostgreSql.USER, PostgreSql.PASSWORD);
                var statement = connection.createStatement()) {
            statement.execute("create database of_" + claims);
        }
        var url = server.url().replaceAll("/postgres$", "/of_" + claims) + "?reWriteBatchedInserts=true";
        return new Stock("PostgreSQL", url, PostgreSql.USER, PostgreSql.PASSWORD, claims).filled();
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    private Stock filled() {
        Flyway.configure().dataSource(url, user, password).locations("filesystem:src/main/resources/db/migration").load().migrate();
        try (var connection = connect()) {
            ManyClaims.loadBare(connection, claims);
            return this;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
