package org.claimdesk.shared;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.microprofile.config.Config;

/** The choice of a database has to be whole: nobody finds out a year later that the newsroom's claims were in a file all the time. */
public final class DatabaseChoice {

    private static final String CHOSEN = "claimdesk.database";
    private static final String URL = "quarkus.datasource.postgresql.jdbc.url";
    private static final String USER = "quarkus.datasource.postgresql.username";
    private static final String PASSWORD = "quarkus.datasource.postgresql.password";

    private DatabaseChoice() {
    }

    /** What is missing, or does not fit together, in one line; nothing where the choice is whole. */
    public static Optional<String> fault(Config settings) {
        var chosen = settings.getOptionalValue(CHOSEN, String.class).orElse("");
        return Optional.ofNullable(switch (chosen) {
            case "h2" -> Stream.of(URL, USER, PASSWORD).filter(name -> isSet(settings, name)).findFirst()
                    .map(name -> "%s is h2, but %s is set: choose postgresql, or take it away".formatted(CHOSEN, name)).orElse(null);
            case "postgresql" -> Stream.of(URL, USER).filter(name -> !isSet(settings, name)).findFirst()
                    .map(name -> "%s is postgresql, but %s is not set".formatted(CHOSEN, name))
                    .or(() -> settings.getOptionalValue(URL, String.class).filter(url -> !url.startsWith("jdbc:postgresql:"))
                            .map(url -> "%s has to begin with jdbc:postgresql:".formatted(URL)))
                    .orElse(null);
            default -> "%s is h2 or postgresql, not %s".formatted(CHOSEN, chosen);
        });
    }

    private static boolean isSet(Config settings, String name) {
        return settings.getOptionalValue(name, String.class).filter(value -> !value.isBlank()).isPresent();
    }
}
