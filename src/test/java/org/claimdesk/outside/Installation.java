package org.claimdesk.outside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.claimdesk.testing.FreePort;
import org.claimdesk.testing.PostgreSql;

/** A data folder with its settings, on which server processes are started, killed and started again. */
public final class Installation {

    /** The password of every account, unless a test takes it out of the settings. */
    public static final String PASSWORD = "password-of-the-tests";
    /** Longest wait for a start on a crowded machine; what is promised is asserted where it is the point. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Path APPLICATION = copyOfTheApplication();

    /** What operators are told to start it with. */
    private static final String OPTIONS = "@" + Path.of("src/main/jvm/claimdesk.options").toAbsolutePath();

    private final Path folder;
    private final Map<String, String> variables = new LinkedHashMap<>();
    private final List<String> javaOptions = new ArrayList<>(List.of(OPTIONS, "-XX:TieredStopAtLevel=1"));
    private int starts;

    public Installation(Path folder) {
        this.folder = folder;
        variables.put("CLAIMDESK_DATA_DIR", folder.resolve("data").toString());
        variables.put("CLAIMDESK_LOCAL_PASSWORD", PASSWORD);
        variables.put("CLAIMDESK_SEED", "false");
    }

    /** Sets an environment variable for the next starts. */
    public Installation with(String variable, String value) {
        variables.put(variable, value);
        return this;
    }

    /** Lets the next starts keep everything in that PostgreSQL. */
    public Installation on(PostgreSql database) {
        return with("CLAIMDESK_DATABASE", "postgresql").with("QUARKUS_DATASOURCE_POSTGRESQL_JDBC_URL", database.url())
                .with("QUARKUS_DATASOURCE_POSTGRESQL_USERNAME", PostgreSql.USER).with("QUARKUS_DATASOURCE_POSTGRESQL_PASSWORD", PostgreSql.PASSWORD);
    }

    /** Takes an environment variable away from the next starts. */
    Installation without(String variable) {
        variables.remove(variable);
        return this;
    }

    /** Adds an option of the virtual machine; a later one wins over an earlier one. */
    public Installation java(String option) {
        javaOptions.add(option);
        return this;
    }

    Path data() {
        return Path.of(variables.get("CLAIMDESK_DATA_DIR"));
    }

    /** Starts a server and waits until it says that it is ready. */
    public ServerProcess start() {
        var server = launch();
        server.awaitReady(PATIENCE);
        return server;
    }

    /** Starts a server and does not wait. */
    ServerProcess launch() {
        var port = FreePort.next();
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(javaOptions);
        command.add("-jar");
        command.add(APPLICATION.resolve("quarkus-run.jar").toString());
        var log = folder.resolve("server-" + ++starts + ".log");
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("CLAIMDESK_") || name.startsWith("QUARKUS_"));
        builder.environment().putAll(variables);
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        try {
            return new ServerProcess(builder.start(), port, log);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A copy, because a server whose jars are built anew under it neither works nor ends. */
    private static Path copyOfTheApplication() {
        try {
            var built = Path.of(System.getProperty("claimdesk.jar", "target/quarkus-app/quarkus-run.jar")).getParent();
            var copy = Files.createTempDirectory("claimdesk-application");
            try (var files = Files.walk(built)) {
                for (var file : (Iterable<Path>) files::iterator) {
                    var target = copy.resolve(built.relativize(file).toString());
                    if (Files.isDirectory(file)) {
                        Files.createDirectories(target);
                    } else {
                        Files.copy(file, target);
                    }
                }
            }
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(copy)));
            return copy;
        } catch (IOException notBuilt) {
            throw new UncheckedIOException("The application has to be packaged first", notBuilt);
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
