package org.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

import com.sun.net.httpserver.HttpServer;
import org.claimdesk.outside.Installation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page of somebody else sends forms to the desk, from the browser of somebody who is signed in there. */
class ForeignFormIT {

    @RegisterExtension
    static final OpenDesk desk = OpenDesk.shared();

    private static HttpServer elsewhere;
    private static volatile String page;

    @BeforeAll
    static void another_site() throws IOException {
        elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext("/", exchange -> {
            var bytes = page.getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, bytes.length);
            try (var body = exchange.getResponseBody()) {
                body.write(bytes);
            }
        });
        elsewhere.start();
    }

    @AfterAll
    static void gone() {
        elsewhere.stop(0);
    }

    /** Another port of the same host is the same site for a cookie, so that the cookie comes along; another host is not. */
    @ParameterizedTest
    @CsvSource({ "127.0.0.1, application/x-www-form-urlencoded", "localhost, application/x-www-form-urlencoded", "127.0.0.1, text/plain",
            "127.0.0.1, multipart/form-data" })
    void takes_no_step(String host, String type) {
        var claim = desk.claims(desk.newWord(), 1).get(0);
        var visitor = desk.visitor("checker");
        visitor.expect(403);
        visitor.expect(415);
        page = form("/claims/" + claim + "/steps", type, "action", "take-up", "revision", "1");
        visitor.page().navigate("http://%s:%d/".formatted(host, elsewhere.getAddress().getPort()));

        visitor.button("Win a prize").click();

        assertThat(visitor.page()).hasURL(desk.address() + "/claims/" + claim + "/steps");
        assertThat(desk.api("checker").claim(claim).json().path("reviewState").asText()).isEqualTo("DETECTED");
    }

    @ParameterizedTest
    @ValueSource(strings = { "127.0.0.1", "localhost" })
    void signs_nobody_out(String host) {
        var visitor = desk.visitor("checker");
        visitor.expect(403);
        page = form("/sign-out", "application/x-www-form-urlencoded");
        visitor.page().navigate("http://%s:%d/".formatted(host, elsewhere.getAddress().getPort()));

        visitor.button("Win a prize").click();

        assertThat(visitor.heading()).isVisible();
        visitor.open("/queue");
        assertThat(visitor.heading()).hasText("My turn");
    }

    @ParameterizedTest
    @ValueSource(strings = { "127.0.0.1", "localhost" })
    void signs_nobody_in(String host) {
        var visitor = desk.visitor();
        visitor.expect(403);
        page = form("/sign-in", "application/x-www-form-urlencoded", "name", "checker", "password", Installation.PASSWORD);
        visitor.page().navigate("http://%s:%d/".formatted(host, elsewhere.getAddress().getPort()));

        visitor.button("Win a prize").click();

        assertThat(visitor.main()).containsText("This form was not sent by the desk itself");
        assertThat(visitor.profile().cookies()).isEmpty();
    }

    private static String form(String path, String type, String... fields) {
        var form = new StringBuilder("<!doctype html><title>Prizes</title><link rel=icon href='data:,'><form method=post enctype='%s' action='%s%s'>"
                .formatted(type, desk.address(), path));
        for (int i = 0; i < fields.length; i += 2) {
            form.append("<input type=hidden name='%s' value='%s'>".formatted(fields[i], fields[i + 1]));
        }
        return form.append("<button>Win a prize</button></form>").toString();
    }
}
