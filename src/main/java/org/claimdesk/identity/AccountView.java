package org.claimdesk.identity;

import java.time.Instant;
import java.util.Set;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A local account as admins see it; the password shows nowhere. */
@Schema(name = "Account", examples = """
        {"name": "amina", "roles": ["fact-checker"], "revision": 0, "createdAt": "2026-11-23T09:00:00Z", "updatedAt": "2026-11-23T09:00:00Z"}""")
public record AccountView(String name, Set<Role> roles, int revision, Instant createdAt, Instant updatedAt) {

    static AccountView of(Account account) {
        return new AccountView(account.name, account.roles(), account.revision, account.createdAt, account.updatedAt);
    }
}
