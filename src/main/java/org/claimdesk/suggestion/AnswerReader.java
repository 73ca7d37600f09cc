package org.claimdesk.suggestion;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.claimdesk.suggestion.ChatAnswer.ProposedClaim;

/** Reads a chat completion and the JSON within it: in the form asked for, or not at all. */
final class AnswerReader {

    private static final int LONGEST_NAME = 200;
    private static final String FENCE = "```";
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(32).maxTokenCount(20_000).maxNumberLength(100).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private AnswerReader() {
    }

    /**
     * Reads an answer.
     *
     * @throws ChatFailed where it does not have the form asked for
     */
    static ChatAnswer read(byte[] body) {
        try {
            var completion = MAPPER.readTree(body);
            var content = completion.path("choices").path(0).path("message").path("content");
            return new ChatAnswer(version(completion.path("model")), claims(MAPPER.readTree(unfenced(text(content)))));
        } catch (IOException unreadable) {
            throw new ChatFailed(AskOutcome.NONSENSE);
        }
    }

    private static List<ProposedClaim> claims(JsonNode answer) {
        var list = answer.path("claims");
        if (!list.isArray()) {
            throw new ChatFailed(AskOutcome.NONSENSE);
        }
        var claims = new ArrayList<ProposedClaim>();
        list.forEach(claim -> claims.add(new ProposedClaim(text(claim.path("quote")), text(claim.path("claim")))));
        return claims;
    }

    private static String text(JsonNode node) {
        if (!node.isTextual()) {
            throw new ChatFailed(AskOutcome.NONSENSE);
        }
        return node.textValue();
    }

    private static String version(JsonNode name) {
        return name.isTextual() && name.textValue().length() <= LONGEST_NAME && Wordings.isPlain(name.textValue()) ? name.textValue() : null;
    }

    /** Many models cannot help putting a code fence around JSON. */
    private static String unfenced(String content) {
        var text = content.strip();
        var opened = text.startsWith(FENCE) ? text.indexOf('\n') : -1;
        return opened > 0 && text.endsWith(FENCE) && text.length() - FENCE.length() > opened ? text.substring(opened, text.length() - FENCE.length()) : text;
    }
}
