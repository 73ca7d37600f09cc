package org.claimdesk.outside;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;

/** Many who do something at the same moment. */
final class Crowd {

    private static final int PATIENCE_SECONDS = 120;

    private Crowd() {
    }

    /**
     * Lets everybody begin together, round after round.
     *
     * @param act what number {@code n} of the crowd does in a round
     * @return what came of it: by round, then by number
     */
    static <T> List<List<T>> race(int size, int rounds, IntFunction<IntFunction<T>> act) {
        var start = new CyclicBarrier(size);
        var people = Executors.newFixedThreadPool(size);
        try {
            var running = new ArrayList<Future<List<T>>>();
            for (int n = 0; n < size; n++) {
                var mine = act.apply(n);
                running.add(people.submit(() -> {
                    var results = new ArrayList<T>();
                    for (int round = 0; round < rounds; round++) {
                        await(start);
                        results.add(mine.apply(round));
                    }
                    return results;
                }));
            }
            var byRound = new ArrayList<List<T>>();
            for (int round = 0; round < rounds; round++) {
                byRound.add(new ArrayList<>());
            }
            for (var one : running) {
                var results = one.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
                for (int round = 0; round < rounds; round++) {
                    byRound.get(round).add(results.get(round));
                }
            }
            return byRound;
        } catch (ExecutionException | TimeoutException wrong) {
            throw new AssertionError("Somebody in the crowd failed", wrong);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } finally {
            people.shutdownNow();
        }
    }

    /** Does something many times, shared among a few who do not wait for each other; in the order of the numbers given. */
    static <T> List<T> share(int size, int times, IntFunction<T> act) {
        var people = Executors.newFixedThreadPool(size);
        try {
            var running = new ArrayList<Future<T>>();
            for (int i = 0; i < times; i++) {
                var number = i;
                running.add(people.submit(() -> act.apply(number)));
            }
            var results = new ArrayList<T>();
            for (var one : running) {
                results.add(one.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
            }
            return results;
        } catch (ExecutionException | TimeoutException wrong) {
            throw new AssertionError("Somebody in the crowd failed", wrong);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } finally {
            people.shutdownNow();
        }
    }

    private static void await(CyclicBarrier start) throws InterruptedException, BrokenBarrierException, TimeoutException {
        start.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
