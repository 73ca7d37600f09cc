package org.claimdesk.identity;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.spi.runtime.BlockingSecurityExecutor;
import io.vertx.ext.web.RoutingContext;

/** Knows a browser by its cookie. The API takes no cookies: what another site could make a browser send must not be a login there. */
@Singleton
public class SessionCookie extends TokenLogin {

    /** Name of the cookie that holds the token. */
    public static final String NAME = "claimdesk";

    private final SignIns signIns;

    SessionCookie(BlockingSecurityExecutor waiting, SignIns signIns) {
        super(waiting);
        this.signIns = signIns;
    }

    @Override
    String token(RoutingContext call) {
        var cookie = isOfTheApi(call) ? null : call.request().getCookie(NAME);
        return cookie == null || cookie.getValue().isEmpty() ? null : cookie.getValue();
    }

    /** Nobody where the sign-in is over, which is no failure: the page asks for a new one. */
    @Override
    @ActivateRequestContext
    SecurityIdentity find(String token) {
        return signIns.find(token).orElse(null);
    }
}
