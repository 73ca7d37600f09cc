package org.claimdesk.identity;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;

import org.claimdesk.identity.oidc.AccessToken;
import org.claimdesk.shared.NewId;
import org.claimdesk.shared.ProblemCode;
import org.claimdesk.shared.Refusal;
import org.hibernate.Session;

/** Who is known here, however they sign in, and under which name. No name ever belongs to two. */
@ApplicationScoped
public class People {

    /** What can stand in the history, as the name of no machine of ours ({@code key:…}). */
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._@+-]{0,63}");

    private final Session session;
    private final Clock clock;
    private final SignInWays ways;

    People(Session session, Clock clock, SignInWays ways) {
        this.session = session;
        this.clock = clock;
        this.ways = ways;
    }

    /** Whether there is such a person, and claims can be given to them. */
    public boolean mayCheck(String name) {
        var account = ways.hasAccounts() ? session.find(Account.class, name) : null;
        if (account != null) {
            return account.allRoles().contains(Role.FACT_CHECKER);
        }
        return ways.hasIssuer() && session.createSelectionQuery("select mayCheck from IssuedPerson where name = :name", Boolean.class)
                .setParameter("name", name).uniqueResultOptional().orElse(false);
    }

    /** Whether an issuer's person has that name. */
    boolean isIssued(String name) {
        return session.createSelectionQuery("select count(*) from IssuedPerson where name = :name", Long.class).setParameter("name", name).getSingleResult() > 0;
    }

    /** The person that a token is about; gets to know them at the first sight. Refuses a name that is none, or somebody else's. */
    @Transactional
    IssuedPerson of(AccessToken token) {
        var person = find(token);
        if (person == null) {
            person = meet(token);
        }
        if (ways.hasAccounts() && session.find(Account.class, person.name) != null) {
            throw taken(person.name);
        }
        person.seen(token, roles(token), clock.instant());
        return person;
    }

    private IssuedPerson find(AccessToken token) {
        return session.createSelectionQuery("from IssuedPerson where issuer = :issuer and subject = :subject", IssuedPerson.class)
                .setParameter("issuer", token.issuer()).setParameter("subject", token.subject()).getSingleResultOrNull();
    }

    /** Two requests may do so at once; the database lets one of them. */
    private IssuedPerson meet(AccessToken token) {
        var name = token.username() == null ? "" : token.username().toLowerCase(Locale.ROOT);
        if (!NAME.matcher(name).matches() || name.equals(Person.SYSTEM.name())) {
            throw new Refusal(ProblemCode.NAME_REFUSED, "\"%s\" can be nobody's name here".formatted(name.codePoints().limit(80)
                    .filter(letter -> !Character.isISOControl(letter)).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)));
        }
        session.createNativeMutationQuery("insert into person (id, issuer, subject, name, may_check, first_seen_at, last_seen_at)"
                + " values (:id, :issuer, :subject, :name, false, :at, :at) on conflict do nothing")
                .setParameter("id", NewId.next()).setParameter("issuer", token.issuer()).setParameter("subject", token.subject()).setParameter("name", name)
                .setParameter("at", clock.instant()).executeUpdate();
        var person = find(token);
        if (person == null) {
            throw taken(name);
        }
        return person;
    }

    private static Refusal taken(String name) {
        return new Refusal(ProblemCode.NAME_REFUSED, "The name %s belongs to somebody else here".formatted(name));
    }

    /** The roles of ours that a token gives, and all that they include. */
    static Set<Role> roles(AccessToken token) {
        var roles = EnumSet.noneOf(Role.class);
        token.roles().stream().flatMap(word -> Role.find(word).stream()).forEach(role -> roles.addAll(role.included()));
        return roles;
    }

    /** What the framework asks about somebody. */
    static SecurityIdentity identity(String name, Set<Role> roles, boolean machine) {
        var identity = QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(name)).addRoles(roles.stream().map(Role::word).collect(Collectors.toSet()));
        return (machine ? identity.addAttribute(ApiKeyLogin.MACHINE, true) : identity).build();
    }
}
