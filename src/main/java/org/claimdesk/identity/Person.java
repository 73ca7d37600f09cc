package org.claimdesk.identity;

import java.util.Set;

/**
 * Who is calling.
 *
 * @param name    unique and stable; it stands in the history
 * @param roles   all roles, included ones too
 * @param machine true for API keys and service accounts, which never approve or publish
 */
public record Person(String name, Set<Role> roles, boolean machine) {

    /** The house itself: what happens without anybody asking for it, such as a lease running out. */
    public static final Person SYSTEM = new Person("system", Set.of(), true);

    /** Whether this person has the role, by itself or included in another. */
    public boolean is(Role role) {
        return roles.contains(role);
    }
}
