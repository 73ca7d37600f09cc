package org.claimdesk.identity.oidc;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;

import jakarta.enterprise.context.ApplicationScoped;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;

import io.quarkus.runtime.configuration.ConfigurationException;

import org.jboss.logging.Logger;

/**
 * The issuer, as far as it is known: its addresses and its keys. What was once known stays known while it does not answer. A key that is
 * not known makes it be asked again, but never twice within ten seconds, whoever sends whatever.
 */
@ApplicationScoped
public class Issuer implements JWKSource<SecurityContext> {

    private static final Logger LOG = Logger.getLogger(Issuer.class);
    /** Shortest time between two questions. */
    private static final Duration BETWEEN_QUESTIONS = Duration.ofSeconds(10);
    /** Longest time that a key goes on counting which the issuer has withdrawn. */
    private static final Duration KEPT = Duration.ofMinutes(5);
    /** How many requests may wait while it is asked; it may be slow, and whoever invents keys must not bind all threads. */
    private static final int WAITING = 4;

    private record Known(OIDCProviderMetadata about, JWKSet keys, long at) {
    }

    private final OidcConfig config;
    private final IssuerHttp http;
    private final Semaphore places = new Semaphore(WAITING);
    private volatile Known known;
    private volatile boolean silent;
    private Long askedAt;

    /** @param http speaks with it */
    public Issuer(OidcConfig config, IssuerHttp http) {
        this.config = config;
        this.http = http;
    }

    /**
     * Its address, as configured.
     *
     * @throws ConfigurationException with one line, where that is none
     */
    public URI address() {
        var text = config.issuer().map(String::strip).filter(given -> !given.isEmpty())
                .orElseThrow(() -> new ConfigurationException("claimdesk.oidc.issuer has to be set while claimdesk.sign-in is not local"));
        try {
            var uri = new URI(text);
            if (("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null && uri.getRawUserInfo() == null
                    && uri.getRawQuery() == null && uri.getRawFragment() == null) {
                return uri;
            }
        } catch (URISyntaxException noAddress) {
            // said below
        }
        throw new ConfigurationException("claimdesk.oidc.issuer is an http or https address without a login, a query or a fragment");
    }

    /**
     * Reads the settings.
     *
     * @throws ConfigurationException with one line, where one is missing or makes no sense
     */
    public void requireSettings() {
        address();
        if (config.clientSecret().filter(secret -> !secret.isBlank()).isEmpty()) {
            throw new ConfigurationException("claimdesk.oidc.client-secret has to be set while claimdesk.sign-in is not local");
        }
    }

    /** Whether its keys are known, so that people can be told apart. */
    public boolean isKnown() {
        return known != null;
    }

    /** Whether the last question to it was in vain. */
    public boolean isSilent() {
        return silent;
    }

    /** Its addresses; none where it has never answered. */
    Optional<OIDCProviderMetadata> about() {
        if (known == null) {
            ask();
        }
        return Optional.ofNullable(known).map(Known::about);
    }

    @Override
    public List<JWK> get(JWKSelector wanted, SecurityContext context) throws KeySourceException {
        var found = find(wanted);
        if (found.isEmpty() && places.tryAcquire()) {
            try {
                ask();
            } finally {
                places.release();
            }
            found = find(wanted);
        }
        if (known == null) {
            throw new KeySourceException("The issuer's keys are not known yet");
        }
        return found;
    }

    /** Asks again where what is known has grown old, or nothing is known. */
    public void keepFresh() {
        var last = known;
        if (last == null || silent || System.nanoTime() - last.at > KEPT.toNanos()) {
            ask();
        }
    }

    private List<JWK> find(JWKSelector wanted) {
        var last = known;
        return last == null ? List.of() : wanted.select(last.keys);
    }

    /** Asks, unless that was done within the last ten seconds: whoever waited for another's question has its answer. */
    private synchronized void ask() {
        if (askedAt != null && System.nanoTime() - askedAt < BETWEEN_QUESTIONS.toNanos()) {
            return;
        }
        askedAt = System.nanoTime();
        try {
            known = read();
            if (silent) {
                LOG.infof("The issuer %s answers again", address());
            }
            silent = false;
        } catch (IssuerUnreachable failed) {
            wasSilent(failed);
        }
    }

    /** Remembers that it did not answer, until it does again; said once. */
    void wasSilent(IssuerUnreachable failed) {
        if (!silent) {
            LOG.warnf("The issuer %s is of no use just now: %s. It is asked again every %d s.", address(), failed.getMessage(), BETWEEN_QUESTIONS.toSeconds());
        }
        silent = true;
    }

    private Known read() throws IssuerUnreachable {
        var address = address().toString();
        try {
            var about = OIDCProviderMetadata.parse(body(URI.create(address.replaceAll("/+$", "") + "/.well-known/openid-configuration")));
            if (!about.getIssuer().getValue().equals(address)) {
                throw new IssuerUnreachable("it calls itself " + about.getIssuer());
            }
            var keys = JWKSet.parse(body(about.getJWKSetURI())).toPublicJWKSet();
            if (keys.isEmpty()) {
                throw new IssuerUnreachable("it has no keys");
            }
            return new Known(about, keys, System.nanoTime());
        } catch (ParseException | java.text.ParseException unreadable) {
            throw new IssuerUnreachable("its answer is not what OpenID Connect has");
        }
    }

    private String body(URI address) throws IssuerUnreachable {
        var answer = http.get(address);
        if (answer.status() != 200) {
            throw new IssuerUnreachable("it answered with the status " + answer.status());
        }
        return answer.body();
    }
}
