package org.claimdesk.identity;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;

import io.quarkus.elytron.security.common.BcryptUtil;

/** Somebody who signs in with a password of this machine. Of the password only a bcrypt hash is known. */
@Entity
class Account {

    /** bcrypt's cost: 2^10 rounds. */
    private static final int COST = 10;

    @Id
    String name;
    @Version
    int revision;
    @Column(name = "password_hash")
    String passwordHash;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_name"))
    @Column(name = "role")
    Set<String> roles = new TreeSet<>();
    @Column(name = "created_at")
    Instant createdAt;
    @Column(name = "updated_at")
    Instant updatedAt;

    protected Account() {
    }

    Account(String name, String password, Set<Role> roles, Instant at) {
        this.name = name;
        createdAt = at;
        setPassword(password, at);
        setRoles(roles, at);
    }

    void setPassword(String password, Instant at) {
        passwordHash = BcryptUtil.bcryptHash(password, COST);
        updatedAt = at;
    }

    void setRoles(Set<Role> given, Instant at) {
        roles.clear();
        given.forEach(role -> roles.add(role.word()));
        updatedAt = at;
    }

    /** The roles given to it, without those they include. */
    Set<Role> roles() {
        var given = EnumSet.noneOf(Role.class);
        roles.forEach(word -> Role.find(word).ifPresent(given::add));
        return given;
    }

    /** The roles given to it, and all that they include. */
    Set<Role> allRoles() {
        var all = EnumSet.noneOf(Role.class);
        roles().forEach(role -> all.addAll(role.included()));
        return all;
    }
}
