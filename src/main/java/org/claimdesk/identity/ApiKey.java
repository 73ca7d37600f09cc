package org.claimdesk.identity;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;

import org.claimdesk.shared.NewId;
import org.claimdesk.shared.Sha256;

/** What a program signs in with. The key itself is known to nobody but its holder. */
@Entity
@Table(name = "api_key")
class ApiKey {

    private static final int HINT = 12;

    @Id
    UUID id;
    String name;
    String hint;
    @Column(name = "key_sha256")
    String keySha256;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "api_key_scope", joinColumns = @JoinColumn(name = "api_key_id"))
    @Column(name = "scope")
    Set<String> scopes = new TreeSet<>();
    @Column(name = "created_by")
    String createdBy;
    @Column(name = "created_at")
    Instant createdAt;
    @Column(name = "expires_at")
    Instant expiresAt;
    @Column(name = "last_used_at")
    Instant lastUsedAt;

    protected ApiKey() {
    }

    ApiKey(NewApiKey wanted, String key, Person maker, Instant at) {
        id = NewId.next();
        name = wanted.name();
        hint = key.substring(0, HINT);
        keySha256 = Sha256.hex(key);
        wanted.scopes().forEach(scope -> scopes.add(scope.word()));
        createdBy = maker.name();
        createdAt = at;
        expiresAt = wanted.expiresAt();
    }

    boolean isOver(Instant now) {
        return expiresAt != null && !expiresAt.isAfter(now);
    }

    Set<Scope> scopes() {
        return scopes.stream().map(Scope::of).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Its name in the history. */
    String actor() {
        return "key:" + name;
    }
}
