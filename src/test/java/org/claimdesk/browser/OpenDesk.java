package org.claimdesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ReducedMotion;
import org.claimdesk.outside.Desk;
import org.claimdesk.outside.Installation;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A running desk and people who visit it. Classes share one Chromium and one server with the seed article, so a test hires its own people
 * and brings its own claims. When it ends, nothing may have gone wrong in any of its pages.
 */
final class OpenDesk implements BeforeAllCallback, AfterEachCallback {

    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(OpenDesk.class);
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final boolean shared;
    private final UnaryOperator<Installation> wishes;
    private final List<Visitor> visitors = new ArrayList<>();
    private Chromium chromium;
    private Premises premises;

    private OpenDesk(boolean shared, UnaryOperator<Installation> wishes) {
        this.shared = shared;
        this.wishes = wishes;
    }

    /** The one that has read the seed article, and that other classes work at, too. */
    static OpenDesk shared() {
        return new OpenDesk(true, UnaryOperator.identity());
    }

    /** One of this class alone, on which nothing exists but the first accounts. */
    static OpenDesk empty() {
        return new OpenDesk(false, UnaryOperator.identity());
    }

    /** One of this class alone, with settings of its own. */
    static OpenDesk with(UnaryOperator<Installation> wishes) {
        return new OpenDesk(false, wishes);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        var all = context.getRoot().getStore(OURS);
        chromium = all.computeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class);
        premises = shared ? all.computeIfAbsent(Premises.class, key -> new Premises(true, wishes), Premises.class)
                : context.getStore(OURS).computeIfAbsent(context.getRequiredTestClass(), key -> new Premises(false, wishes), Premises.class);
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
        // nobody clicks at what still moves
        var visitor = new Visitor(chromium.browser(), premises.server().address(), wishes.setReducedMotion(ReducedMotion.REDUCE));
        visitors.add(visitor);
        return visitor;
    }

    /** Somebody who is signed in. */
    Visitor visitor(String name) {
        return visitor().signIn(name);
    }

    /** Somebody who is signed in, in a browser that runs scripts or does not. */
    Visitor visitor(String name, boolean scripts) {
        return visitor(new NewContextOptions().setJavaScriptEnabled(scripts)).signIn(name);
    }

    /** Where the desk is. */
    URI address() {
        return premises.server().address();
    }

    /** A new account with that role; nothing waits for it yet. */
    String hire(String role) {
        var name = role + "-" + NUMBER.incrementAndGet();
        api("admin").post("/accounts", Map.of("name", name, "password", Installation.PASSWORD, "roles", List.of(role))).expect(201);
        return name;
    }

    /** A word that no claim has yet. */
    String newWord() {
        return "harbour" + NUMBER.incrementAndGet();
    }

    /** New claims with that word, as nobody has looked at them. */
    List<String> claims(String word, int count) {
        var checker = api("checker");
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> checker.addClaim("In %s there were %d ships.".formatted(word, number)).expect(201).id()).toList();
    }

    /** A new claim that this person has taken, at revision 3. */
    String takenBy(String person) {
        var claim = claims(newWord(), 1).get(0);
        api(person).move(claim, 1, "queue").expect(200);
        api(person).move(claim, 2, "take").expect(200);
        return claim;
    }

    /** A new claim that this person has submitted as true. */
    String submittedBy(String person) {
        return api(person).submittedClaim().path("id").asText();
    }

    /** The list of all claims with that word, the oldest first. */
    static String listOf(String word) {
        return "/queue?view=EVERYTHING&q=" + word + "&sort=createdAt";
    }

    /** Somebody who uses the API instead of a browser. */
    Desk api(String name) {
        return premises.server().desk(name);
    }

    /** The same with a token of an issuer. */
    Desk apiWith(String token) {
        return premises.server().bearer(token);
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
