package org.claimdesk.outside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** One person before one running server, who speaks the API as the contract has it and knows nothing else of it. */
public final class Desk {

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(10)).build();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String API = "/api/v1";

    private final URI server;
    private final String name;
    private final String login;

    Desk(URI server, String name, String password) {
        this.server = server;
        this.name = name;
        login = name == null ? null : "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /** Somebody, or a program, with a token of an issuer. */
    Desk(URI server, String token) {
        this.server = server;
        name = null;
        login = "Bearer " + token;
    }

    public String name() {
        return name;
    }

    /** Sends a request that is built from scratch, with this person's login. */
    public Reply send(String path, UnaryOperator<HttpRequest.Builder> wishes) {
        var request = HttpRequest.newBuilder(server.resolve(path)).timeout(Duration.ofSeconds(60));
        if (login != null) {
            request.header("Authorization", login);
        }
        try {
            return Reply.of(CLIENT.send(wishes.apply(request).build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException noAnswer) {
            throw new UncheckedIOException(noAnswer);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Reads any path of the server. */
    public Reply get(String path) {
        return send(path, HttpRequest.Builder::GET);
    }

    /** Reads a path of the API. */
    public Reply read(String path) {
        return get(API + path);
    }

    /** Sends a body of that media type to the API, with more headers by name and value. */
    public Reply send(String method, String path, String type, byte[] body, String... headers) {
        return send(API + path, request -> {
            if (type != null) {
                request.header("Content-Type", type);
            }
            for (int i = 0; i < headers.length; i += 2) {
                request.header(headers[i], headers[i + 1]);
            }
            return request.method(method, HttpRequest.BodyPublishers.ofByteArray(body));
        });
    }

    public Reply post(String path, Object body, String... headers) {
        return send("POST", path, "application/json", bytes(body), headers);
    }

    public Reply patch(String path, Object body, String... headers) {
        return send("PATCH", path, "application/merge-patch+json", bytes(body), headers);
    }

    public Reply put(String path, Object body, String... headers) {
        return send("PUT", path, "application/json", bytes(body), headers);
    }

    public Reply addArticle(String text) {
        return send("POST", "/articles", "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    public Reply addClaim(String text) {
        return post("/claims", Map.of("text", text));
    }

    /** A step along the review graph, from the revision last seen; more members of the body by name and value. */
    public Reply move(String claim, int seen, String action, String... members) {
        var body = new LinkedHashMap<String, String>();
        body.put("action", action);
        for (int i = 0; i < members.length; i += 2) {
            body.put(members[i], members[i + 1]);
        }
        return post("/claims/" + claim + "/transitions", body, "If-Match", tag(seen));
    }

    public Reply addEvidence(String claim, int seen, String stance) {
        return post("/claims/" + claim + "/evidence", Map.of("url", "https://example.org/" + UUID.randomUUID(), "stance", stance, "sourceKind", "PRIMARY"),
                "If-Match", tag(seen));
    }

    public Reply writeVerdict(String claim, int seen, String rating) {
        return put("/claims/" + claim + "/verdict", Map.of("rating", rating, "summary", "In short.", "explanation", "At *length*."), "If-Match", tag(seen));
    }

    public Reply claim(String id) {
        return read("/claims/" + id);
    }

    /** A new claim that this person has submitted as true, with evidence of their own. */
    public JsonNode submittedClaim() {
        var id = addClaim("Unemployment has halved since 2019, case " + UUID.randomUUID()).expect(201).id();
        move(id, 1, "queue").expect(200);
        move(id, 2, "take").expect(200);
        addEvidence(id, 3, "SUPPORTS").expect(201);
        writeVerdict(id, 4, "TRUE").expect(200);
        return move(id, 5, "submit").expect(200).json();
    }

    /** All items of a list, over all its pages. */
    public List<JsonNode> all(String path) {
        var items = new ArrayList<JsonNode>();
        var more = path.contains("?") ? "&" : "?";
        var token = "";
        do {
            var page = read(path + more + "pageSize=200" + (token.isEmpty() ? "" : "&pageToken=" + token)).expect(200).json();
            page.path("items").forEach(items::add);
            token = page.path("nextPageToken").asText("").replace("null", "");
        } while (!token.isEmpty());
        return items;
    }

    public static String tag(int revision) {
        return "\"r" + revision + "\"";
    }

    static byte[] bytes(Object body) {
        try {
            return body instanceof byte[] raw ? raw : body instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException(bug);
        }
    }
}
