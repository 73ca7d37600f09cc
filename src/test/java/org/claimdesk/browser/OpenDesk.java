package org.claimdesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import com.microsoft.playwright.Browser.NewContextOptions;
import org.claimdesk.outside.Desk;
import org.claimdesk.outside.Installation;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A running desk and people who visit it. All classes share one server and one Chromium, so a test hires its own people and brings its own
 * claims. When it ends, nothing may have gone wrong in any of its pages.
 */
final class OpenDesk implements BeforeAllCallback, AfterEachCallback {

    private static final AtomicInteger HIRED = new AtomicInteger();

    private final List<Visitor> visitors = new ArrayList<>();
    private Premises premises;

    @Override
    public void beforeAll(ExtensionContext context) {
        premises = context.getRoot().getStore(ExtensionContext.Namespace.create(OpenDesk.class))
                .computeIfAbsent(Premises.class, key -> new Premises(), Premises.class);
    }

    /** Somebody whom the desk does not know yet. */
    Visitor visitor() {
        return visitor(new NewContextOptions());
    }

    /** The same with wishes for their browser. */
    Visitor visitor(NewContextOptions wishes) {
        if (wishes.locale == null) {
            wishes.setLocale("en-GB");
        }
        var visitor = new Visitor(premises.chromium().browser(), premises.server().address(), wishes);
        visitors.add(visitor);
        return visitor;
    }

    /** Somebody who is signed in. */
    Visitor visitor(String name) {
        return visitor().signIn(name);
    }

    /** Somebody who is signed in, in a browser that runs no scripts. */
    Visitor visitorWithoutScripts(String name) {
        return visitor(new NewContextOptions().setJavaScriptEnabled(false)).signIn(name);
    }

    /** A new account with that role; nothing waits for it yet. */
    String hire(String role) {
        var name = role + "-" + HIRED.incrementAndGet();
        api("admin").post("/accounts", Map.of("name", name, "password", Installation.PASSWORD, "roles", List.of(role))).expect(201);
        return name;
    }

    /** Somebody who uses the API instead of a browser. */
    Desk api(String name) {
        return premises.server().desk(name);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var test = context.getRequiredTestClass().getSimpleName() + "-" + context.getRequiredTestMethod().getName();
        var faults = new ArrayList<String>();
        for (var visitor : visitors) {
            if (context.getExecutionException().isPresent()) {
                visitor.screenshot("failed/%s-%d".formatted(test, visitors.indexOf(visitor) + 1));
            }
            faults.addAll(visitor.faults());
            visitor.close();
        }
        visitors.clear();
        assertThat(faults).as("what went wrong in the pages").isEmpty();
    }
}
