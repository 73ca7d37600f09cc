package org.claimdesk.extraction.worthiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.claimdesk.extraction.period.PeriodReader;
import org.claimdesk.extraction.quantity.QuantityReader;
import org.claimdesk.extraction.sentence.Place;
import org.claimdesk.extraction.worthiness.Figures.Scored;
import org.junit.jupiter.api.Test;

/** Holds the weights that ship to figures on invented sentences; who trains worse ones sees it here. */
class ShippedWeightsTest {

    private final Worthiness worthiness = new Worthiness();

    @Test
    void sentences_of_news_are_told_apart() throws IOException {
        assertThat(accuracy("news")).isGreaterThanOrEqualTo(0.93);
        assertThat(Figures.precision(scores("news"))).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void single_sentences_are_told_apart() throws IOException {
        assertThat(accuracy("single")).isGreaterThanOrEqualTo(0.93);
        assertThat(Figures.precision(scores("single"))).isGreaterThanOrEqualTo(0.97);
    }

    private double accuracy(String kind) throws IOException {
        var decided = new ArrayList<Scored>();
        for (var line : lines(kind)) {
            decided.add(new Scored(judge(line, kind).checkable() ? 1 : 0, line.startsWith(kind + " yes")));
        }
        return Figures.accuracy(decided, 1);
    }

    private List<Scored> scores(String kind) throws IOException {
        return lines(kind).stream().map(line -> new Scored(judge(line, kind).score(), line.startsWith(kind + " yes"))).toList();
    }

    private Judgement judge(String line, String kind) {
        var text = line.substring(line.indexOf('\t') + 1);
        var periods = new PeriodReader().read(text, 0, text.length(), null);
        var figures = new QuantityReader().read(text, 0, text.length(), periods);
        return worthiness.judge(new Candidate(text, figures, periods, null, Place.BODY, text.startsWith("\""), kind.equals("news")));
    }

    private static List<String> lines(String kind) throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(ShippedWeightsTest.class.getResourceAsStream("sentences.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> line.startsWith(kind)).toList();
        }
    }
}
