package org.claimdesk.identity;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;

import org.claimdesk.shared.Refusal;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.limit.ClientLimits;
import org.hibernate.Session;

/**
 * Checks name and password against the local accounts. The account is read for every request, so a new password, another role or a
 * deletion counts at once; only the slow bcrypt comparison is remembered, for a minute, under a hash that this process alone can make.
 */
@ApplicationScoped
class LocalLogin implements IdentityProvider<UsernamePasswordAuthenticationRequest> {

    private static final int REMEMBERED = 10_000;
    private static final Duration REMEMBERED_FOR = Duration.ofMinutes(1);

    private final Session session;
    private final LoginThrottle throttle;
    private final ClientLimits limits;
    private final SignInWays ways;
    private final String salt = salt();
    /** From a hash over name and password to the bcrypt hash it was found to match. */
    private final Cache<String, String> verified = Caffeine.newBuilder().maximumSize(REMEMBERED).expireAfterWrite(REMEMBERED_FOR).build();
    /** Compared with where there is no account, so that the time taken does not tell. */
    private final String nobody = BcryptUtil.bcryptHash(salt);

    LocalLogin(Session session, LoginThrottle throttle, ClientLimits limits, SignInWays ways) {
        this.session = session;
        this.throttle = throttle;
        this.limits = limits;
        this.ways = ways;
    }

    @Override
    public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
        return UsernamePasswordAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(UsernamePasswordAuthenticationRequest request, AuthenticationRequestContext context) {
        var http = HttpSecurityUtils.getRoutingContextAttribute(request);
        var address = http == null || http.request().remoteAddress() == null ? "" : http.request().remoteAddress().hostAddress();
        return context.runBlocking(() -> signIn(request.getUsername(), new String(request.getPassword().getPassword()), address));
    }

    @ActivateRequestContext
    SecurityIdentity signIn(String name, String password, String address) {
        if (!ways.hasAccounts()) {
            throw new AuthenticationFailedException("Local accounts are off");
        }
        if (name.indexOf('\0') >= 0) {
            throw new AuthenticationFailedException("No name has a U+0000 in it, and PostgreSQL takes none");
        }
        var failedBefore = admit(name, address);
        var account = session.find(Account.class, name);
        var pair = Sha256.hex(String.join("\n", salt, name, password));
        if (account == null || !account.passwordHash.equals(verified.getIfPresent(pair))) {
            verify(account, name, password, address);
            verified.put(pair, account.passwordHash);
        }
        if (failedBefore) {
            throttle.succeeded(name, address);
        }
        return identity(account);
    }

    static SecurityIdentity identity(Account account) {
        return People.identity(account.name, account.allRoles(), false);
    }

    /** Also before a remembered password: whoever has to wait learns nothing, not even that a guess was right. */
    private boolean admit(String name, String address) {
        try {
            return throttle.admit(name, address);
        } catch (Refusal wait) {
            throw new AuthenticationFailedException(wait);
        }
    }

    private void verify(Account account, String name, String password, String address) {
        afford(address);
        var matches = BcryptUtil.matches(password, account == null ? nobody : account.passwordHash);
        if (account == null || !matches) {
            throttle.failed(name, address);
            throw new AuthenticationFailedException("Wrong name or password");
        }
        limits.rightPassword(address);
    }

    private void afford(String address) {
        try {
            limits.beforePassword(address);
        } catch (Refusal wait) {
            throw new AuthenticationFailedException(wait);
        }
    }

    private static String salt() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
