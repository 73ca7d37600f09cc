package org.claimdesk.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.UnaryOperator;

import org.claimdesk.outside.Installation;
import org.claimdesk.outside.ServerProcess;

/** A server on a fresh data folder, which goes when the server does. */
final class Premises implements AutoCloseable {

    private final Path folder = newFolder();
    private final ServerProcess server;

    Premises(boolean seeded, UnaryOperator<Installation> wishes) {
        server = wishes.apply(new Installation(folder).with("CLAIMDESK_SEED", String.valueOf(seeded))).start();
    }

    ServerProcess server() {
        return server;
    }

    @Override
    public void close() throws IOException {
        server.close();
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("claimdesk-browser");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
