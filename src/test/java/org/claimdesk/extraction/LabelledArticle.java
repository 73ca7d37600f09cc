package org.claimdesk.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** An article with what a reader found in its sentences; the files in {@code src/test/resources/extraction}, texts invented for them. */
record LabelledArticle(String name, String text, LocalDate day, List<Labels> sentences) {

    private static final Path FOLDER = Path.of("src/test/resources/extraction");

    /** One sentence; {@code claims} is null where it was not labelled which words make claims, {@code claimant} where the article speaks. */
    record Labels(int start, int end, boolean checkable, List<Figure> figures, List<Stretch> periods, String claimant, List<String> claims) {
    }

    /** A figure; {@code value} is null for a vague one and a range. */
    record Figure(String text, BigDecimal value, String unit, String kind, String approximator, String currency) {
    }

    /** A date or period. */
    record Stretch(String text, LocalDate start, LocalDate end) {
    }

    static List<LabelledArticle> all() {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().map(LabelledArticle::read).toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static LabelledArticle read(Path file) {
        try {
            var json = new ObjectMapper().readTree(file.toFile());
            var day = LocalDate.parse(json.get("publishedAt").asText());
            var sentences = new ArrayList<Labels>();
            if (json.has("document")) {
                var text = Files.readString(Path.of(json.get("document").asText()));
                for (var sentence : json.get("sentences")) {
                    int start = text.indexOf(sentence.get("opens").asText());
                    sentences.add(labels(start, start + sentence.get("opens").asText().length(), sentence));
                }
                return new LabelledArticle(file.getFileName().toString(), text, day, sentences);
            }
            var text = new StringBuilder();
            for (var paragraph : json.get("paragraphs")) {
                for (var sentence : paragraph) {
                    sentences.add(labels(text.length(), text.length() + sentence.get("text").asText().length(), sentence));
                    text.append(sentence.get("text").asText()).append(' ');
                }
                text.append("\n\n");
            }
            return new LabelledArticle(file.getFileName().toString(), text.toString(), day, sentences);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Labels labels(int start, int end, JsonNode sentence) {
        var figures = new ArrayList<Figure>();
        for (var figure : sentence.path("figures")) {
            figures.add(new Figure(figure.get("text").asText(), figure.path("value").isNumber() ? figure.get("value").decimalValue() : null, figure.path("unit").asText(null),
                    figure.get("kind").asText(), figure.get("approximator").asText(), figure.path("currency").asText(null)));
        }
        var periods = new ArrayList<Stretch>();
        for (var period : sentence.path("periods")) {
            periods.add(new Stretch(period.get("text").asText(), LocalDate.parse(period.get("start").asText()), LocalDate.parse(period.get("end").asText())));
        }
        List<String> claims = null;
        if (sentence.has("claims")) {
            claims = new ArrayList<>();
            for (var claim : sentence.get("claims")) {
                claims.add(claim.asText());
            }
        }
        return new Labels(start, end, sentence.get("checkable").asBoolean(), figures, periods, sentence.path("claimant").asText(null), claims);
    }
}
