package org.claimdesk.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.claimdesk.testing.PostgreSql;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes on one PostgreSQL, started at the same moment on an empty database: together they are as exact as one. */
class NodesIT {

    private static final int PEOPLE = 40;
    private static final int CLAIMS = Suite.times(100, 500);
    private static final int KEYS = Suite.times(40, 1_000);

    @TempDir
    static Path folder;
    private static PostgreSql database;
    private static List<ServerProcess> nodes;

    @BeforeAll
    static void start() throws IOException {
        database = PostgreSql.start();
        nodes = List.of(node("one"), node("two"));
        nodes.forEach(node -> node.awaitReady(Duration.ofSeconds(60)));
    }

    @AfterAll
    static void stop() {
        nodes.forEach(ServerProcess::close);
        database.close();
    }

    private static ServerProcess node(String name) throws IOException {
        return new Installation(Files.createDirectories(folder.resolve(name))).on(database).with("CLAIMDESK_SEED", "true").launch();
    }

    @Test
    void the_first_accounts_and_the_seed_article_are_made_once() {
        assertThat(nodes).filteredOn(node -> node.output().contains("Claimdesk is new here")).hasSize(1);
        assertThat(nodes.get(0).desk("viewer").all("/articles")).hasSize(1);
    }

    @Test
    void of_forty_on_two_nodes_one_takes_one_submits_and_one_approves() {
        var admin = nodes.get(0).desk("admin");
        var names = IntStream.range(0, PEOPLE).mapToObj(n -> "reviewer" + n).toList();
        Crowd.share(4, PEOPLE, n -> admin.post("/accounts", Map.of("name", names.get(n), "password", Installation.PASSWORD, "roles", List.of("editor"))).expect(201));
        var checker = nodes.get(0).desk("checker");
        var claims = Crowd.share(4, CLAIMS, n -> {
            var id = checker.addClaim("The ministry counted %d cases in March.".formatted(n)).expect(201).id();
            checker.move(id, 1, "queue").expect(200);
            return id;
        });

        var taken = Crowd.race(PEOPLE, CLAIMS, n -> round -> move(n, names.get(n), claims.get(round), seen(n, 2), "take"));
        taken.forEach(race -> assertOneWinner(race, "STALE_REVISION", "HELD_BY_OTHER"));
        var holders = taken.stream().map(race -> winner(race).json().path("assignee").asText()).toList();

        Crowd.share(4, CLAIMS, n -> {
            var holder = nodes.get(n % 2).desk(holders.get(n));
            holder.addEvidence(claims.get(n), 3, "SUPPORTS").expect(201);
            return holder.writeVerdict(claims.get(n), 4, "TRUE").expect(200);
        });
        var submitted = Crowd.race(PEOPLE, CLAIMS, n -> round -> move(n, holders.get(round), claims.get(round), seen(n, 5), "submit"));
        submitted.forEach(race -> assertOneWinner(race, "STALE_REVISION", "ILLEGAL_TRANSITION"));
        var digests = submitted.stream().map(race -> winner(race).json().at("/submission/digest").asText()).toList();

        // who has submitted is refused for another reason, and one of the others gets through
        var approved = Crowd.race(PEOPLE, CLAIMS, n -> round -> move(n, names.get(n), claims.get(round), seen(n, 6), "approve", "digest", digests.get(round)));
        approved.forEach(race -> assertOneWinner(race, "STALE_REVISION", "ILLEGAL_TRANSITION", "FOUR_EYES_REQUIRED"));

        for (int n = 0; n < CLAIMS; n++) {
            var claim = nodes.get(n % 2).desk("viewer").claim(claims.get(n)).json();
            assertThat(claim.path("reviewState").asText()).isEqualTo("APPROVED");
            assertThat(claim.at("/submission/approvals")).hasSize(1);
            assertThat(claim.at("/submission/approvals/0/by").asText()).isNotEqualTo(holders.get(n));
            var history = nodes.get((n + 1) % 2).desk("viewer").all("/claims/" + claims.get(n) + "/history");
            assertThat(history).extracting(entry -> entry.path("action").asText())
                    .containsExactly("add", "queue", "take", "add-evidence", "write-verdict", "submit", "approve");
        }
        nodes.forEach(node -> {
            assertThat(node.desk("editor").read("/history/verification").json().path("intact").asBoolean()).isTrue();
            assertThat(node.output()).doesNotContain("A request failed").doesNotContain("status=500");
        });
    }

    @Test
    void a_key_has_one_effect_whichever_node_it_reaches() {
        var replies = Crowd.race(6, KEYS, n -> round -> nodes.get(n % 2).desk("checker")
                .post("/claims", Map.of("text", "There were %d cases in May.".formatted(round)), "Idempotency-Key", "may-" + round));

        for (int round = 0; round < KEYS; round++) {
            var done = replies.get(round).stream().filter(reply -> reply.status() == 201).toList();
            assertThat(done).isNotEmpty().allSatisfy(reply -> assertThat(reply.body()).isEqualTo(done.get(0).body()));
            assertThat(replies.get(round)).allSatisfy(reply -> assertThat(reply.status() == 201 ? "" : reply.code()).isIn("", "IDEMPOTENCY_IN_PROGRESS"));
        }
        var effects = nodes.get(0).desk("viewer").all("/claims").stream().filter(claim -> claim.path("quote").asText().endsWith(" in May.")).count();
        assertThat(effects).isEqualTo(KEYS);
    }

    @Test
    void wrong_passwords_count_together_on_all_nodes() {
        for (int attempt = 0; attempt < 5; attempt++) {
            nodes.get(attempt % 2).desk("editor2", "wrong-password").read("/claims").expect(401);
        }
        nodes.forEach(node -> node.desk("editor2").read("/claims").expect(429));
    }

    @Test
    void a_sign_in_counts_on_every_node_and_ends_on_every_node() {
        var cookie = signIn(nodes.get(0));
        nodes.forEach(node -> assertThat(queue(node, cookie).status()).isEqualTo(200));

        form(nodes.get(1), "/sign-out", "", cookie).expect(303);
        nodes.forEach(node -> assertThat(queue(node, cookie).status()).isEqualTo(303));
    }

    @Test
    void an_api_key_that_is_revoked_on_one_node_opens_nothing_on_the_other() {
        var admin = nodes.get(0).desk("admin");
        var made = admin.post("/api-keys", Map.of("name", "reader", "scopes", List.of("claims:read"))).expect(201);
        nodes.forEach(node -> withKey(node, made.json().path("key").asText()).expect(200));

        admin.send("DELETE", "/api-keys/" + made.id(), null, new byte[0]).expect(204);
        nodes.forEach(node -> withKey(node, made.json().path("key").asText()).expect(401));
    }

    private static Reply move(int n, String who, String claim, String seen, String action, String... members) {
        var body = new LinkedHashMap<String, String>(Map.of("action", action));
        for (int i = 0; i < members.length; i += 2) {
            body.put(members[i], members[i + 1]);
        }
        return nodes.get(n % 2).desk(who).post("/claims/" + claim + "/transitions", body, "If-Match", seen);
    }

    /** Some name the revision they have seen, the others whichever is current: those lose by the state alone. */
    private static String seen(int n, int revision) {
        return n / 2 % 2 == 0 ? Desk.tag(revision) : "*";
    }

    private static Reply winner(List<Reply> race) {
        return race.stream().filter(reply -> reply.status() == 200).findFirst().orElseThrow();
    }

    private static void assertOneWinner(List<Reply> race, String... refusals) {
        assertThat(race).filteredOn(reply -> reply.status() == 200).hasSize(1);
        assertThat(race).filteredOn(reply -> reply.status() != 200).allSatisfy(reply -> assertThat(reply.code()).as(reply.text()).isIn((Object[]) refusals));
    }

    private static String signIn(ServerProcess node) {
        var cookie = form(node, "/sign-in", "name=viewer&password=" + Installation.PASSWORD, "").expect(303).header("Set-Cookie");
        return cookie.substring(0, cookie.indexOf(';'));
    }

    private static Reply form(ServerProcess node, String path, String fields, String cookie) {
        return node.anybody().send(path, request -> request.header("Origin", node.address().toString()).header("Cookie", cookie)
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(fields)));
    }

    private static Reply queue(ServerProcess node, String cookie) {
        return node.anybody().send("/queue", request -> request.header("Cookie", cookie));
    }

    private static Reply withKey(ServerProcess node, String key) {
        return node.anybody().send("/api/v1/claims", request -> request.header("Authorization", "Bearer " + key));
    }
}
