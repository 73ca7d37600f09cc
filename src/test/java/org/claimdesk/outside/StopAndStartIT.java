package org.claimdesk.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the server begins and ends, and what an operator can see of it. */
class StopAndStartIT {

    private static final List<String> ACCOUNTS = List.of("viewer", "checker", "checker2", "editor", "editor2", "admin");
    private static final Pattern PRINTED = Pattern.compile("(?m)^ {2}(\\S+) +(\\S+) +([a-z2-9]{20})$");

    @TempDir
    Path folder;

    @Test
    void a_request_that_is_under_way_is_finished_after_sigterm_and_the_exit_code_is_0() throws IOException {
        try (var server = new Installation(folder).start(); var slow = new Socket("127.0.0.1", server.port())) {
            var body = "The ministry counted 45 cases in March.".getBytes(StandardCharsets.UTF_8);
            slow.setSoTimeout(30_000);
            var out = slow.getOutputStream();
            var in = new BufferedReader(new InputStreamReader(slow.getInputStream(), StandardCharsets.UTF_8));
            var login = Base64.getEncoder().encodeToString(("checker:" + Installation.PASSWORD).getBytes(StandardCharsets.UTF_8));
            out.write(("POST /api/v1/articles HTTP/1.1\r\nHost: desk\r\nAuthorization: Basic %s\r\nContent-Type: text/plain\r\nContent-Length: %d\r\n\r\n"
                    .formatted(login, body.length)).getBytes(StandardCharsets.UTF_8));
            out.write(body, 0, 10);
            out.flush();
            awaitActiveRequest(server);

            server.ask();
            assertStillThereFor(server, Duration.ofSeconds(1));
            out.write(body, 10, body.length - 10);
            out.flush();

            assertThat(in.readLine()).isEqualTo("HTTP/1.1 201 Created");
            assertThat(server.awaitExit(Duration.ofSeconds(30))).isZero();
        }
        try (var again = new Installation(folder).start()) {
            assertThat(again.desk("viewer").all("/articles")).hasSize(1);
        }
    }

    /** What a load balancer has to hear before a node stops to answer. */
    @Test
    void a_node_that_is_told_to_end_is_not_ready_any_more_and_goes_on_serving() {
        var node = new Installation(folder).with("QUARKUS_SHUTDOWN_DELAY", "3s");
        try (var server = node.start()) {
            server.ask();
            await("it still says that it is ready", () -> server.anybody().get("/q/health/ready").status() == 503);
            server.desk("checker").addClaim("There were 45 cases in March.").expect(201);
            assertThat(server.awaitExit(Duration.ofSeconds(30))).isZero();
        }
    }

    @Test
    void a_second_start_keeps_everything_and_prints_no_passwords() {
        var installation = new Installation(folder).without("CLAIMDESK_LOCAL_PASSWORD");
        Map<String, String> passwords;
        String claim;
        try (var first = installation.start()) {
            passwords = printed(first.output());
            assertThat(passwords).containsOnlyKeys(ACCOUNTS);
            passwords.forEach((name, password) -> first.desk(name, password).read("/claims").expect(200));
            assertThat(passwords.values()).doesNotHaveDuplicates();
            claim = first.desk("checker", passwords.get("checker")).submittedClaim().toString();
            assertThat(first.stop()).isZero();
        }
        try (var second = installation.start()) {
            assertThat(printed(second.output())).isEmpty();
            assertThat(second.output()).doesNotContain(passwords.values());
            var kept = second.desk("viewer", passwords.get("viewer")).all("/claims");
            assertThat(kept).hasSize(1);
            assertThat(kept.get(0)).hasToString(claim);
            passwords.forEach((name, password) -> second.desk(name, password).read("/claims").expect(200));
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            oracle; ; ; claimdesk.database is h2 or postgresql, not oracle
            postgresql; ; ; claimdesk.database is postgresql, but quarkus.datasource.postgresql.jdbc.url is not set
            postgresql; jdbc:postgresql://127.0.0.1/x; ; claimdesk.database is postgresql, but quarkus.datasource.postgresql.username is not set
            postgresql; jdbc:h2:mem:x; somebody; quarkus.datasource.postgresql.jdbc.url has to begin with jdbc:postgresql:
            h2; jdbc:postgresql://127.0.0.1/x; ; claimdesk.database is h2, but quarkus.datasource.postgresql.jdbc.url is set: choose postgresql, or take it away
            h2; ; somebody; claimdesk.database is h2, but quarkus.datasource.postgresql.username is set: choose postgresql, or take it away
            """, delimiter = ';')
    void a_choice_of_a_database_that_is_not_whole_stops_the_start_with_one_line(String database, String url, String user, String line) {
        var installation = new Installation(folder).with("CLAIMDESK_DATABASE", database);
        if (url != null) {
            installation.with("QUARKUS_DATASOURCE_POSTGRESQL_JDBC_URL", url);
        }
        if (user != null) {
            installation.with("QUARKUS_DATASOURCE_POSTGRESQL_USERNAME", user);
        }
        try (var server = installation.launch()) {
            assertThat(server.awaitExit(Duration.ofSeconds(60))).isNotZero();
            assertThat(server.output().strip()).isEqualTo(line);
            assertThat(installation.data()).doesNotExist();
        }
    }

    @Test
    void a_chat_that_nobody_can_be_asked_stops_the_start_with_one_line() {
        var installation = new Installation(folder).with("CLAIMDESK_CHAT_ENABLED", "true").with("CLAIMDESK_CHAT_URL", "http://127.0.0.1:1/v1")
                .with("CLAIMDESK_CHAT_API_KEY", "sk-never-to-be-seen");
        try (var server = installation.launch()) {
            assertThat(server.awaitExit(Duration.ofSeconds(60))).isNotZero();
            assertThat(server.output()).containsOnlyOnce("claimdesk.chat.model has to name a model while claimdesk.chat.enabled is true")
                    .doesNotContain("\tat ").doesNotContain("sk-never-to-be-seen");
        }
    }

    @Test
    void an_operator_sees_health_metrics_and_the_contract() {
        try (var server = new Installation(folder).start()) {
            var anybody = server.anybody();
            assertThat(anybody.get("/q/health/ready").expect(200).json().path("status").asText()).isEqualTo("UP");
            assertThat(anybody.get("/q/metrics").expect(200).text()).contains("claimdesk_claims{");
            assertThat(anybody.get("/q/openapi").expect(200).text()).contains("/api/v1/claims/{id}/transitions");
            assertThat(anybody.get("/q/swagger-ui/").expect(200).text()).contains("swagger");
            assertThat(Files.exists(folder.resolve("data"))).isTrue();
            assertThat(server.stop()).isZero();
        }
    }

    private static Map<String, String> printed(String output) {
        var passwords = new HashMap<String, String>();
        var lines = PRINTED.matcher(output);
        while (lines.find()) {
            passwords.put(lines.group(1), lines.group(3));
        }
        return passwords;
    }

    /** The look itself is one active request; the slow one is the second. */
    private static void awaitActiveRequest(ServerProcess server) {
        await("the slow request did not begin", () -> server.anybody().get("/q/metrics").text().lines()
                .filter(line -> line.startsWith("http_server_active_requests")).collect(Collectors.joining()).endsWith("2.0"));
    }

    /** Without a request under way it ends in much less than that. */
    private static void assertStillThereFor(ServerProcess server, Duration time) {
        for (var end = System.nanoTime() + time.toNanos(); System.nanoTime() < end;) {
            assertThat(server.isAlive()).as("waits for the slow request").isTrue();
            server.anybody().get("/q/health/live").expect(200);
        }
        server.anybody().get("/q/health/ready").expect(503);
    }

    private static void await(String otherwise, BooleanSupplier condition) {
        var end = System.nanoTime() + Duration.ofSeconds(15).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as(otherwise).isLessThan(end);
            Thread.yield();
        }
    }
}
