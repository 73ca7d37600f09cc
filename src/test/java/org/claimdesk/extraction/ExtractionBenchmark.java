package org.claimdesk.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * What reading an article costs: the whole extraction beside OpenNLP's sentences, tokens and parts of speech on the same text, and on texts
 * made to be slow. {@code docs/performance.md} says how to run and read it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ExtractionBenchmark {

    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 2;
    private static final String EXTRACTION = "extraction";
    private static final String OPENNLP = "opennlp";
    private static final String PROSE = "1 MB of prose";
    private static final List<String> ARTICLES = List.of("seed", "20 kB", "200 kB");
    private static final LocalDate PUBLISHED = LocalDate.of(2020, 2, 6);
    private static final Pattern BLANK_LINE = Pattern.compile("\\n\\n+");

    @Param("seed")
    String text;

    private String words;
    private String[] paragraphs;
    private ClaimExtractor extractor;
    private SentenceDetectorME sentences;
    private TokenizerME tokens;
    private POSTaggerME parts;

    /** Reads the text and the models; not measured. */
    @Setup
    public void read() throws IOException {
        words = BenchmarkTexts.named(text);
        paragraphs = BLANK_LINE.split(words);
        extractor = new ClaimExtractor();
        sentences = new SentenceDetectorME(new SentenceModel(model("sentence")));
        tokens = new TokenizerME(new TokenizerModel(model("tokens")));
        parts = new POSTaggerME(new POSModel(model("pos")));
    }

    /** The processor's time spent on the text, which other work on the machine lengthens less than the clock's. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Spent {

        public long nanos;
        public long runs;

        private void since(long before) {
            nanos += PROCESSOR.getCurrentThreadCpuTime() - before;
            runs++;
        }
    }

    @Benchmark
    public Extraction extraction(Spent spent) {
        var before = PROCESSOR.getCurrentThreadCpuTime();
        var found = extractor.extract(words, PUBLISHED, "en");
        spent.since(before);
        return found;
    }

    /** OpenNLP wants paragraphs: over a whole article its sentence ends are worse. */
    @Benchmark
    public int opennlp(Spent spent) {
        var before = PROCESSOR.getCurrentThreadCpuTime();
        var tagged = 0;
        for (var paragraph : paragraphs) {
            for (var sentence : sentences.sentDetect(paragraph)) {
                tagged += parts.tag(tokens.tokenize(sentence)).length;
            }
        }
        spent.since(before);
        return tagged;
    }

    private static InputStream model(String name) {
        return ExtractionBenchmark.class.getResourceAsStream("/opennlp-en-ud-ewt-" + name + "-1.3-2.5.4.bin");
    }

    /** Measures all texts in rounds, so that a busy minute does not fall on one alone, and prints medians and ratios. */
    public static void main(String... none) throws RunnerException {
        var measured = new LinkedHashMap<String, Measured>();
        var hostile = new ArrayList<>(List.of(PROSE));
        hostile.addAll(BenchmarkTexts.hostileNames());
        for (int round = 0; round < ROUNDS; round++) {
            run(EXTRACTION + "|" + OPENNLP, ARTICLES, measured);
            run(EXTRACTION, hostile, measured);
        }
        print(measured, hostile);
    }

    private static void run(String methods, List<String> texts, Map<String, Measured> measured) throws RunnerException {
        var options = new OptionsBuilder().include(ExtractionBenchmark.class.getName() + "\\.(" + methods + ")$").param("text", texts.toArray(String[]::new))
                .forks(1).jvmArgs("-Xms768m", "-Xmx768m").warmupIterations(2).warmupTime(TimeValue.seconds(2)).measurementIterations(4)
                .measurementTime(TimeValue.seconds(1)).addProfiler(GCProfiler.class).verbosity(VerboseMode.SILENT).build();
        for (var result : new Runner(options).run()) {
            var method = result.getParams().getBenchmark();
            measured.computeIfAbsent(method.substring(method.lastIndexOf('.') + 1) + " " + result.getParams().getParam("text"), key -> new Measured()).add(result);
        }
    }

    private static void print(Map<String, Measured> measured, List<String> hostile) {
        System.out.printf("%n| text | extraction, ms | OpenNLP, ms | extraction / OpenNLP | allocated, MB | by OpenNLP, MB |%n|---|---|---|---|---|---|%n");
        for (var article : ARTICLES) {
            var ours = measured.get(EXTRACTION + " " + article);
            var theirs = measured.get(OPENNLP + " " + article);
            say("| %s | %.2f | %.2f | %.3f | %.1f | %.1f |%n", article, ours.time(), theirs.time(), ours.time() / theirs.time(), ours.allocated(), theirs.allocated());
        }
        say("%n200 kB / 20 kB: extraction %.2f, OpenNLP %.2f%n", ratio(measured, EXTRACTION), ratio(measured, OPENNLP));
        System.out.printf("%n| 1 MB of | ms | beside prose | allocated, MB |%n|---|---|---|---|%n");
        var prose = measured.get(EXTRACTION + " " + PROSE).time();
        hostile.stream().sorted(Comparator.comparingDouble(name -> -measured.get(EXTRACTION + " " + name).time())).forEach(name -> {
            var one = measured.get(EXTRACTION + " " + name);
            say("| %s | %.0f | %.2f | %.0f |%n", name.replace("1 MB of ", ""), one.time(), one.time() / prose, one.allocated());
        });
    }

    private static double ratio(Map<String, Measured> measured, String method) {
        return measured.get(method + " 200 kB").time() / measured.get(method + " 20 kB").time();
    }

    private static void say(String line, Object... values) {
        System.out.printf(Locale.ROOT, line, values);
    }

    /** What the iterations of all rounds found for one method and text. */
    private static final class Measured {

        private final List<Double> times = new ArrayList<>();
        private final List<Double> bytes = new ArrayList<>();

        void add(RunResult result) {
            for (var fork : result.getBenchmarkResults()) {
                for (var iteration : fork.getIterationResults()) {
                    var counted = new HashMap<String, Double>();
                    iteration.getSecondaryResults().forEach((name, found) -> counted.put(name.substring(name.lastIndexOf(':') + 1).replace("·", ""), found.getScore()));
                    times.add(counted.get("nanos") / counted.get("runs") / 1e6);
                    bytes.add(counted.get("gc.alloc.rate.norm"));
                }
            }
        }

        /** In milliseconds of the processor. */
        double time() {
            return median(times);
        }

        /** In millions of bytes an article. */
        double allocated() {
            return median(bytes) / 1e6;
        }

        private static double median(List<Double> values) {
            var sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
            Arrays.sort(sorted);
            return sorted.length == 0 ? Double.NaN : (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
        }
    }
}
