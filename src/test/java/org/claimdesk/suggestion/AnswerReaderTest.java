package org.claimdesk.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.claimdesk.suggestion.ChatAnswer.ProposedClaim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer has the form asked for, or it is none. */
class AnswerReaderTest {

    @ParameterizedTest
    @ValueSource(strings = { "{\"claims\": [{\"quote\": \"a\", \"claim\": \"b\"}]}", "```json\n{\"claims\": [{\"quote\": \"a\", \"claim\": \"b\", \"more\": 1}]}\n```" })
    void claims_are_read_from_the_message(String content) throws Exception {
        assertThat(read(content).claims()).containsExactly(new ProposedClaim("a", "b"));
        assertThat(read(content).modelVersion()).isEqualTo("model-7");
    }

    @Test
    void no_claims_are_an_answer_too() throws Exception {
        assertThat(read("{\"claims\": []}").claims()).isEmpty();
    }

    @Test
    void a_model_that_does_not_say_what_it_is_stays_without_a_version() {
        assertThat(AnswerReader.read("""
                {"model": 7, "choices": [{"message": {"content": "{\\"claims\\": []}"}}]}""".getBytes(StandardCharsets.UTF_8)).modelVersion()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "nonsense", "[]", "7", "null", "{}", "{\"claims\": {}}", "{\"claims\": \"a\"}", "{\"claims\": [7]}", "{\"claims\": [null]}",
            "{\"claims\": [{\"quote\": \"a\"}]}", "{\"claims\": [{\"quote\": 1, \"claim\": \"b\"}]}", "{\"claims\": [{\"quote\": [\"a\"], \"claim\": \"b\"}]}",
            "{\"claims\": []} and so on", "{\"claims\": [], \"claims\": []}", "{\"claims\": [{\"quote\": \"a\", \"claim\"", "```", "```json", "```\n```" })
    void another_content_is_nonsense(String content) {
        assertThatThrownBy(() -> read(content)).isInstanceOf(ChatFailed.class).extracting("outcome").isEqualTo(AskOutcome.NONSENSE);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "<html><body>Sign in</body></html>", "{}", "[]", "{\"choices\": []}", "{\"choices\": [{\"message\": {\"content\": {\"claims\": []}}}]}",
            "{\"choices\": [{\"message\": {\"content\": null}}]}", "{\"choices\": [{\"message\": \"{\\\"claims\\\": []}\"}]}", "{\"choices\": \"{" })
    void another_completion_is_nonsense(String body) {
        assertThatThrownBy(() -> AnswerReader.read(body.getBytes(StandardCharsets.UTF_8))).isInstanceOf(ChatFailed.class).extracting("outcome")
                .isEqualTo(AskOutcome.NONSENSE);
    }

    @Test
    void depth_and_bytes_that_are_no_text_are_nonsense() {
        for (var body : new byte[][] { "[".repeat(100_000).getBytes(StandardCharsets.UTF_8), { '{', '"', (byte) 0xff, '"', ':', '1', '}' }, { 0, 0, 0, 0 } }) {
            assertThatThrownBy(() -> AnswerReader.read(body)).isInstanceOf(ChatFailed.class);
        }
    }

    private static ChatAnswer read(String content) throws Exception {
        return AnswerReader.read("{\"id\": \"x\", \"model\": \"model-7\", \"choices\": [{\"index\": 0, \"message\": {\"role\": \"assistant\", \"content\": %s}}]}"
                .formatted(new ObjectMapper().writeValueAsString(content)).getBytes(StandardCharsets.UTF_8));
    }
}
