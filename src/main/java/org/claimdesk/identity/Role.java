package org.claimdesk.identity;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What a person may do on the desk. An editor may all that a fact-checker may, who may all that a viewer may; an admin has no editorial right. */
public enum Role {
    VIEWER("viewer"), FACT_CHECKER("fact-checker"), EDITOR("editor"), ADMIN("admin");

    /** {@link #VIEWER} as an annotation needs it. */
    public static final String VIEWER_NAME = "viewer";
    /** {@link #FACT_CHECKER} as an annotation needs it. */
    public static final String FACT_CHECKER_NAME = "fact-checker";
    /** {@link #EDITOR} as an annotation needs it. */
    public static final String EDITOR_NAME = "editor";
    /** {@link #ADMIN} as an annotation needs it. */
    public static final String ADMIN_NAME = "admin";

    private final String word;

    Role(String word) {
        this.word = word;
    }

    /** Its name in tokens, in JSON and in the realm. */
    @JsonValue
    public String word() {
        return word;
    }

    /** The role of that name; refuses others when read from JSON. */
    @JsonCreator
    public static Role of(String word) {
        return find(word).orElseThrow(() -> new IllegalArgumentException("No role " + word));
    }

    static Optional<Role> find(String word) {
        return Arrays.stream(values()).filter(role -> role.word.equals(word)).findFirst();
    }

    /** This role and all that it includes. */
    public Set<Role> included() {
        return switch (this) {
            case VIEWER -> EnumSet.of(VIEWER);
            case FACT_CHECKER -> EnumSet.of(VIEWER, FACT_CHECKER);
            case EDITOR -> EnumSet.of(VIEWER, FACT_CHECKER, EDITOR);
            // an admin sees the desk, but has no hand in it
            case ADMIN -> EnumSet.of(VIEWER, ADMIN);
        };
    }
}
