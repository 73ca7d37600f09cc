package org.claimdesk.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.claimdesk.outside.Installation;
import org.claimdesk.outside.ServerProcess;
import org.claimdesk.testing.Stock;

/**
 * What the server needs for the first view of a page, and what that page weighs; {@code docs/performance.md} says how to run and read it.
 * The pages take turns within each round, and each is read whole, compressed, over one connection.
 */
public final class PageBenchmark {

    private static final int FEW = 1_000;
    private static final int MANY = 100_000;
    private static final int ARTICLE_BYTES = 200_000;
    private static final int ARTICLE_CLAIMS = 200;
    private static final int WARM_UP_ROUNDS = 300;
    private static final int ROUNDS = 300;
    private static final String FILLER = "Please be kind. Who would not like that? Let us all hope for the best. ";
    private static final Pattern PARTS = Pattern.compile("(?:<script src|<link rel=\"stylesheet\" href)=\"([^\"]+)\"");

    private PageBenchmark() {
    }

    /** Loads, measures, prints. */
    public static void main(String... none) throws Exception {
        System.out.printf("| page | claims | p50, ms | p99, ms | HTML, bytes | with CSS and JS, bytes | uncompressed |%n|---|---|---|---|---|---|---|%n");
        for (var claims : new int[] { FEW, MANY }) {
            var folder = Files.createTempDirectory("page-benchmark");
            Stock.h2(folder, claims);
            try (var server = new Installation(folder).with("CLAIMDESK_DATA_DIR", folder.resolve("of-" + claims).toString())
                    .java("-XX:TieredStopAtLevel=4").java("-Xmx1g").start()) {
                measure(server, claims);
            }
        }
    }

    private static void measure(ServerProcess server, int claims) throws IOException, InterruptedException {
        var reader = new Reader(server.address());
        var article = server.desk("checker").post("/articles", Map.of("title", "A long text", "text", longText())).expect(201);
        var found = article.json().path("claimCount").asInt();
        var cases = List.of(new Case("queue, my turn", "/queue"), new Case("queue, unassigned", "/queue?view=UNASSIGNED"),
                new Case("queue, everything", "/queue?view=EVERYTHING"), new Case("article, 200 kB, %d claims".formatted(found), "/articles/" + article.id()));
        for (int round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++) {
            for (var one : cases) {
                var begin = System.nanoTime();
                reader.get(one.path, "gzip");
                if (round >= WARM_UP_ROUNDS) {
                    one.times.add((System.nanoTime() - begin) / 1e6);
                }
            }
        }
        for (var one : cases) {
            var page = reader.get(one.path, "gzip").length;
            var plain = reader.get(one.path, "identity");
            var parts = PARTS.matcher(new String(plain, UTF_8)).results().map(part -> part.group(1)).toList();
            System.out.printf("| %s | %,d | %.1f | %.1f | %,d | %,d | %,d |%n", one.name, claims, one.percentile(50), one.percentile(99), page,
                    page + reader.weigh(parts, "gzip"), plain.length + reader.weigh(parts, "identity"));
        }
    }

    /** 200 kB with a claim in every thousand bytes. */
    private static String longText() {
        var text = new StringBuilder();
        for (int number = 1; number <= ARTICLE_CLAIMS; number++) {
            text.append("In March 2019 the ministry counted %d closed bridges in district %d.%n%n".formatted(number * 37, number));
            while (text.length() < (long) number * ARTICLE_BYTES / ARTICLE_CLAIMS - FILLER.length()) {
                text.append(FILLER);
            }
            text.append("\n\n");
        }
        return text.toString();
    }

    /** A page, and how long it took. */
    private record Case(String name, String path, List<Double> times) {

        Case(String name, String path) {
            this(name, path, new ArrayList<>());
        }

        double percentile(int percent) {
            var sorted = times.stream().sorted().toList();
            return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
        }
    }

    /** A fact-checker's browser, as far as the server can tell. */
    private static final class Reader {

        private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        private final URI server;
        private final String cookie;

        Reader(URI server) throws IOException, InterruptedException {
            this.server = server;
            var form = "name=checker&password=" + URLEncoder.encode(Installation.PASSWORD, UTF_8);
            var answer = client.send(HttpRequest.newBuilder(server.resolve("/sign-in")).header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Origin", server.toString()).POST(HttpRequest.BodyPublishers.ofString(form)).build(), HttpResponse.BodyHandlers.discarding());
            cookie = answer.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
        }

        byte[] get(String path, String encoding) throws IOException, InterruptedException {
            var answer = client.send(HttpRequest.newBuilder(server.resolve(path)).header("Cookie", cookie).header("Accept", "text/html")
                    .header("Accept-Encoding", encoding).build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("%s was answered %d".formatted(path, answer.statusCode()));
            }
            return answer.body();
        }

        int weigh(List<String> paths, String encoding) throws IOException, InterruptedException {
            var bytes = 0;
            for (var path : paths) {
                bytes += get(path, encoding).length;
            }
            return bytes;
        }
    }
}
