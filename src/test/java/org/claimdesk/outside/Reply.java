package org.claimdesk.outside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What the server answered. */
public record Reply(int status, HttpHeaders headers, byte[] body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Reply of(HttpResponse<byte[]> response) {
        return new Reply(response.statusCode(), response.headers(), response.body());
    }

    /** Hands itself back if it has that status. */
    public Reply expect(int wanted) {
        if (status != wanted) {
            throw new Unexpected(wanted, this);
        }
        return this;
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (IOException notJson) {
            throw new UncheckedIOException("Not JSON: " + text(), notJson);
        }
    }

    public String id() {
        return json().path("id").asText();
    }

    public int revision() {
        return json().path("revision").asInt();
    }

    /** The stable code of a problem; empty where it is none. */
    String code() {
        return header("Content-Type").startsWith("application/problem+json") ? json().path("code").asText() : "";
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** Thrown where another status was expected. */
    static final class Unexpected extends AssertionError {

        private final transient Reply reply;

        Unexpected(int wanted, Reply reply) {
            super("Expected %d, but was %d: %s".formatted(wanted, reply.status, reply.text()));
            this.reply = reply;
        }

        Reply reply() {
            return reply;
        }
    }
}
