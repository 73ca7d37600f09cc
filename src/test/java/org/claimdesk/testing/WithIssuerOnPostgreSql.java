package org.claimdesk.testing;

import java.util.List;

/** The same on PostgreSQL. */
public class WithIssuerOnPostgreSql extends WithIssuer {

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(PostgreSqlResource.class));
    }
}
