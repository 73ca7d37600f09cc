package org.claimdesk.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Prints the open-data figures of {@code docs/extraction.md} with their 95 % intervals, counted as the project's scorer counts them and drawn
 * over whole documents: {@code MeasureExtraction <evaluation folder>}.
 */
public final class MeasureExtraction {

    private static final int SAMPLES = 2_000;
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final ClaimExtractor EXTRACTOR = new ClaimExtractor();
    private static final ObjectMapper JSON = new ObjectMapper();

    private MeasureExtraction() {
    }

    public static void main(String... arguments) throws IOException {
        var data = Path.of(arguments[0]);
        for (var set : List.of("news", "other")) {
            var counts = new ArrayList<Map<String, Count>>();
            for (var document : lines(data.resolve("dev/seg_gum_" + set + ".jsonl"))) {
                counts.add(boundaries("sentences, " + set, document));
            }
            say(counts);
        }
        var counts = new ArrayList<Map<String, Count>>();
        for (var document : lines(data.resolve("news/gold.jsonl"))) {
            counts.add(article(document));
        }
        say(counts);
    }

    /** What was found rightly, wrongly, and not; for shares what is right and what is not. */
    private static final class Count {

        private int right;
        private int wrong;
        private int missed;
        private int rightlyNot;

        void add(boolean found, boolean is) {
            right += found && is ? 1 : 0;
            wrong += found && !is ? 1 : 0;
            missed += !found && is ? 1 : 0;
            rightlyNot += !found && !is ? 1 : 0;
        }

        void add(Count other) {
            right += other.right;
            wrong += other.wrong;
            missed += other.missed;
            rightlyNot += other.rightlyNot;
        }

        double figure(String name) {
            if (name.endsWith("exact")) {
                return right / (double) (right + missed);
            }
            var f1 = 2.0 * right / (2 * right + wrong + missed);
            return name.endsWith("macro-F1") ? (f1 + 2.0 * rightlyNot / (2 * rightlyNot + wrong + missed)) / 2 : f1;
        }
    }

    /** Where sentences end, the last one apart, and which of them are whole. */
    private static Map<String, Count> boundaries(String set, JsonNode document) {
        var gold = new HashSet<List<Integer>>();
        document.get("sents").forEach(span -> gold.add(List.of(span.get(0).asInt(), span.get(1).asInt())));
        var found = EXTRACTOR.extract(document.get("text").asText(), null, null).sentences().stream().map(sentence -> List.of(sentence.start(), sentence.end()))
                .collect(Collectors.toSet());
        var last = document.get("sents").get(document.get("sents").size() - 1).get(1).asInt();
        var ends = gold.stream().map(span -> span.get(1)).filter(end -> end != last).collect(Collectors.toSet());
        var foundEnds = found.stream().map(span -> span.get(1)).collect(Collectors.toSet());
        foundEnds.remove(foundEnds.stream().mapToInt(Integer::intValue).max().orElse(0));
        var boundary = new Count();
        foundEnds.forEach(end -> boundary.add(true, ends.contains(end)));
        ends.stream().filter(end -> !foundEnds.contains(end)).forEach(end -> boundary.add(false, true));
        var exact = new Count();
        gold.forEach(span -> exact.add(found.contains(span), true));
        var counts = new LinkedHashMap<String, Count>();
        counts.put(set + ": boundary F1", boundary);
        counts.put(set + ": exact", exact);
        return counts;
    }

    private static Map<String, Count> article(JsonNode document) {
        var counts = new LinkedHashMap<String, Count>();
        for (var name : List.of("checkable F1", "checkable macro-F1", "figures F1", "periods F1", "claimants F1")) {
            counts.put("news: " + name, new Count());
        }
        var published = LocalDate.parse(document.get("publishedAt").asText().substring(0, 10));
        var sentences = EXTRACTOR.extract(document.get("text").asText(), published, null).sentences();
        for (var gold : document.get("sentences")) {
            var hits = sentences.stream().filter(sentence -> meet(sentence, gold)).toList();
            var label = gold.get("label").asText();
            if (!label.equals("BORDERLINE")) {
                var said = hits.stream().anyMatch(Sentence::checkable);
                counts.get("news: checkable F1").add(said, label.equals("CHECKABLE"));
                counts.get("news: checkable macro-F1").add(said, label.equals("CHECKABLE"));
            }
            count(counts.get("news: figures F1"), hits.stream().flatMap(hit -> list(JSON.valueToTree(hit.quantities()))).toList(),
                    gold.path("quantities"), MeasureExtraction::sameFigure);
            count(counts.get("news: periods F1"), hits.stream().flatMap(hit -> hit.periods().stream())
                    .map(period -> (JsonNode) JSON.createObjectNode().put("text", period.text()).put("start", period.start().toString()).put("end", period.end().toString())).toList(),
                    gold.path("periods"), (ours, theirs) -> ours.get("start").equals(theirs.get("start")) && ours.get("end").equals(theirs.get("end")));
            claimant(counts.get("news: claimants F1"), hits, gold);
        }
        return counts;
    }

    private static void count(Count count, List<JsonNode> found, JsonNode gold, BiPredicate<JsonNode, JsonNode> same) {
        for (var one : gold) {
            if (!one.path("optional").asBoolean()) {
                count.add(found.stream().anyMatch(ours -> same.test(ours, one)), true);
            }
        }
        found.stream().filter(ours -> list(gold).noneMatch(one -> share(words(ours.get("text").asText()), words(one.get("text").asText()))))
                .forEach(extra -> count.add(true, false));
    }

    private static void claimant(Count count, List<Sentence> hits, JsonNode gold) {
        var claimant = gold.get("claimant");
        if (claimant != null && claimant.size() > 0 && !claimant.path("optional").asBoolean()) {
            var wanted = words(claimant.get("text").asText());
            count.add(hits.stream().map(Sentence::claimant).filter(found -> found != null).anyMatch(found -> {
                var named = words(found.name());
                named.addAll(words(found.description()));
                named.retainAll(wanted);
                return !named.isEmpty() && named.size() * 2 >= wanted.size();
            }), true);
        } else if (claimant != null && claimant.size() == 0 && hits.stream().anyMatch(hit -> hit.claimant() != null)) {
            count.add(true, false);
        }
    }

    private static boolean sameFigure(JsonNode ours, JsonNode theirs) {
        if (!ours.get("kind").equals(theirs.get("kind")) || !ours.path("currency").asText("null").equals(theirs.path("currency").asText("null"))) {
            return false;
        }
        if (!theirs.hasNonNull("value")) {
            return share(words(ours.get("text").asText()), words(theirs.get("text").asText()));
        }
        var value = theirs.get("value").asDouble();
        return ours.hasNonNull("value") && Math.abs(ours.get("value").asDouble() - value) <= 1e-6 * Math.max(1, Math.abs(value));
    }

    /** Whether a sentence and a labelled one share more than half of the shorter. */
    private static boolean meet(Sentence sentence, JsonNode gold) {
        int start = gold.get("start").asInt();
        int end = gold.get("end").asInt();
        return 2 * (Math.min(end, sentence.end()) - Math.max(start, sentence.start())) > Math.min(end - start, sentence.end() - sentence.start());
    }

    private static boolean share(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(others::contains);
    }

    private static Set<String> words(String text) {
        return text == null ? new HashSet<>()
                : Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty() && !ARTICLES.contains(word))
                        .collect(Collectors.toCollection(HashSet::new));
    }

    private static Stream<JsonNode> list(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false);
    }

    private static void say(List<Map<String, Count>> documents) {
        for (var name : documents.get(0).keySet()) {
            var random = new Random(7);
            var drawn = new double[SAMPLES];
            for (int sample = 0; sample < SAMPLES; sample++) {
                var all = new Count();
                for (int i = 0; i < documents.size(); i++) {
                    all.add(documents.get(random.nextInt(documents.size())).get(name));
                }
                drawn[sample] = all.figure(name);
            }
            Arrays.sort(drawn);
            var all = new Count();
            documents.forEach(document -> all.add(document.get(name)));
            System.out.printf(Locale.ROOT, "%s %.3f [%.3f, %.3f] (%d documents)%n", name, all.figure(name), drawn[SAMPLES / 40], drawn[SAMPLES - SAMPLES / 40],
                    documents.size());
        }
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        var rows = new ArrayList<JsonNode>();
        for (var line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                rows.add(JSON.readTree(line));
            }
        }
        return rows;
    }
}
