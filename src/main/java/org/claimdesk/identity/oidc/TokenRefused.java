package org.claimdesk.identity.oidc;

/** A token is none, or not one for us. What exactly is wrong with it is for the log, not for whoever sent it. */
public class TokenRefused extends Exception {

    TokenRefused(String why) {
        super(why, null, false, false);
    }
}
