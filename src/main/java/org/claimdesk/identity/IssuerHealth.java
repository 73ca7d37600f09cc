package org.claimdesk.identity;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.lookup.LookupUnlessProperty;

import org.claimdesk.identity.oidc.Issuer;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Not ready until the issuer's keys are known: before that nobody can be let in. Once they are, whoever has a token goes on while the issuer
 * is down, so that this server stays of use.
 */
@Readiness
@ApplicationScoped
@LookupUnlessProperty(name = "claimdesk.sign-in", stringValue = "local")
class IssuerHealth implements HealthCheck {

    private final Issuer issuer;

    IssuerHealth(Issuer issuer) {
        this.issuer = issuer;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Issuer of tokens").status(issuer.isKnown()).withData("answers", issuer.isKnown() && !issuer.isSilent()).build();
    }
}
