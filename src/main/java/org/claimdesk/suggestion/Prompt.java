package org.claimdesk.suggestion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.claimdesk.shared.Sha256;

/** What the model is told, and the passage it is told it about. The passage goes in as JSON: no text can step out of its quotation marks. */
final class Prompt {

    private static final String TASK = read();
    private static final JsonMapper MAPPER = new JsonMapper();

    /** Names the wording of the task: another wording has another version, and nobody has to think of it. */
    static final String VERSION = Sha256.hex(TASK).substring(0, 12);

    private Prompt() {
    }

    /** The body of a request for a chat completion. */
    static byte[] request(ChatSettings settings, Passage passage) {
        var request = new LinkedHashMap<String, Object>();
        request.put("model", settings.model());
        request.put("messages", List.of(message("system", TASK), message("user", json(about(passage)))));
        request.put("temperature", 0);
        request.put("max_tokens", settings.maxTokens());
        request.put("response_format", Map.of("type", "json_object"));
        request.put("stream", false);
        return json(request).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> about(Passage passage) {
        var about = new LinkedHashMap<String, Object>();
        about.put("publishedOn", passage.publishedOn() == null ? null : passage.publishedOn().toString());
        about.put("before", passage.before());
        about.put("sentence", passage.sentence());
        about.put("after", passage.after());
        about.put("quote", passage.claim().quote());
        about.put("wording", passage.claim().normalisedText());
        return about;
    }

    private static Map<String, String> message(String role, String content) {
        return Map.of("role", role, "content", content);
    }

    private static String json(Object content) {
        try {
            return MAPPER.writeValueAsString(content);
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException("Texts are writable", bug);
        }
    }

    private static String read() {
        try (var file = Prompt.class.getResourceAsStream("prompt.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
