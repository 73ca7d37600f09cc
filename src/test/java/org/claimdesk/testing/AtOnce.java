package org.claimdesk.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Has many do something at the same moment. */
public final class AtOnce {

    private static final int LONGEST_SECONDS = 60;

    private AtOnce() {
    }

    /** Starts everybody together, and answers what each came back with, in their order. */
    public static <T> List<T> call(int many, IntFunction<T> what) throws Exception {
        var together = new CyclicBarrier(many);
        var threads = Executors.newFixedThreadPool(many);
        try {
            var calls = IntStream.range(0, many).mapToObj(number -> threads.submit(() -> {
                together.await(LONGEST_SECONDS, TimeUnit.SECONDS);
                return what.apply(number);
            })).toList();
            var answers = new ArrayList<T>();
            for (var call : calls) {
                answers.add(call.get(LONGEST_SECONDS, TimeUnit.SECONDS));
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
