package org.claimdesk.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;

import org.junit.jupiter.api.Test;

/** The diagram in docs/architecture.md is drawn from the code. When this fails, the expected text is the new diagram. */
class ReviewDiagramTest {

    @Test
    void the_documented_graph_is_the_one_in_the_code() throws IOException {
        var page = Files.readString(Path.of("docs/architecture.md"));

        assertThat(page).contains(diagram()).contains(table());
    }

    private static String diagram() {
        var lines = new StringBuilder("```mermaid\nstateDiagram-v2\n    [*] --> DETECTED\n");
        for (var step : ReviewStep.values()) {
            step.to().ifPresent(to -> step.from().stream().sorted()
                    .forEach(from -> lines.append("    %s --> %s: %s%n".formatted(from, to, step.action()))));
        }
        return lines.append("```\n").toString();
    }

    private static String table() {
        var lines = new StringBuilder("| step | from | to | role | asks for |\n|---|---|---|---|---|\n");
        for (var step : ReviewStep.values()) {
            var from = step.from().size() == ReviewState.values().length ? "any state" : String.join(", ", step.from().stream().sorted().map(Enum::name).toList());
            if (step.published().size() < PublicationState.values().length) {
                from += "; " + String.join(", ", step.published().stream().sorted().map(Enum::name).toList());
            }
            var to = step.publishes().map(Enum::name).or(() -> step.to().map(Enum::name)).orElse("stays");
            lines.append("| `%s` | %s | %s | %s, %s | %s |%n".formatted(step.action(), from, to, step.role().map(role -> role.word()).orElse("the house"),
                    step.who(), step.rules().isEmpty() ? "" : String.join(", ", EnumSet.copyOf(step.rules()).stream().map(Enum::name).toList())));
        }
        return lines.toString();
    }
}
