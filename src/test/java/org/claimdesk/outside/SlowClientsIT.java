package org.claimdesk.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.claimdesk.testing.PostgreSql;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Some send slowly, some send a lot, some come in hundreds: everybody else is served meanwhile. */
class SlowClientsIT {

    /** More than the server has threads. */
    private static final int SLOW = 300;
    private static final int HUGE = 30_000_000;
    private static final int REQUESTS_AT_ONCE = 10;

    @TempDir
    static Path folder;
    private static PostgreSql database;
    private static ServerProcess server;

    @BeforeAll
    static void start() {
        database = PostgreSql.start();
        server = new Installation(folder).on(database).with("CLAIMDESK_REQUESTS_AT_ONCE", String.valueOf(REQUESTS_AT_ONCE))
                .with("CLAIMDESK_LONGEST_UPLOAD", "20s").start();
    }

    @AfterAll
    static void stop() {
        server.close();
        database.close();
    }

    @Test
    void slow_senders_and_huge_bodies_keep_nobody_waiting() throws IOException {
        var checker = server.desk("checker");
        var slow = new ArrayList<Socket>();
        try {
            for (int n = 0; n < SLOW; n++) {
                slow.add(begin(n % 3 == 0 ? "GET /api/v1/claims HTTP/1.1\r\nHost: de" : upload(100_000, 20_000)));
            }
            var huge = Crowd.share(8, 16, n -> checker.send("POST", "/articles", "text/plain", new byte[HUGE]));
            assertThat(huge).allSatisfy(reply -> assertThat(reply.status()).isIn(400, 413, 503));

            var claims = Crowd.share(4, 40, n -> checker.addClaim("There were %d cases in March.".formatted(n)));
            assertThat(claims).allSatisfy(reply -> assertThat(reply.status()).isEqualTo(201));
            assertThat(server.isReady()).isTrue();

            // and whoever is slow but comes to an end is served, too
            var last = slow.get(1);
            last.getOutputStream().write("x".repeat(80_000).getBytes(StandardCharsets.UTF_8));
            last.setSoTimeout(60_000);
            assertThat(new String(last.getInputStream().readNBytes(12), StandardCharsets.UTF_8)).isEqualTo("HTTP/1.1 201");

            // whoever does not come to an end is let go of
            var endless = slow.get(2);
            endless.setSoTimeout(60_000);
            assertThat(endless.getInputStream().read()).isEqualTo(-1);
        } finally {
            for (var socket : slow) {
                socket.close();
            }
        }
        assertThat(server.output()).doesNotContain("A request failed");
    }

    @Test
    void more_than_can_be_worked_on_at_once_are_sent_away_at_once() throws Exception {
        var checker = server.desk("checker");
        var claim = checker.addClaim("There were 45 cases in April.").expect(201).id();
        List<Reply> replies;
        try (var connection = database.connect(); var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table claim in access exclusive mode");
            replies = Crowd.share(60, 60, n -> n % 10 == 0 ? server.anybody().get("/q/health/ready") : checker.claim(claim));
        }
        assertThat(replies).filteredOn(reply -> reply.status() == 200).as("health").hasSize(6);
        assertThat(replies).filteredOn(reply -> reply.status() != 200).allSatisfy(reply -> {
            assertThat(reply.status()).isEqualTo(503);
            assertThat(reply.code()).isEqualTo("UNAVAILABLE");
            assertThat(reply.header("Retry-After")).isNotBlank();
        });
        assertThat(replies).filteredOn(reply -> reply.text().contains("too much to do")).hasSizeGreaterThanOrEqualTo(54 - 2 * REQUESTS_AT_ONCE);
        // as many as before may come in
        for (int n = 0; n < 3 * REQUESTS_AT_ONCE; n++) {
            checker.claim(claim).expect(200);
        }
    }

    @Test
    void a_body_without_a_length_that_is_too_large_is_refused_with_a_problem() {
        var part = new byte[1_000_000];
        var reply = server.desk("checker").send("/api/v1/articles", request -> request.header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofByteArrays(() -> Stream.generate(() -> part).limit(40).iterator())));

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.code()).isEqualTo("TOO_LARGE");
    }

    @Test
    void a_client_that_waits_for_leave_to_send_is_given_it() {
        var reply = server.desk("checker").send("/api/v1/claims", request -> request.header("Content-Type", "application/json").expectContinue(true)
                .POST(BodyPublishers.ofByteArray(Desk.bytes(Map.of("text", "There were 45 cases in May.")))));

        assertThat(reply.status()).isEqualTo(201);
    }

    private static Socket begin(String request) {
        try {
            var socket = new Socket("127.0.0.1", server.port());
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return socket;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** A request that announces so many bytes, and the first of them. */
    private static String upload(int announced, int sent) {
        var login = Base64.getEncoder().encodeToString(("checker:" + Installation.PASSWORD).getBytes(StandardCharsets.UTF_8));
        return "POST /api/v1/articles HTTP/1.1\r\nHost: desk\r\nAuthorization: Basic %s\r\nContent-Type: text/plain\r\nContent-Length: %d\r\n\r\n%s"
                .formatted(login, announced, "x".repeat(sent));
    }
}
