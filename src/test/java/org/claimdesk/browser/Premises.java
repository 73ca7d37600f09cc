package org.claimdesk.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

import org.claimdesk.outside.Installation;
import org.claimdesk.outside.ServerProcess;

/** A server with the seed article on a fresh data folder, and a Chromium to visit it; both end with the tests. */
final class Premises implements AutoCloseable {

    private final Chromium chromium = new Chromium();
    private final Path folder = newFolder();
    private final ServerProcess server = new Installation(folder).with("CLAIMDESK_SEED", "true").start();

    ServerProcess server() {
        return server;
    }

    Chromium chromium() {
        return chromium;
    }

    @Override
    public void close() throws IOException {
        chromium.close();
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
