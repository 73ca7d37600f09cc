package org.claimdesk.testing;

import java.util.List;

import io.quarkus.test.junit.QuarkusTestProfile;

/** Runs a test on PostgreSQL: the same build as on H2, told by run-time settings alone. */
public class OnPostgreSql implements QuarkusTestProfile {

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(PostgreSqlResource.class));
    }
}
