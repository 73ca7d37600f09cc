package org.claimdesk.identity;

import java.util.ArrayList;
import java.util.List;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.scheduler.Scheduled;

import org.claimdesk.identity.oidc.Issuer;
import org.claimdesk.shared.LoginChallenges;
import org.claimdesk.shared.ProblemCode;
import org.claimdesk.shared.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** How people sign in here: with local accounts, at an issuer, or both. Without an issuer nobody ever looks for one. */
@ApplicationScoped
public class SignInWays implements LoginChallenges {

    private static final Logger LOG = Logger.getLogger(SignInWays.class);
    private static final String LOCAL = "local";
    private static final String OIDC = "oidc";
    private static final String BOTH = "both";

    private final String chosen;
    private final Issuer issuer;

    SignInWays(@ConfigProperty(name = "claimdesk.sign-in") String chosen, Issuer issuer) {
        this.chosen = chosen;
        this.issuer = issuer;
    }

    /** Stops the start where the settings make no sense; says who can sign in where that is not as usual. */
    void begin(@Observes @Priority(1) StartupEvent start) {
        if (!List.of(LOCAL, OIDC, BOTH).contains(chosen)) {
            throw new ConfigurationException("claimdesk.sign-in is local, oidc or both, not " + chosen);
        }
        if (hasIssuer()) {
            issuer.requireSettings();
            LOG.infof("People sign in at %s; local accounts are %s", issuer.address(), hasAccounts() ? "on as well, because claimdesk.sign-in=both" : "off");
        }
    }

    @Scheduled(every = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP, skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void keepIssuerFresh() {
        if (hasIssuer()) {
            issuer.keepFresh();
        }
    }

    /** Whether local accounts count. */
    public boolean hasAccounts() {
        return !chosen.equals(OIDC);
    }

    /** Whether an issuer's tokens count. */
    public boolean hasIssuer() {
        return !chosen.equals(LOCAL);
    }

    /** Refuses where there are no local accounts to speak of. */
    void requireAccounts() {
        if (!hasAccounts()) {
            throw new Refusal(ProblemCode.LOCAL_ACCOUNTS_OFF, "People sign in at %s, and are looked after there".formatted(issuer.address()));
        }
    }

    @Override
    public List<String> challenges(boolean tokenSent) {
        var challenges = new ArrayList<String>();
        if (hasIssuer()) {
            challenges.add("Bearer realm=\"Claimdesk\"" + (tokenSent ? ", error=\"invalid_token\"" : ""));
        }
        if (hasAccounts()) {
            challenges.add("Basic realm=\"Claimdesk\", charset=\"UTF-8\"");
        }
        return challenges;
    }
}
