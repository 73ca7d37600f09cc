package org.claimdesk.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

/** The Chromium of this machine, as its distribution ships it; every visitor has a profile of their own in it. */
final class Chromium implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> OPTIONS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");
    /** Longest wait for anything, on a crowded machine. */
    static final double PATIENCE_MS = 10_000;

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        var program = program();
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(program).setArgs(OPTIONS));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Path program() {
        var wanted = System.getProperty("claimdesk.chromium");
        var places = wanted != null ? Stream.of(Path.of(wanted))
                : NAMES.stream().flatMap(name -> Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).map(folder -> Path.of(folder, name)));
        return places.filter(Files::isExecutable).findFirst().orElseThrow(() -> new AssertionError(
                "No Chromium on this machine, and the tests of the desk need one: apt-get install chromium, or -Dclaimdesk.chromium=/path/to/it"));
    }
}
