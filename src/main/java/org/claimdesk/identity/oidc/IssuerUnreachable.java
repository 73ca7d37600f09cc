package org.claimdesk.identity.oidc;

/** The issuer did not answer, or not with what it has to, so that nothing can be said yet. */
public class IssuerUnreachable extends Exception {

    IssuerUnreachable(String why) {
        super(why, null, false, false);
    }
}
