package org.claimdesk.shared;

import java.util.List;

/** What a call without a valid login is told about how to log in. */
public interface LoginChallenges {

    /**
     * A value of {@code WWW-Authenticate} for each way there is.
     *
     * @param tokenSent whether the call came with a bearer token, which was not valid then
     */
    List<String> challenges(boolean tokenSent);
}
