package org.claimdesk.identity.oidc;

import java.time.Instant;
import java.util.Set;

/**
 * What a token said whose signature, issuer, audience, kind and time were found in order.
 *
 * @param issuer      who issued it
 * @param subject     who it is about; unique at that issuer, and stable
 * @param username    what they are called there; may change
 * @param displayName what they want to be called; may be null
 * @param email       may be null
 * @param roles       words of the realm, ours and others
 * @param machine     whether nobody was seen behind it: a service account
 * @param endsAt      when it ends
 */
public record AccessToken(String issuer, String subject, String username, String displayName, String email, Set<String> roles, boolean machine, Instant endsAt) {
}
