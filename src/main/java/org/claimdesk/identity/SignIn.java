package org.claimdesk.identity;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Somebody who signed in at the desk, in one browser. The browser has the token, this row only its hash. */
@Entity
@Table(name = "sign_in")
class SignIn {

    @Id
    @Column(name = "token_sha256")
    String tokenSha256;
    @Column(name = "account_name")
    String accountName;
    @Column(name = "signed_in_at")
    Instant signedInAt;
    @Column(name = "last_seen_at")
    Instant lastSeenAt;

    protected SignIn() {
    }

    SignIn(String tokenSha256, String accountName, Instant at) {
        this.tokenSha256 = tokenSha256;
        this.accountName = accountName;
        signedInAt = at;
        lastSeenAt = at;
    }
}
