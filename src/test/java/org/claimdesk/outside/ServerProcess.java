package org.claimdesk.outside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** One life of a server: a process of its own, started as an operator starts it. */
public final class ServerProcess implements AutoCloseable {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(25);

    private final Process process;
    private final int port;
    private final Path log;
    private final long startedAt = System.nanoTime();
    private volatile boolean going;

    ServerProcess(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    int port() {
        return port;
    }

    /** Whether it was told to end, or has ended. */
    boolean isGoing() {
        return going || !process.isAlive();
    }

    /** Its number with the operating system. */
    public long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Somebody at the desk, with the password that all accounts have. */
    public Desk desk(String name) {
        return desk(name, Installation.PASSWORD);
    }

    Desk desk(String name, String password) {
        return new Desk(address(), name, password);
    }

    /** Somebody, or a program, with a token of an issuer. */
    public Desk bearer(String token) {
        return new Desk(address(), token);
    }

    /** Somebody who does not sign in. */
    Desk anybody() {
        return new Desk(address(), null, null);
    }

    /** Waits until the server is ready, and says how long that took from the start of the process. */
    Duration awaitReady(Duration patience) {
        var end = startedAt + patience.toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                throw new AssertionError("The server ended with %d instead of getting ready:%n%s".formatted(process.exitValue(), output()));
            }
            if (isReady()) {
                return Duration.ofNanos(System.nanoTime() - startedAt);
            }
            pause();
        }
        throw new AssertionError("The server was not ready within %s:%n%s".formatted(patience, output()));
    }

    boolean isReady() {
        try {
            return anybody().get("/q/health/ready").status() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    /** SIGKILL: no shutdown hook, no flush, nothing. */
    void kill() {
        going = true;
        process.destroyForcibly();
        awaitExit(Duration.ofSeconds(10));
    }

    /** SIGTERM; hands back at once. */
    void ask() {
        going = true;
        process.destroy();
    }

    /** SIGTERM, and the exit code. */
    public int stop() {
        ask();
        return awaitExit(Duration.ofSeconds(40));
    }

    /** The exit code of a process that ends within that time. */
    int awaitExit(Duration patience) {
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AssertionError("The server still runs after %s:%n%s".formatted(patience, output()));
            }
            return process.exitValue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** All that it printed so far. */
    String output() {
        try {
            return Files.readString(log);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        going = true;
        process.destroyForcibly();
        awaitExit(Duration.ofSeconds(10));
    }

    private static void pause() {
        try {
            TimeUnit.NANOSECONDS.sleep(BETWEEN_LOOKS.toNanos());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
