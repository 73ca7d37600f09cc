package org.claimdesk.extraction.worthiness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The learnt weights. Wording has one byte for each place of {@link HashedWords}, first for how worth a check a sentence is, then for whether
 * it states a fact at all. Everything that has a name stands in a readable table: one column for sentences of news articles, one for
 * sentences judged on their own, one for whether such a sentence states a fact. Made by {@code TrainWorthiness}; see
 * {@code docs/model-card-check-worthiness.md}.
 */
final class Model {

    static final String WORDING_FILE = "wording.bin";
    static final String NAMED_FILE = "weights.txt";

    /** Names in the table that are no signs. */
    static final String START = "START";
    static final String WORDING = "WORDING";
    static final String THRESHOLD = "THRESHOLD";
    static final String LARGEST = "LARGEST";

    private static final int COLUMNS = 3;

    private final byte[] wording;
    private final double[] sizes;
    private final double[] factSizes;
    private final Layer article;
    private final Layer single;
    private final Layer facts;

    /**
     * What a kind of text makes of the signs, in log-odds.
     *
     * @param start     what a sentence starts with
     * @param wording   by how much the wording's weights are multiplied
     * @param signs     the weight of each sign, in their order
     * @param threshold from here on a sentence deserves a check or, in {@link #facts()}, states something that evidence could settle
     */
    record Layer(double start, double wording, double[] signs, double threshold) {

        double sign(Signal signal) {
            return signs[signal.ordinal()];
        }
    }

    private Model(byte[] wording, Map<String, double[]> named) {
        this.wording = wording;
        sizes = sizes(named.get(LARGEST)[1]);
        factSizes = sizes(named.get(LARGEST)[2]);
        article = layer(named, 0);
        single = layer(named, 1);
        facts = layer(named, 2);
    }

    /** Reads the weights that stand beside this class. */
    static Model read() {
        try (var bytes = Model.class.getResourceAsStream(WORDING_FILE); var lines = Model.class.getResourceAsStream(NAMED_FILE)) {
            return read(bytes, lines);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Model read(InputStream bytes, InputStream lines) throws IOException {
        var wording = bytes.readAllBytes();
        if (wording.length != HashedWords.PLACES + HashedWords.FACT_PLACES) {
            throw new IOException("The wording's weights are not as many as its places: " + wording.length);
        }
        var named = new HashMap<String, double[]>();
        var table = new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8));
        for (var line = table.readLine(); line != null; line = table.readLine()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                var cells = line.split(" ");
                named.put(cells[0], Arrays.stream(cells, 1, COLUMNS + 1).mapToDouble(Double::parseDouble).toArray());
            }
        }
        return new Model(wording, named);
    }

    Layer layer(boolean ofArticle) {
        return ofArticle ? article : single;
    }

    /** What tells whether a single sentence states something that evidence could settle, be it important or not. */
    Layer facts() {
        return facts;
    }

    /** The weight of one place of the wording for whether a fact is stated. */
    double fact(int place) {
        return factSizes[wording[HashedWords.PLACES + HashedWords.factPlace(place)] & 0xFF];
    }

    /** The weight of one place of the wording. */
    double wording(int place) {
        return sizes[wording[place] & 0xFF];
    }

    /** A weight as a byte: its sign, and the root of its share of the largest one, so that small weights keep their order. */
    static byte packed(double weight, double largest) {
        if (weight == 0) {
            return 0;
        }
        return (byte) Math.round(Math.signum(weight) * Math.sqrt(Math.min(1, Math.abs(weight) / largest)) * 127);
    }

    /** The weight that a byte stands for. */
    static double unpacked(byte packed, double largest) {
        return Math.signum(packed) * largest * (packed / 127.0) * (packed / 127.0);
    }

    private static double[] sizes(double largest) {
        var sizes = new double[256];
        for (int i = -128; i < 128; i++) {
            sizes[i & 0xFF] = unpacked((byte) i, largest);
        }
        return sizes;
    }

    private static Layer layer(Map<String, double[]> named, int column) {
        var signs = new double[Signal.values().length];
        for (var signal : Signal.values()) {
            signs[signal.ordinal()] = named.get(signal.name())[column];
        }
        return new Layer(named.get(START)[column], named.get(WORDING)[column], signs, named.get(THRESHOLD)[column]);
    }
}
