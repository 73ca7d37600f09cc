package org.claimdesk.load;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Something that is asked again and again, and what every round of that gave. */
final class Target {

    /**
     * One round.
     *
     * @param requests answered
     * @param seconds  by the clock
     * @param p50      of the answers' times, in ms
     * @param p99      likewise
     */
    record Answers(long requests, double seconds, double p50, double p99) {
    }

    /**
     * One round with what it cost.
     *
     * @param application processor time a request, in µs; so are the other two
     */
    record Round(double perSecond, double p50, double p99, double application, double database, double client) {

        double processor() {
            return application + database + client;
        }
    }

    /** Asks for some seconds, in a round of that number. */
    interface Load {

        Answers run(int seconds, int round) throws Exception;
    }

    final String name;
    private final Load load;
    private final long application;
    private final long database;
    private final List<Round> rounds = new ArrayList<>();

    /** @param application its process; 0 where there is none between client and database */
    Target(String name, long application, long database, Load load) {
        this.name = name;
        this.application = application;
        this.database = database;
        this.load = load;
    }

    void warmUp(int seconds) throws Exception {
        load.run(seconds, 0);
    }

    void measure(int seconds, int round) throws Exception {
        var before = times();
        var answers = load.run(seconds, round);
        var after = times();
        var each = new double[before.length];
        for (int place = 0; place < each.length; place++) {
            each[place] = (after[place] - before[place]) * 1e6 / answers.requests;
        }
        rounds.add(new Round(answers.requests / answers.seconds, answers.p50, answers.p99, each[0], each[1], each[2]));
    }

    double median(ToDoubleFunction<Round> value) {
        return median(rounds.stream().map(value::applyAsDouble).toList());
    }

    /** How this compares with another, round by round. */
    double ratio(Target other, ToDoubleFunction<Round> value) {
        var ratios = new ArrayList<Double>();
        for (int round = 0; round < rounds.size(); round++) {
            ratios.add(value.applyAsDouble(rounds.get(round)) / value.applyAsDouble(other.rounds.get(round)));
        }
        return median(ratios);
    }

    private double[] times() {
        return new double[] { application == 0 ? 0 : ProcessorTime.of(application), ProcessorTime.ofFamily(database),
                ProcessorTime.ofEndedChildren(ProcessHandle.current().pid()) };
    }

    static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
