package org.claimdesk.extraction.worthiness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

import org.claimdesk.extraction.attribution.Attributions;
import org.claimdesk.extraction.period.PeriodReader;
import org.claimdesk.extraction.quantity.QuantityReader;
import org.claimdesk.extraction.sentence.Place;
import org.claimdesk.extraction.sentence.SentenceSpan;
import org.claimdesk.extraction.sentence.SentenceSplitter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The labelled text of the evaluation folder, as candidates with their labels. */
final class EvalData {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final PeriodReader PERIODS = new PeriodReader();
    private static final QuantityReader QUANTITIES = new QuantityReader();

    private EvalData() {
    }

    /**
     * One labelled sentence.
     *
     * @param label     -1 no fact, 0 an unimportant one, 1 worth a check; of news 1 checkable, 0 borderline, -1 not
     * @param source    the debate's or the article's name; a debate's begins with its year
     * @param quality   how far its label is to be trusted, 0..1
     * @param fold      its published fold, -1 where there is none
     */
    record Labelled(Candidate candidate, int label, String source, double quality, int fold) {
    }

    static List<Labelled> debates(Path folder) throws IOException {
        var rows = new ArrayList<Labelled>();
        for (var row : lines(folder.resolve("dev/claimbuster_train.jsonl.gz"))) {
            rows.add(new Labelled(single(row.get("text").asText()), row.get("label").asInt(), row.get("doc").asText(), quality(row), -1));
        }
        return rows;
    }

    /** Rows with a published label and no more, such as ClaimBuster's folds and screened set. */
    static List<Labelled> labelled(Path file) throws IOException {
        var rows = new ArrayList<Labelled>();
        for (var row : lines(file)) {
            rows.add(new Labelled(single(row.get("text").asText()), row.get("label").asInt(), "", 1, row.path("fold").asInt(-1)));
        }
        return rows;
    }

    static List<Labelled> news(Path folder) throws IOException {
        var rows = new ArrayList<Labelled>();
        for (var document : lines(folder.resolve("news/gold.jsonl"))) {
            article(document.get("id").asText(), document.get("text").asText(), document, rows);
        }
        return rows;
    }

    static List<Labelled> seed(Path folder) throws IOException {
        var rows = new ArrayList<Labelled>();
        var gold = JSON.readTree(folder.resolve("seed/gold.json").toFile());
        article("seed", Files.readString(folder.resolve("seed").resolve(gold.get("document").asText())), gold, rows);
        return rows;
    }

    private static void article(String name, String text, JsonNode gold, List<Labelled> rows) {
        var day = LocalDate.parse(gold.get("publishedAt").asText().substring(0, 10));
        var spans = new SentenceSplitter().split(text);
        var attributions = Attributions.of(text, spans);
        for (int i = 0; i < spans.size(); i++) {
            var span = spans.get(i);
            var periods = PERIODS.read(text, span.start(), span.end(), day);
            var figures = QUANTITIES.read(text, span.start(), span.end(), periods);
            var claimant = attributions.get(i) == null ? null : attributions.get(i).claimant();
            var candidate = new Candidate(text.substring(span.start(), span.end()), figures, periods, claimant, span.place(), span.quoted(), true);
            var sentence = nearest(gold.get("sentences"), span);
            if (sentence != null) {
                var label = sentence.get("label").asText();
                rows.add(new Labelled(candidate, label.equals("CHECKABLE") ? 1 : label.equals("BORDERLINE") ? 0 : -1, name, 1, -1));
            }
        }
    }

    /** The labelled sentence that shares most with one of ours; null where none shares more than half of the shorter. */
    private static JsonNode nearest(JsonNode sentences, SentenceSpan span) {
        JsonNode nearest = null;
        int most = 0;
        for (var sentence : sentences) {
            int start = sentence.get("start").asInt();
            int end = sentence.get("end").asInt();
            int shared = Math.min(end, span.end()) - Math.max(start, span.start());
            if (shared > most && shared * 2 > Math.min(end - start, span.end() - span.start())) {
                nearest = sentence;
                most = shared;
            }
        }
        return nearest;
    }

    private static double quality(JsonNode row) {
        return row.path("clean3x").asBoolean() ? 1 : row.path("clean25x").asBoolean() ? 0.9 : 0.5;
    }

    private static Candidate single(String text) {
        var periods = PERIODS.read(text, 0, text.length(), null);
        return new Candidate(text, QUANTITIES.read(text, 0, text.length(), periods), periods, null, Place.BODY, false, false);
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        var rows = new ArrayList<JsonNode>();
        try (var bytes = Files.newInputStream(file);
                var lines = new BufferedReader(new InputStreamReader(file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    rows.add(JSON.readTree(line));
                }
            }
        }
        return rows;
    }
}
