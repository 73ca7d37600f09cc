package org.claimdesk.load;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.claimdesk.outside.Installation;
import org.claimdesk.outside.ServerProcess;
import org.claimdesk.shared.Sha256;
import org.claimdesk.testing.FreePort;
import org.claimdesk.testing.ManyClaims;
import org.claimdesk.testing.PostgreSql;
import org.claimdesk.testing.StubIssuer;

/**
 * What our requests cost beside the least that the same database could do: pgbench with the same statements, and a bare server.
 * {@code docs/performance.md} says how to run and read it. All targets take turns within each round; nothing leaves this machine.
 */
public final class LoadBenchmark {

    private static final int CLAIMS = Integer.getInteger("load.claims", 100_000);
    private static final int WARM_UP_SECONDS = Integer.getInteger("load.warm-up", 60);
    private static final int ROUNDS = Integer.getInteger("load.rounds", 5);
    private static final int SECONDS = Integer.getInteger("load.seconds", 4);
    private static final int STARTS = Integer.getInteger("load.starts", 3);
    /** Queued claims of a round of transitions; every tenth number is one, and the first belongs to the busy claim. */
    private static final int STEPPED = 700;
    private static final int CORES = 2;

    /** What was taken for the work of a moment is given back by then. */
    private static final int SETTLED_SECONDS = 30;
    private static final List<String> PEERS = List.of("pgbench", "bare Vert.x", "anonymous");
    private static final String SHARED = "-XX:SharedArchiveFile=";

    private final Map<String, Target> targets = new LinkedHashMap<>();
    private final Map<String, String> besides = new LinkedHashMap<>();

    private LoadBenchmark() {
    }

    /** Loads, measures, prints. */
    public static void main(String... none) throws Exception {
        var folder = Files.createTempDirectory("load-benchmark");
        var archive = folder.resolve("classes.jsa");
        startUp(folder, archive);
        var realm = StubIssuer.freeAddress();
        try (var issuer = new StubIssuer(realm).start(); var postgres = PostgreSql.start();
                var server = compiled(Files.createDirectory(folder.resolve("server"))).java(SHARED + archive).on(postgres)
                        .with("CLAIMDESK_SIGN_IN", "both").with("CLAIMDESK_OIDC_ISSUER", realm.toString()).with("CLAIMDESK_OIDC_CLIENT_SECRET", "secret")
                        .with("CLAIMDESK_LIMITS_REQUESTS_PER_MINUTE", "0").start()) {
            System.out.printf("Loading %,d claims%n", CLAIMS);
            try (var connection = DriverManager.getConnection(postgres.url() + "?reWriteBatchedInserts=true", PostgreSql.USER, PostgreSql.PASSWORD)) {
                ManyClaims.load(connection, CLAIMS);
            }
            new LoadBenchmark().run(folder, postgres, server, issuer);
        }
    }

    private void run(Path folder, PostgreSql postgres, ServerProcess server, StubIssuer issuer) throws Exception {
        var key = server.desk("admin").post("/api-keys", Map.of("name", "bench", "scopes", List.of("claims:read", "claims:write"))).expect(201).json().path("key").asText();
        var hash = Sha256.hex(key);
        var databasePort = URI.create(postgres.url().substring("jdbc:".length())).getPort();
        var clients = new Clients(folder, databasePort);
        var database = postmaster(postgres);
        var address = server.address().toString();
        var bearer = "Bearer " + key;
        var token = "Bearer " + issuer.token(claims -> claims.expirationTime(Date.from(Instant.now().plus(Duration.ofHours(6)))));
        var cookie = signIn(server.address());
        var page = ids(postgres, "select id from claim where review_state = 'QUEUED' order by review_state desc, priority desc, id desc fetch first 20 rows only");
        var bare = bareServer(databasePort, hash);
        try {
            var bareAddress = "http://127.0.0.1:" + bare.port;
            var any = String.valueOf(CLAIMS);
            add("status: pgbench", null, 0, database, (seconds, round) -> clients.pgbench(Statements.status(CLAIMS), seconds));
            add("status: bare Vert.x", null, bare.process.pid(), database,
                    (seconds, round) -> clients.wrk(bareAddress, seconds, "any", "-", "-", "/status/%s", any, "" + round));
            add("status: anonymous", "status", server.pid(), database,
                    (seconds, round) -> clients.wrk(address, seconds, "any", "-", "-", "/api/v1/claims/%s/status", any, "" + round));
            add("status: with an API key", "status", server.pid(), database,
                    (seconds, round) -> clients.wrk(address, seconds, "any", "Authorization", bearer, "/api/v1/claims/%s/status", any, "" + round));
            add("status: with a token", "status", server.pid(), database,
                    (seconds, round) -> clients.wrk(address, seconds, "any", "Authorization", token, "/api/v1/claims/%s/status", any, "" + round));
            add("claim: pgbench", null, 0, database, (seconds, round) -> clients.pgbench(Statements.claim(CLAIMS, hash), seconds));
            add("claim: bare Vert.x", null, bare.process.pid(), database,
                    (seconds, round) -> clients.wrk(bareAddress, seconds, "any", "-", "-", "/claims/%s", any, "" + round));
            add("claim: with an API key", "claim", server.pid(), database,
                    (seconds, round) -> clients.wrk(address, seconds, "any", "Authorization", bearer, "/api/v1/claims/%s", any, "" + round));
            add("claim: with a token", "claim", server.pid(), database,
                    (seconds, round) -> clients.wrk(address, seconds, "any", "Authorization", token, "/api/v1/claims/%s", any, "" + round));
            add("queue: pgbench", null, 0, database, (seconds, round) -> clients.pgbench(Statements.queue(page, hash), seconds));
            add("queue: API, 20 claims", "queue", server.pid(), database,
                    (seconds, round) -> clients.wrk(address, seconds, "one", "Authorization", bearer, "/api/v1/claims?state=QUEUED&pageSize=20"));
            add("queue: page of the desk", "queue", server.pid(), database,
                    (seconds, round) -> clients.wrk(address, seconds, "one", "Cookie", cookie, "/queue?view=UNASSIGNED"));
            add("transition: pgbench", null, 0, database, (seconds, round) -> clients.pgbench(Statements.transition(CLAIMS / 2, CLAIMS), seconds));
            add("transition: with an API key", "transition", server.pid(), database, (seconds, round) -> clients.wrk(address, seconds, "steps",
                    "Authorization", bearer, String.valueOf(10 + round * STEPPED * 10), String.valueOf(STEPPED), "round-" + round));
            measure();
            print();
            TimeUnit.SECONDS.sleep(SETTLED_SECONDS);
            System.out.printf("%nResident %d s after load: %.0f MB%n", SETTLED_SECONDS, ProcessorTime.residentMegabytes(server.pid()));
        } finally {
            bare.process.destroyForcibly().waitFor();
        }
    }

    private void add(String name, String besides, long application, long database, Target.Load load) {
        targets.put(name, new Target(name, application, database, load));
        if (besides != null) {
            this.besides.put(name, besides);
        }
    }

    private void measure() throws Exception {
        for (var target : targets.values()) {
            System.out.println("Warming up " + target.name);
            target.warmUp(target.name.contains("pgbench") ? 2 : WARM_UP_SECONDS);
        }
        for (int round = 1; round <= ROUNDS; round++) {
            System.out.println("Round " + round);
            for (var target : targets.values()) {
                target.measure(SECONDS, round);
            }
        }
    }

    private void print() {
        System.out.printf("%n| target | requests/s | p50, ms | p99, ms | CPU, µs: application + database + client | %d-core ceiling |%n|---|---|---|---|---|---|%n", CORES);
        for (var one : targets.values()) {
            System.out.printf("| %s | %,.0f | %.2f | %.1f | %.0f + %.0f + %.0f | %,.0f |%n", one.name, one.median(Target.Round::perSecond),
                    one.median(Target.Round::p50), one.median(Target.Round::p99), one.median(Target.Round::application),
                    one.median(Target.Round::database), one.median(Target.Round::client), CORES * 1e6 / one.median(Target.Round::processor));
        }
        System.out.printf("%n| ours | beside | by the clock | by CPU |%n|---|---|---|---|%n");
        besides.forEach((name, group) -> {
            var ours = targets.get(name);
            for (var peer : PEERS) {
                var other = targets.get(group + ": " + peer);
                if (other != null && other != ours) {
                    System.out.printf("| %s | %s | %.2f | %.2f |%n", name, peer, ours.ratio(other, Target.Round::perSecond), other.ratio(ours, Target.Round::processor));
                }
            }
        });
    }

    /** Processor time from nothing to ready, on an H2 folder that has been used before, with and without the archive of classes that it leaves. */
    private static void startUp(Path folder, Path archive) throws IOException {
        System.out.println("Starting up");
        var home = Files.createDirectory(folder.resolve("start"));
        compiled(home).java("-XX:ArchiveClassesAtExit=" + archive).start().stop();
        var plain = new ArrayList<Double>();
        var archived = new ArrayList<Double>();
        for (int start = 0; start < STARTS; start++) {
            plain.add(start(compiled(home)));
            archived.add(start(compiled(home).java(SHARED + archive)));
        }
        System.out.printf("Ready after %.1f s of CPU; with an archive of classes %.1f s%n", Target.median(plain), Target.median(archived));
    }

    private static double start(Installation installation) {
        try (var server = installation.start()) {
            return ProcessorTime.of(server.pid());
        }
    }

    /** One that compiles as long as it takes, where tests want to start soon. */
    private static Installation compiled(Path home) {
        return new Installation(home).java("-XX:TieredStopAtLevel=4");
    }

    /** The number of the database's first process: its others are its children. */
    private static long postmaster(PostgreSql postgres) throws SQLException {
        return Long.parseLong(ids(postgres, "select split_part(pg_read_file('postmaster.pid'), chr(10), 1)").get(0));
    }

    private static List<String> ids(PostgreSql postgres, String query) throws SQLException {
        try (var connection = DriverManager.getConnection(postgres.url(), PostgreSql.USER, PostgreSql.PASSWORD);
                var rows = connection.createStatement().executeQuery(query)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private static String signIn(URI server) throws IOException, InterruptedException {
        var form = "name=checker&password=" + URLEncoder.encode(Installation.PASSWORD, StandardCharsets.UTF_8);
        var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        var answer = client.send(HttpRequest.newBuilder(server.resolve("/sign-in")).header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", server.toString()).POST(HttpRequest.BodyPublishers.ofString(form)).build(), HttpResponse.BodyHandlers.discarding());
        return answer.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
    }

    private record Bare(Process process, int port) {
    }

    private static Bare bareServer(int databasePort, String hash) throws IOException, InterruptedException {
        var port = FreePort.next();
        var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-cp",
                System.getProperty("java.class.path"), BareServer.class.getName(), "" + port, "" + databasePort, hash).inheritIO().start();
        var wanted = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/status/" + ManyClaims.BUSY_CLAIM)).build();
        for (int tries = 0; tries < 200; tries++) {
            try {
                if (HttpClient.newHttpClient().send(wanted, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return new Bare(process, port);
                }
            } catch (IOException notYet) {
                // it is just starting
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        process.destroyForcibly();
        throw new IllegalStateException("The bare server did not start");
    }
}
