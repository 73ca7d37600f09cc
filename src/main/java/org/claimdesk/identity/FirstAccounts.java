package org.claimdesk.identity;

import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Optional;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;

/** Gives an empty installation one account of each role, each with a password of its own that is printed once and kept nowhere. */
@ApplicationScoped
class FirstAccounts {

    private static final Logger LOG = Logger.getLogger(FirstAccounts.class);
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int PASSWORD_LENGTH = 20;

    private final Session session;
    private final AccountService accounts;
    private final SignInWays ways;
    private final Optional<String> onePassword;
    private final String host;
    private final int port;

    FirstAccounts(Session session, AccountService accounts, SignInWays ways, @ConfigProperty(name = "claimdesk.local-password") Optional<String> onePassword,
            @ConfigProperty(name = "quarkus.http.host") String host, @ConfigProperty(name = "quarkus.http.port") int port) {
        this.session = session;
        this.accounts = accounts;
        this.ways = ways;
        this.onePassword = onePassword;
        this.host = host;
        this.port = port;
    }

    /** Of several nodes that start on an empty database, one makes the accounts, and prints them. */
    void make(@Observes @Priority(10) StartupEvent start) {
        try {
            // to the terminal and not to the log: logs are kept
            QuarkusTransaction.requiringNew().call(this::madeHere).ifPresent(System.out::println);
        } catch (ConstraintViolationException madeElsewhere) {
            LOG.info("Another node has made the first accounts, and printed their passwords");
        }
    }

    private Optional<String> madeHere() {
        if (!ways.hasAccounts() || session.createSelectionQuery("select count(*) from Account", Long.class).getSingleResult() > 0) {
            return Optional.empty();
        }
        var names = new LinkedHashMap<String, Role>();
        names.put("viewer", Role.VIEWER);
        names.put("checker", Role.FACT_CHECKER);
        names.put("checker2", Role.FACT_CHECKER);
        names.put("editor", Role.EDITOR);
        names.put("editor2", Role.EDITOR);
        names.put("admin", Role.ADMIN);
        var printed = new StringBuilder("%n  Claimdesk is new here: http://%s:%d%n".formatted(host, port));
        names.forEach((name, role) -> {
            var password = onePassword.orElseGet(FirstAccounts::password);
            accounts.add(name, password, EnumSet.of(role));
            printed.append("  %-10s %-14s %s%n".formatted(name, role.word(), onePassword.isPresent() ? "(the password given)" : password));
        });
        return Optional.of(printed.append(onePassword.isPresent() ? "" : "  These passwords are shown this once.%n".formatted()).toString());
    }

    private static String password() {
        return new SecureRandom().ints(PASSWORD_LENGTH, 0, LETTERS.length()).mapToObj(LETTERS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append).toString();
    }
}
