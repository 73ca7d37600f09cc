package org.claimdesk.identity;

import java.time.Instant;
import java.util.UUID;

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
    /** Of an issuer's person, who has no account. */
    @Column(name = "person_id")
    UUID personId;
    /** Of an issuer's person, as the issuer said last: words with spaces between. */
    String roles;
    /** Until when that holds. */
    @Column(name = "token_ends_at")
    Instant tokenEndsAt;
    /** Worth nothing without the secret of the desk's client. */
    @Column(name = "refresh_token")
    String refreshToken;
    @Column(name = "id_token")
    String idToken;
    /** Since when a request asks the issuer; null while none does. */
    @Column(name = "renewing_since")
    Instant renewingSince;
    @Column(name = "signed_in_at")
    Instant signedInAt;
    @Column(name = "last_seen_at")
    Instant lastSeenAt;

    protected SignIn() {
    }

    SignIn(String tokenSha256, Instant at) {
        this.tokenSha256 = tokenSha256;
        signedInAt = at;
        lastSeenAt = at;
    }
}
