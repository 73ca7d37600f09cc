package org.claimdesk.suggestion;

import java.util.List;

import org.claimdesk.testing.OnPostgreSql;

/** The same on PostgreSQL. */
public class WithChatOnPostgreSql extends WithChat {

    @Override
    public List<TestResourceEntry> testResources() {
        return new OnPostgreSql().testResources();
    }
}
