package org.claimdesk.identity;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.transaction.Transactional;

import io.quarkus.security.identity.SecurityIdentity;

import org.claimdesk.identity.oidc.Tokens;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.job.Job;
import org.hibernate.Session;

/**
 * Who is signed in at the desk. Kept in the database: any node knows a sign-in, a restart ends none, and signing out, a new password or a
 * removed account end it everywhere at once.
 */
@ApplicationScoped
public class SignIns {

    /** How exact {@code last_seen_at} is: a request writes only if the last write is older. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(5);
    private static final int TOKEN_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final Session session;
    private final Clock clock;
    private final LocalLogin login;
    private final SessionConfig config;
    private final SignInWays ways;
    private final IssuerSignIn issued;

    SignIns(Session session, Clock clock, LocalLogin login, SessionConfig config, SignInWays ways, IssuerSignIn issued) {
        this.session = session;
        this.clock = clock;
        this.login = login;
        this.config = config;
        this.ways = ways;
        this.issued = issued;
    }

    /**
     * Signs somebody in.
     *
     * @param address of the client, for the throttle
     * @return the token that the browser keeps from now on
     * @throws io.quarkus.security.AuthenticationFailedException for a wrong name or password, or when there were too many attempts
     */
    public String begin(String name, String password, String address) {
        var account = login.signIn(name, password, address).getPrincipal().getName();
        var token = token();
        keep(token, account);
        return token;
    }

    /**
     * Signs somebody in whom the issuer has named.
     *
     * @return the token that the browser keeps from now on
     */
    public String begin(Tokens tokens) {
        var token = token();
        issued.keep(Sha256.hex(token), tokens);
        return token;
    }

    private String token() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Transactional
    void keep(String token, String account) {
        var signIn = new SignIn(Sha256.hex(token), clock.instant());
        signIn.accountName = account;
        session.persist(signIn);
    }

    /** Who is signed in with this token; nobody where that ended, or never was. May ask the issuer. */
    Optional<SecurityIdentity> find(String token) {
        var signIn = current(token);
        if (signIn.filter(row -> row.personId != null).isPresent()) {
            return ways.hasIssuer() ? issued.find(signIn.get()) : Optional.empty();
        }
        return signIn.filter(row -> ways.hasAccounts()).map(row -> session.find(Account.class, row.accountName)).map(LocalLogin::identity);
    }

    @Transactional
    Optional<SignIn> current(String token) {
        var now = clock.instant();
        var signIn = session.find(SignIn.class, Sha256.hex(token));
        if (signIn == null || signIn.lastSeenAt.plus(config.idle()).isBefore(now) || signIn.signedInAt.plus(config.longest()).isBefore(now)) {
            return Optional.empty();
        }
        if (signIn.lastSeenAt.plus(NOTED_EVERY).isBefore(now)) {
            session.createMutationQuery("update SignIn set lastSeenAt = :now where tokenSha256 = :token")
                    .setParameter("now", now).setParameter("token", signIn.tokenSha256).executeUpdate();
        }
        return Optional.of(signIn);
    }

    /** Ends one sign-in; hands back its ID token where the issuer has a part in it. */
    @Transactional
    public Optional<String> end(String token) {
        var signIn = session.find(SignIn.class, Sha256.hex(token));
        session.createMutationQuery("delete from SignIn where tokenSha256 = :token").setParameter("token", Sha256.hex(token)).executeUpdate();
        return Optional.ofNullable(signIn).map(row -> row.idToken);
    }

    /** Ends all sign-ins of an account. */
    @Transactional
    void endAll(String account) {
        session.createMutationQuery("delete from SignIn where accountName = :account").setParameter("account", account).executeUpdate();
    }

    @Produces
    Job forgetting() {
        return new Job("forget-sign-ins", Duration.ofHours(1), this::forget);
    }

    @Transactional
    void forget() {
        var now = clock.instant();
        session.createMutationQuery("delete from SignIn where lastSeenAt < :idle or signedInAt < :longest")
                .setParameter("idle", now.minus(config.idle())).setParameter("longest", now.minus(config.longest())).executeUpdate();
    }
}
