package org.claimdesk.suggestion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A chat model that says what a test tells it to say, and remembers what it was asked. */
final class ChatStub implements AutoCloseable {

    /** What it calls itself. */
    static final String VERSION = "stub-2026-11";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** What it does with a request. */
    interface Manner {
        void answer(HttpExchange call) throws Exception;
    }

    /** A request as it came in. */
    record Question(String path, String authorization, JsonNode body) {
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Question> questions = new CopyOnWriteArrayList<>();
    private volatile Manner manner;

    ChatStub(URI url) {
        try {
            server = HttpServer.create(new InetSocketAddress(url.getHost(), url.getPort()), 0);
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        server.setExecutor(threads);
        server.createContext("/", this::take);
        server.start();
    }

    void behave(Manner behaviour) {
        questions.clear();
        manner = behaviour;
    }

    List<Question> questions() {
        return questions;
    }

    /** Answers with what a well-behaved model would say, with that content. */
    static Manner says(String content) {
        return sends(200, "application/json", completion(content));
    }

    static Manner sends(int status, String type, String body) {
        return call -> {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            call.getResponseHeaders().set("Content-Type", type);
            call.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            call.getResponseBody().write(bytes);
        };
    }

    static String completion(String content) {
        return "{\"id\": \"chatcmpl-1\", \"object\": \"chat.completion\", \"model\": \"%s\", \"choices\": [{\"index\": 0, \"finish_reason\": \"stop\", \"message\": {\"role\": \"assistant\", \"content\": %s}}]}"
                .formatted(VERSION, json(content));
    }

    static String claims(String... quotesAndWordings) {
        var claims = new StringBuilder();
        for (int i = 0; i < quotesAndWordings.length; i += 2) {
            claims.append(i == 0 ? "" : ", ").append("{\"quote\": %s, \"claim\": %s}".formatted(json(quotesAndWordings[i]), json(quotesAndWordings[i + 1])));
        }
        return "{\"claims\": [" + claims + "]}";
    }

    private static String json(String text) {
        try {
            return MAPPER.writeValueAsString(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void take(HttpExchange call) {
        try (call) {
            questions.add(new Question(call.getRequestURI().toString(), call.getRequestHeaders().getFirst("Authorization"),
                    MAPPER.readTree(call.getRequestBody().readAllBytes())));
            manner.answer(call);
        } catch (Exception hungUp) {
            // the other side has had enough, which is what some tests are about
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
