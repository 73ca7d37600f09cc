package org.claimdesk.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.File;
import java.util.Arrays;
import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** What has to hold of the tables on either database. */
abstract class SchemaTest {

    @Inject
    Session session;

    abstract String product();

    @Test
    void the_application_runs_on_the_database_it_was_told() {
        var product = QuarkusTransaction.requiringNew().call(() -> session.doReturningWork(connection -> connection.getMetaData().getDatabaseProductName()));

        assertThat(product).isEqualTo(product());
    }

    @Test
    void every_migration_has_run() {
        var files = Arrays.stream(new File("src/main/resources/db/migration").list()).map(file -> "db/migration/" + file).sorted().toList();

        assertThat(strings("select script from flyway_schema_history where success and version is not null order by installed_rank"))
                .isEqualTo(files).isNotEmpty();
    }

    @Test
    void hibernate_finds_every_mapped_table_and_column() {
        assertThatCode(() -> session.getSessionFactory().getSchemaManager().validateMappedObjects()).doesNotThrowAnyException();
    }

    @Test
    void every_constraint_has_a_name_that_we_gave_it() {
        assertThat(strings("select constraint_name from information_schema.table_constraints where table_schema = 'public' "
                + "and table_name <> 'flyway_schema_history' and constraint_type <> 'CHECK' order by 1"))
                .contains("claim_pk", "claim_article_fk", "article_content_unique").noneMatch(name -> name.matches("(?i)constraint_.*|.*_key|.*_fkey|.*_pkey"));
    }

    private List<String> strings(String sql) {
        return QuarkusTransaction.requiringNew().call(() -> session.createNativeQuery(sql, String.class).getResultList());
    }
}
