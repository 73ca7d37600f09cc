package org.claimdesk.identity.oidc;

/**
 * What the issuer hands out for somebody who signed in.
 *
 * @param access  what the access token says
 * @param refresh what it is asked with again when the access token has ended; may be null
 * @param id      the ID token as it was sent, for signing out; may be null after a renewal
 */
public record Tokens(AccessToken access, String refresh, String id) {
}
