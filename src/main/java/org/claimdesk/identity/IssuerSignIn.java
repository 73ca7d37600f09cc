package org.claimdesk.identity;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.security.identity.SecurityIdentity;

import org.claimdesk.identity.oidc.AccessToken;
import org.claimdesk.identity.oidc.CodeFlow;
import org.claimdesk.identity.oidc.Issuer;
import org.claimdesk.identity.oidc.IssuerUnreachable;
import org.claimdesk.identity.oidc.TokenRefused;
import org.claimdesk.identity.oidc.Tokens;
import org.claimdesk.shared.ProblemCode;
import org.claimdesk.shared.Refusal;
import org.hibernate.Session;

/**
 * Signing in at the desk by way of the issuer. What it ends in is a {@link SignIn} row like any other, which goes on until the access token
 * has ended, whatever becomes of the issuer; then the issuer is asked whether the person is still signed in there, and with which roles.
 */
@ApplicationScoped
public class IssuerSignIn {

    /** How long one request may take to ask the issuer; after that another may. */
    private static final Duration LONGEST_RENEWAL = Duration.ofSeconds(15);
    /** How long a request waits while another one asks. */
    private static final int LOOKS = 30;
    private static final long BETWEEN_LOOKS_MILLIS = 100;

    private final Session session;
    private final Clock clock;
    private final CodeFlow flow;
    private final Issuer issuer;
    private final People people;

    IssuerSignIn(Session session, Clock clock, CodeFlow flow, Issuer issuer, People people) {
        this.session = session;
        this.clock = clock;
        this.flow = flow;
        this.issuer = issuer;
        this.people = people;
    }

    /** Where a browser goes that wants to sign in; refuses while the issuer does not answer. */
    public URI address(CodeFlow.Memory memory, URI back) {
        try {
            return flow.address(memory, back);
        } catch (IssuerUnreachable unreachable) {
            throw unavailable();
        }
    }

    /** Says who came back; refuses who has no role here. Waits for the issuer: never to be called inside a transaction. */
    public Tokens finish(String code, CodeFlow.Memory memory, URI back) throws TokenRefused {
        try {
            var tokens = flow.finish(code, memory, back);
            if (tokens.access().machine() || People.roles(tokens.access()).isEmpty()) {
                throw new Refusal(ProblemCode.FORBIDDEN, "You are known as %s, but nobody gave you a role at this desk".formatted(tokens.access().username()));
            }
            return tokens;
        } catch (IssuerUnreachable unreachable) {
            throw unavailable();
        }
    }

    /** Where a browser goes that has signed out here, to do so at the issuer's too; nowhere, where that is not possible. */
    public Optional<URI> signOut(String idToken, URI back) {
        return flow.signOut(idToken, back);
    }

    @Transactional
    void keep(String tokenSha256, Tokens tokens) {
        var signIn = new SignIn(tokenSha256, clock.instant());
        signIn.personId = people.of(tokens.access()).id;
        take(signIn, tokens);
        session.persist(signIn);
    }

    /** Who that is; nobody where the issuer has ended it. */
    Optional<SecurityIdentity> find(SignIn signIn) {
        if (signIn.tokenEndsAt.isAfter(clock.instant())) {
            return Optional.of(identity(signIn));
        }
        if (issuer.isSilent()) {
            throw unavailable();
        }
        return claim(signIn.tokenSha256) ? renew(signIn) : await(signIn);
    }

    private Optional<SecurityIdentity> renew(SignIn signIn) {
        try {
            var tokens = signIn.refreshToken == null ? Optional.<Tokens> empty() : flow.renew(signIn.refreshToken);
            return tokens.isPresent() && renewed(signIn.tokenSha256, tokens.get()) ? Optional.of(identity(reread(signIn.tokenSha256))) : end(signIn.tokenSha256);
        } catch (TokenRefused refused) {
            return end(signIn.tokenSha256);
        } catch (IssuerUnreachable unreachable) {
            release(signIn.tokenSha256);
            throw unavailable();
        }
    }

    /** Another request asks just now; on any node. */
    private Optional<SecurityIdentity> await(SignIn signIn) {
        for (int look = 0; look < LOOKS && !issuer.isSilent(); look++) {
            var now = reread(signIn.tokenSha256);
            if (now == null) {
                return Optional.empty();
            }
            if (now.tokenEndsAt.isAfter(clock.instant())) {
                return Optional.of(identity(now));
            }
            try {
                TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        throw unavailable();
    }

    /** Whether it is for this request to ask. */
    @Transactional
    boolean claim(String tokenSha256) {
        var now = clock.instant();
        return session.createMutationQuery("update SignIn set renewingSince = :now where tokenSha256 = :token and tokenEndsAt <= :now"
                + " and (renewingSince is null or renewingSince < :given)")
                .setParameter("now", now).setParameter("token", tokenSha256).setParameter("given", now.minus(LONGEST_RENEWAL)).executeUpdate() == 1;
    }

    @Transactional
    void release(String tokenSha256) {
        session.createMutationQuery("update SignIn set renewingSince = null where tokenSha256 = :token").setParameter("token", tokenSha256).executeUpdate();
    }

    /** Keeps what the issuer says now; false where that lets nobody in any more. */
    @Transactional
    boolean renewed(String tokenSha256, Tokens tokens) {
        var signIn = session.find(SignIn.class, tokenSha256);
        if (signIn == null || People.roles(tokens.access()).isEmpty() || !people.of(tokens.access()).id.equals(signIn.personId)) {
            return false;
        }
        take(signIn, tokens);
        signIn.renewingSince = null;
        return true;
    }

    @Transactional
    Optional<SecurityIdentity> end(String tokenSha256) {
        session.createMutationQuery("delete from SignIn where tokenSha256 = :token").setParameter("token", tokenSha256).executeUpdate();
        return Optional.empty();
    }

    @Transactional
    SignIn reread(String tokenSha256) {
        session.clear();
        return session.find(SignIn.class, tokenSha256);
    }

    @Transactional
    SecurityIdentity identity(SignIn signIn) {
        return People.identity(session.find(IssuedPerson.class, signIn.personId).name, roles(signIn), false);
    }

    private static void take(SignIn signIn, Tokens tokens) {
        AccessToken access = tokens.access();
        signIn.roles = People.roles(access).stream().map(Role::word).collect(Collectors.joining(" "));
        signIn.tokenEndsAt = access.endsAt();
        signIn.refreshToken = tokens.refresh();
        signIn.idToken = tokens.id() == null ? signIn.idToken : tokens.id();
    }

    private static Set<Role> roles(SignIn signIn) {
        var roles = EnumSet.noneOf(Role.class);
        for (var word : signIn.roles.split(" ")) {
            Role.find(word).ifPresent(roles::add);
        }
        return roles;
    }

    private static Refusal unavailable() {
        return new Refusal(ProblemCode.UNAVAILABLE, "The place where people sign in cannot be reached just now").with("retryAfter", 10);
    }
}
