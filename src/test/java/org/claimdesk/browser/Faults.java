package org.claimdesk.browser;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;

/** What goes wrong in a browser without anybody seeing it: errors on the console, scripts that fail or should not run, refused resources. */
final class Faults {

    private final URI server;
    private final List<String> seen = new ArrayList<>();
    private final Set<Integer> expected = new HashSet<>();

    Faults(URI server) {
        this.server = server;
    }

    void watch(Page page) {
        page.onConsoleMessage(this::said);
        page.onPageError(error -> seen.add("script failed: " + error));
        page.onDialog(this::asked);
        page.onCrash(crashed -> seen.add("page crashed: " + crashed.url()));
        page.onResponse(this::answered);
        page.onRequestFailed(this::failed);
    }

    /** An answer of that status is what the test is about. */
    void expect(int status) {
        expected.add(status);
    }

    List<String> seen() {
        return seen;
    }

    /** Content security violations are said on the console; bad answers are too, but {@link #answered} knows more about those. */
    private void said(ConsoleMessage message) {
        if (message.type().equals("error") && !message.text().contains("the server responded with a status of")) {
            seen.add("console: %s (%s)".formatted(message.text(), message.location()));
        }
    }

    /** The desk opens no dialogs of the browser; only a page that is left with words in it may ask. */
    private void asked(Dialog dialog) {
        if (dialog.type().equals("beforeunload")) {
            dialog.accept();
            return;
        }
        seen.add("dialog: " + dialog.message());
        dialog.dismiss();
    }

    private void answered(Response response) {
        if (response.status() >= 400 && !expected.contains(response.status())) {
            seen.add("answered %d: %s %s".formatted(response.status(), response.request().method(), response.url()));
        }
        if (isOurPage(response)) {
            var policy = response.headers().getOrDefault("content-security-policy", "");
            if (!policy.startsWith("default-src 'self'") || policy.contains("unsafe") || policy.contains("*")) {
                seen.add("weak content security policy \"%s\": %s".formatted(policy, response.url()));
            }
        }
    }

    private boolean isOurPage(Response response) {
        return response.url().startsWith(server.toString()) && !response.url().contains("/q/")
                && response.headers().getOrDefault("content-type", "").startsWith("text/html");
    }

    /** A request that is dropped because the page is left is nobody's fault. */
    private void failed(Request request) {
        if (!"net::ERR_ABORTED".equals(request.failure())) {
            seen.add("%s: %s %s".formatted(request.failure(), request.method(), request.url()));
        }
    }
}
