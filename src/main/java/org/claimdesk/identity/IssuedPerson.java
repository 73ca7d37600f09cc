package org.claimdesk.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.claimdesk.identity.oidc.AccessToken;

/** Somebody an issuer's token was about. What they are called there may change; their name here stays, since it stands in the history. */
@Entity
@Table(name = "person")
class IssuedPerson {

    /** How exact {@code last_seen_at} is. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(5);
    private static final int LONGEST_DISPLAY_NAME = 200;
    private static final int LONGEST_EMAIL = 320;

    @Id
    UUID id;
    String issuer;
    String subject;
    String name;
    @Column(name = "display_name")
    String displayName;
    String email;
    @Column(name = "may_check")
    boolean mayCheck;
    @Column(name = "first_seen_at")
    Instant firstSeenAt;
    @Column(name = "last_seen_at")
    Instant lastSeenAt;

    protected IssuedPerson() {
    }

    /** Takes over what a token says now; without news only now and then, so that reading does not mean writing. */
    void seen(AccessToken token, Set<Role> roles, Instant at) {
        var newDisplayName = cut(token.displayName(), LONGEST_DISPLAY_NAME);
        var newEmail = cut(token.email(), LONGEST_EMAIL);
        var checks = !token.machine() && roles.contains(Role.FACT_CHECKER);
        if (!Objects.equals(displayName, newDisplayName) || !Objects.equals(email, newEmail) || mayCheck != checks || lastSeenAt.plus(NOTED_EVERY).isBefore(at)) {
            displayName = newDisplayName;
            email = newEmail;
            mayCheck = checks;
            lastSeenAt = at;
        }
    }

    /** As it can be kept: no control characters, and not endless. */
    private static String cut(String text, int longest) {
        var kept = text == null ? "" : text.replaceAll("\\p{Cntrl}", " ").strip();
        var end = kept.length() <= longest ? kept.length() : longest - (Character.isHighSurrogate(kept.charAt(longest - 1)) ? 1 : 0);
        return kept.isEmpty() ? null : kept.substring(0, end);
    }
}
