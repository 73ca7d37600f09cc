package org.claimdesk.identity;

import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;

import io.quarkus.security.identity.SecurityIdentity;

import org.claimdesk.shared.ProblemCode;
import org.claimdesk.shared.Refusal;

/**
 * Reads who is calling. Features ask it, and never look at a token, a cookie or a header; only the guard of the desk, which must not wait
 * for the database, asks the framework itself whether anybody is there.
 */
@RequestScoped
public class CurrentPerson {

    private final SecurityIdentity identity;

    CurrentPerson(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The person who is signed in and has that role; refuses others. */
    public Person get(Role role) {
        var person = get();
        if (!person.is(role)) {
            throw new Refusal(ProblemCode.FORBIDDEN, "This takes the role %s".formatted(role.word()));
        }
        return person;
    }

    /** Whether anybody is; nobody, where that cannot be said just now. */
    public boolean isSignedIn() {
        try {
            return !identity.isAnonymous();
        } catch (Refusal unknown) {
            return false;
        }
    }

    /** The person who is signed in; refuses when nobody is. */
    public Person get() {
        if (identity.isAnonymous()) {
            throw new Refusal(ProblemCode.UNAUTHENTICATED, "This call needs a valid login");
        }
        var roles = identity.getRoles().stream().flatMap(word -> Role.find(word).stream()).collect(Collectors.toUnmodifiableSet());
        return new Person(identity.getPrincipal().getName(), roles, Boolean.TRUE.equals(identity.getAttribute(ApiKeyLogin.MACHINE)));
    }
}
