package org.claimdesk.desk;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

import jakarta.ws.rs.core.NewCookie;

import org.claimdesk.identity.oidc.CodeFlow;

/**
 * What a browser remembers while it is at the issuer's, so that no node has to. It comes along when the issuer sends the browser back, which a
 * strict cookie would not, and opens nothing.
 *
 * @param next where its person wanted to go
 */
record SignInCookie(CodeFlow.Memory memory, String next) {

    static final String NAME = "claimdesk-sign-in";
    private static final int LONGEST_SECONDS = 1_800;

    static NewCookie of(CodeFlow.Memory memory, String next, boolean secure) {
        var path = Base64.getUrlEncoder().withoutPadding().encodeToString(next.getBytes(StandardCharsets.UTF_8));
        return cookie(String.join(".", memory.state(), memory.nonce(), memory.verifier(), path), LONGEST_SECONDS, secure);
    }

    /** Takes it away. */
    static NewCookie none(boolean secure) {
        return cookie("", 0, secure);
    }

    /** What was remembered for that state; nothing where it was another one. */
    static Optional<SignInCookie> read(String value, String state) {
        var parts = value == null ? new String[0] : value.split("\\.");
        if (parts.length != 4 || !parts[0].equals(state)) {
            return Optional.empty();
        }
        try {
            var next = new String(Base64.getUrlDecoder().decode(parts[3]), StandardCharsets.UTF_8);
            return Optional.of(new SignInCookie(new CodeFlow.Memory(parts[0], parts[1], parts[2]), next));
        } catch (IllegalArgumentException altered) {
            return Optional.empty();
        }
    }

    private static NewCookie cookie(String value, int seconds, boolean secure) {
        return new NewCookie.Builder(NAME).value(value).path("/sign-in").maxAge(seconds).httpOnly(true).secure(secure).sameSite(NewCookie.SameSite.LAX).build();
    }
}
