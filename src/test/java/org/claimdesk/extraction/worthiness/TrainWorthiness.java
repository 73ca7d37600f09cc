package org.claimdesk.extraction.worthiness;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Trains the check-worthiness model: {@code TrainWorthiness <evaluation folder> <output folder>}. The same data make the same bytes. How it is
 * started and what it reaches: {@code docs/model-card-check-worthiness.md}.
 */
public final class TrainWorthiness {

    private TrainWorthiness() {
    }

    public static void main(String[] arguments) throws IOException {
        var data = Path.of(arguments[0]);
        var output = Path.of(arguments[1]);
        var learnt = Training.learn(EvalData.debates(data), EvalData.news(data));
        Files.write(output.resolve(Model.WORDING_FILE), learnt.wording());
        Files.writeString(output.resolve(Model.NAMED_FILE), learnt.named(), StandardCharsets.UTF_8);
    }
}
