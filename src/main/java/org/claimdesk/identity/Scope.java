package org.claimdesk.identity;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What a program may do that signs in with an API key. None of them lets it approve or publish: that takes a human being. */
public enum Scope {
    CLAIMS_READ("claims:read", EnumSet.of(Role.VIEWER)),
    ARTICLES_WRITE("articles:write", EnumSet.noneOf(Role.class)),
    CLAIMS_WRITE("claims:write", EnumSet.of(Role.VIEWER, Role.FACT_CHECKER)),
    WEBHOOKS_MANAGE("webhooks:manage", EnumSet.noneOf(Role.class));

    /** {@link #ARTICLES_WRITE} as an annotation needs it. */
    public static final String ARTICLES_WRITE_NAME = "articles:write";

    private final String word;
    private final Set<Role> roles;

    Scope(String word, Set<Role> roles) {
        this.word = word;
        this.roles = roles;
    }

    /** Its name in the API. */
    @JsonValue
    public String word() {
        return word;
    }

    /** The roles whose work it opens. */
    Set<Role> roles() {
        return EnumSet.copyOf(roles);
    }

    /** The scope of that name; refuses others. */
    @JsonCreator
    public static Scope of(String word) {
        return Arrays.stream(values()).filter(scope -> scope.word.equals(word)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No scope " + word));
    }
}
