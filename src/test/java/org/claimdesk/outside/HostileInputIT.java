package org.claimdesk.outside;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Hostile inputs against a server with a small heap: each is taken as it is, to the byte, or refused with a problem that says why, and
 * nothing is half made. Meanwhile somebody else goes on working.
 */
class HostileInputIT {

    private static final Set<Integer> DECENT = Set.of(200, 201, 204, 304, 400, 401, 404, 405, 406, 412, 413, 415, 422, 428);
    private static final AtomicInteger SENT = new AtomicInteger();

    @TempDir
    static Path folder;
    private static ServerProcess server;
    private static Desk checker;

    @BeforeAll
    static void start() {
        server = new Installation(folder).java("-Xmx256m").start();
        checker = server.desk("checker");
    }

    @AfterAll
    static void stop() {
        server.close();
        assertThat(SENT.get()).as("inputs sent").isGreaterThan(300);
    }

    @AfterEach
    void somebody_else_is_served_and_nothing_is_torn() {
        assertThat(server.isAlive()).isTrue();
        assertThat(server.output()).doesNotContain("OutOfMemoryError").doesNotContain("StackOverflowError");
        server.desk("checker2").addClaim("The ministry counted 45 cases.").expect(201);
        assertThat(server.desk("editor").read("/history/verification").expect(200).json().path("intact").asBoolean()).isTrue();
    }

    @Test
    void strange_texts_are_kept_to_the_byte() {
        Hostility.texts().forEach((name, text) -> {
            keptOrRefused(name, text);
            decent(name, checker.send("POST", "/extractions", "text/plain", text.getBytes(UTF_8)));
            decent(name, checker.post("/extractions", Map.of("text", text)));
            decent(name, checker.post("/sentences:score", Map.of("sentences", List.of(text))));
            var claim = decent(name, checker.addClaim(text));
            if (claim.status() == 201) {
                assertThat(checker.claim(claim.id()).json().path("quote").asText()).as(name).isEqualTo(text);
            }
        });
    }

    @Test
    void heaps_of_text_are_read_or_refused() {
        Hostility.heaps().forEach((name, text) -> {
            keptOrRefused(name, text);
            decent(name, checker.send("POST", "/extractions", "text/plain", text.getBytes(UTF_8)));
        });
    }

    @Test
    void a_body_of_fifty_megabytes_is_too_large() {
        var huge = new byte[50_000_000];
        Arrays.fill(huge, (byte) 'x');
        for (var path : List.of("/articles", "/extractions", "/claims", "/sentences:score")) {
            var type = path.startsWith("/articles") || path.startsWith("/extr") ? "text/plain" : "application/json";
            assertThat(decent(path, checker.send("POST", path, type, huge)).status()).isEqualTo(413);
        }
    }

    /** Of a body that does not say how long it is the server has to read the beginning; then it answers, or closes the connection. */
    @Test
    void a_body_of_unknown_length_is_not_read_for_ever() {
        var before = articles();
        try {
            var reply = checker.send("/api/v1/articles", request -> request.header("Content-Type", "text/plain")
                    .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[50_000_000]))));
            assertThat(reply.status()).isEqualTo(413);
        } catch (UncheckedIOException closed) {
            assertThat(server.isAlive()).isTrue();
        }
        assertThat(articles()).isEqualTo(before);
    }

    @Test
    void bytes_that_are_no_text_are_refused_and_leave_no_article() {
        var before = articles();
        Hostility.brokenTexts().forEach((name, bytes) -> {
            assertThat(decent(name, checker.send("POST", "/articles", "text/plain", bytes)).status()).as(name).isEqualTo(400);
            decent(name, checker.send("POST", "/extractions", "text/plain", bytes));
            assertThat(decent(name, checker.send("POST", "/claims", "application/json", bytes)).status()).as(name).isEqualTo(400);
        });
        assertThat(articles()).isEqualTo(before);
    }

    @Test
    void broken_json_is_refused_and_changes_nothing() {
        var claim = checker.addClaim("The ministry counted 45 cases.").expect(201).id();
        var articles = articles();
        var claims = checker.all("/claims").size();
        Hostility.brokenJson().forEach((name, body) -> {
            for (var path : List.of("/articles", "/extractions", "/claims", "/sentences:score", "/claims/" + claim + "/comments")) {
                assertThat(decent(path + " " + name, checker.post(path, body)).status()).as(path + " " + name).isIn(400, 413, 422);
            }
            assertThat(decent(name, checker.patch("/claims/" + claim, body, "If-Match", "*")).status()).as(name).isIn(400, 413, 422);
            assertThat(decent(name, checker.post("/claims/" + claim + "/transitions", body, "If-Match", "*")).status()).as(name).isIn(400, 413, 422);
        });
        assertThat(articles()).isEqualTo(articles);
        assertThat(checker.all("/claims")).hasSize(claims);
        assertThat(checker.claim(claim).revision()).isEqualTo(1);
    }

    @Test
    void other_kinds_of_documents_are_refused() {
        var before = articles();
        var bomb = "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'><!ENTITY y '&x;&x;'>]><a>&y;</a>";
        for (var type : List.of("application/xml", "text/xml", "text/html", "application/xhtml+xml", "application/pdf", "application/zip", "application/octet-stream",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "multipart/form-data; boundary=x", "application/x-www-form-urlencoded",
                "application/x-java-serialized-object", "text/yaml", "image/svg+xml", "text/plain; charset=utf-16", "text/plain; charset=nonsense", "application/json; charset=utf-16")) {
            for (var body : List.of(bomb, "%PDF-1.7\n1 0 obj<</Pages 1 0 R>>", "PK\u0003\u0004word/document.xml", "\u00AC\u00ED\u0000\u0005sr")) {
                assertThat(decent(type, checker.send("POST", "/articles", type, body.getBytes(UTF_8))).status()).as(type).isIn(400, 415, 422);
            }
        }
        for (var field : List.of("html", "url")) {
            assertThat(decent(field, checker.post("/articles", Map.of(field, "http://169.254.169.254/"))).status()).isEqualTo(422);
        }
        assertThat(articles()).isEqualTo(before);
    }

    @Test
    void every_field_has_a_limit_and_a_form() {
        var claim = checker.addClaim("The ministry counted 45 cases.").expect(201).id();
        var values = new ArrayList<>(Hostility.nonsense());
        values.addAll(List.of("x".repeat(200_000), "\u0335".repeat(100_000), "=1+1", "\u202E", "\uDB40\uDC41"));
        for (var value : values) {
            for (var field : List.of("title", "author", "publisher", "publishedAt", "language", "externalId", "url", "html")) {
                decent("article " + field, checker.post("/articles", Map.of("text", "The ministry counted 45 cases, " + field, field, value)));
            }
            for (var field : List.of("text", "articleId", "appearanceUrl", "claimant", "selector")) {
                decent("claim " + field, checker.post("/claims", field.equals("text") ? Map.of(field, value) : Map.of("text", "45 cases", field, value)));
            }
            for (var field : List.of("normalisedText", "claimant", "priority", "topics", "dueAt")) {
                decent("patch " + field, checker.patch("/claims/" + claim, Map.of(field, value), "If-Match", "*"));
            }
            for (var field : List.of("action", "reason", "reasonCode", "assignee", "digest")) {
                var reply = checker.post("/claims/" + claim + "/transitions", field.equals("action") ? Map.of(field, value) : Map.of("action", "withdraw", field, value), "If-Match", "*");
                assertThat(reply.status()).as(field + " " + reply.text()).isIn(400, 409);
            }
            decent("comment", checker.post("/claims/" + claim + "/comments", Map.of("text", value)));
        }
        assertThat(checker.claim(claim).expect(200).json().path("reviewState").asText()).isEqualTo("DETECTED");
    }

    @Test
    void nonsense_in_addresses_is_not_found_or_refused() {
        for (var nonsense : Hostility.nonsense()) {
            var word = URLEncoder.encode(nonsense, UTF_8).replace("+", "%20");
            for (var path : List.of("/claims/" + word, "/claims/" + word + "/status", "/claims/" + word + "/history", "/claims/" + word + "/evidence/" + word,
                    "/articles/" + word, "/articles/" + word + "/text", "/rating-scales/" + word,
                    "/claims?state=" + word, "/claims?pageToken=" + word, "/claims?pageSize=" + word, "/claims?sort=" + word, "/claims?q=" + word,
                    "/claims?minScore=" + word, "/claims?articleId=" + word, "/claims?assignee=" + word, "/articles?pageToken=" + word)) {
                decent(path, checker.read(path));
            }
        }
    }

    @Test
    void nonsense_in_headers_is_refused() {
        var claim = checker.addClaim("The ministry counted 45 cases.").expect(201).id();
        for (var value : List.of("", " ", "r1", "\"r1", "W/\"r1\"", "\"r1\", \"r2\"", "\"r99999999999999\"", "\"r-1\"", "\"\"", "*, *", "\"R1\"", "x".repeat(5_000))) {
            var reply = decent("If-Match " + value, checker.post("/claims/" + claim + "/transitions", Map.of("action", "queue"), "If-Match", value));
            assertThat(reply.status()).as("If-Match " + value).isIn(400, 412, 428);
            decent("If-None-Match", checker.send("/api/v1/claims/" + claim, request -> request.header("If-None-Match", value)));
        }
        for (var key : List.of("", " ", "k".repeat(256), "k".repeat(6_000))) {
            assertThat(decent("Idempotency-Key", checker.post("/claims", Map.of("text", "45 cases"), "Idempotency-Key", key)).status()).isEqualTo(400);
        }
        for (var key : List.of("é", "a b", "'; drop table claim; --", "k".repeat(255), "\"quoted\"", "../../x")) {
            decent("Idempotency-Key", checker.post("/claims", Map.of("text", "45 cases"), "Idempotency-Key", key));
        }
        for (var type : List.of("", "nonsense", "a/b/c", "application", "text/plain; charset", "*/*", "application/json;;;", "application/" + "x".repeat(3_000))) {
            decent("Content-Type " + type, checker.send("POST", "/claims", type, "{}".getBytes(UTF_8)));
            decent("Content-Type " + type, checker.send("POST", "/articles", type, "45 cases".getBytes(UTF_8)));
            decent("Accept " + type, checker.send("/api/v1/claims", request -> request.header("Accept", type)));
        }
        for (var name : List.of("Accept-Language", "Accept-Encoding", "Accept-Charset", "X-Forwarded-For", "X-Forwarded-Proto", "X-HTTP-Method-Override", "Range", "Cookie",
                "traceparent", "Origin", "Content-Encoding")) {
            decent(name, checker.send("/api/v1/claims", request -> request.header(name, "%00,;=\"'<nonsense>")));
        }
        assertThat(checker.claim(claim).revision()).isEqualTo(1);
    }

    @Test
    void broken_logins_are_refused() {
        for (var login : List.of("", "Basic", "Basic ", "Basic !!!!", "Basic Og==", "Basic Y2hlY2tlcg==", "Basic Y2hlY2tlcjo=", "Basic " + "QUFB".repeat(1_000), "Basic /////w==",
                "Basic AAAA", "basic", "Bearer", "Bearer x", "Bearer cdk_x", "Bearer a.b.c", "Digest username=\"checker\"", "Negotiate x", "Nonsense", "\u00E9")) {
            var reply = decent("Authorization " + login, server.anybody().send("/api/v1/claims", request -> request.header("Authorization", login)));
            assertThat(reply.status()).as("Authorization " + login).isEqualTo(401);
            assertThat(reply.header("WWW-Authenticate")).isNotEmpty();
        }
    }

    /** An article is there to the byte, or refused and not there. */
    private static void keptOrRefused(String name, String text) {
        for (var reply : Stream.of(checker.addArticle(text), checker.post("/articles", Map.of("text", text))).toList()) {
            decent(name, reply);
            if (reply.status() < 300) {
                assertThat(checker.read("/articles/" + reply.id() + "/text").expect(200).body()).as(name).isEqualTo(text.getBytes(UTF_8));
            }
        }
    }

    /** Hands a reply back that is a success, or a refusal with all that belongs to one. */
    private static Reply decent(String name, Reply reply) {
        SENT.incrementAndGet();
        var said = reply.text().substring(0, Math.min(500, reply.text().length()));
        assertThat(reply.status()).as("%s: %s", name, said).isIn(DECENT);
        if (reply.status() >= 400) {
            assertThat(reply.header("Content-Type")).as("%s: %s", name, said).startsWith("application/problem+json");
            assertThat(reply.code()).as("%s: %s", name, said).isNotEmpty();
            assertThat(reply.text()).as(name).doesNotContain("Exception").doesNotContain("\tat ");
        }
        return reply;
    }

    private static List<String> articles() {
        return checker.all("/articles").stream().map(article -> article.path("id").asText()).toList();
    }
}
