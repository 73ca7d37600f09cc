package org.claimdesk.extraction.worthiness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What is held of signs in news before any article is seen; some are too rare there to be learnt. */
final class Priors {

    private Priors() {
    }

    /** In the order of a row of news. */
    static double[] news() {
        var prior = new double[Rows.NEWS_SIZE];
        try (var lines = new BufferedReader(new InputStreamReader(Priors.class.getResourceAsStream("news-priors.txt"), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
                var cells = line.split(" ");
                prior[place(cells[0])] = Double.parseDouble(cells[1]);
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        prior[Rows.NEWS_WORDING] /= Rows.WORDING_SCALE;
        return prior;
    }

    private static int place(String name) {
        return switch (name) {
            case Model.WORDING -> Rows.NEWS_WORDING;
            case Model.START -> Rows.NEWS_SIZE - 1;
            default -> Signal.valueOf(name).ordinal();
        };
    }
}
