package org.claimdesk.browser;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.claimdesk.outside.Installation;

/** Somebody before a browser of their own, with a fresh profile and one page open. */
final class Visitor implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final URI server;
    private final BrowserContext profile;
    private final Page page;
    private final Faults faults;

    Visitor(Browser browser, URI server, Browser.NewContextOptions wishes) {
        this.server = server;
        profile = browser.newContext(wishes.setBaseURL(server.toString()));
        faults = new Faults(server);
        profile.setDefaultTimeout(Chromium.PATIENCE_MS);
        profile.onPage(faults::watch);
        page = profile.newPage();
    }

    Page page() {
        return page;
    }

    BrowserContext profile() {
        return profile;
    }

    /** Goes to the form, and signs in with the password that all accounts have. */
    Visitor signIn(String name) {
        open("/sign-in");
        fillIn(name, Installation.PASSWORD);
        page.waitForURL(address -> !address.contains("/sign-in"));
        return this;
    }

    /** Fills in the sign-in form that is there, and sends it. */
    void fillIn(String name, String password) {
        field("Account name").fill(name);
        field("Password").fill(password);
        main().getByRole(AriaRole.BUTTON).click();
    }

    void open(String path) {
        page.navigate(path);
    }

    /** Path and query of where they are. */
    String place() {
        var address = URI.create(page.url());
        return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }

    /** Presses keys one after the other, as {@code j} or {@code Control+Enter}, once the page listens to them. */
    void press(String... keys) {
        page.waitForLoadState();
        for (var key : keys) {
            page.keyboard().press(key);
        }
    }

    /** Announces that an answer of that status is to come, and not a fault. */
    void expect(int status) {
        faults.expect(status);
    }

    Locator main() {
        return page.locator("main");
    }

    /** What the desk says was just done. */
    Locator status() {
        return page.getByRole(AriaRole.STATUS);
    }

    Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    Locator field(String label) {
        return page.getByLabel(label);
    }

    /** The element that has the focus. */
    Locator focused() {
        return page.locator("*:focus");
    }

    /** The ratings to choose from, on the workbench. */
    Locator ratings() {
        return page.locator("input[name=rating]");
    }

    /** The claims of the list. */
    Locator rows() {
        return page.locator("[data-row]");
    }

    /** The one claim of the list with these words. */
    Locator row(String words) {
        return rows().filter(new Locator.FilterOptions().setHasText(words));
    }

    /** A button within something. */
    static Locator button(Locator within, String name) {
        return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    /** A link within something. */
    static Locator link(Locator within, String name) {
        return within.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
    }

    /** What makes the page wider than the window; nothing where it fits. */
    List<?> overflow() {
        return (List<?>) page.evaluate("""
                () => document.documentElement.scrollWidth <= innerWidth ? [] : [...document.body.querySelectorAll('*')]
                  .filter(element => element.getBoundingClientRect().right > innerWidth + 1)
                  .map(element => element.outerHTML.slice(0, 120)).slice(0, 5).concat(`${document.documentElement.scrollWidth} pixels`)""");
    }

    void screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
    }

    /** What went wrong in this browser without anybody seeing it. */
    List<String> faults() {
        return faults.seen();
    }

    @Override
    public void close() {
        profile.close();
    }
}
