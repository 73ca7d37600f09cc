package org.claimdesk.outside;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** People who write to a server all at once, and note in the journal what it acknowledged, until it does not answer any more. */
final class Newsroom implements AutoCloseable {

    private static final List<String> WRITERS = List.of("checker", "checker2", "editor", "editor2");

    private final Journal journal;
    private final ExecutorService people;
    private final List<Future<?>> work = new ArrayList<>();

    Newsroom(int size, ServerProcess server, Journal journal) {
        this.journal = journal;
        people = Executors.newFixedThreadPool(size);
        for (int i = 0; i < size; i++) {
            var desk = server.desk(WRITERS.get(i % WRITERS.size()));
            work.add(people.submit(() -> writeUntilItIsGone(desk)));
        }
    }

    /** Waits until so many more writes were acknowledged. */
    void awaitWrites(int more) {
        var wanted = journal.size() + more;
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (journal.size() < wanted) {
            if (System.nanoTime() > end || work.stream().allMatch(Future::isDone)) {
                throw new AssertionError("The newsroom got no further than %d of %d writes".formatted(journal.size(), wanted));
            }
            Thread.onSpinWait();
            Thread.yield();
        }
    }

    private void writeUntilItIsGone(Desk desk) {
        try {
            while (true) {
                write(desk);
            }
        } catch (UncheckedIOException gone) {
            // what was under way is neither acknowledged nor refused
        }
    }

    private void write(Desk desk) {
        var text = "The ministry counted 45 cases in March.\n\nCase " + UUID.randomUUID() + ", as it was told.";
        journal.article(desk.addArticle(text).expect(201).id(), text);
        var claim = desk.addClaim("There were 45 cases in March, says " + UUID.randomUUID()).expect(201).id();
        journal.claim(claim, 1);
        journal.claim(claim, desk.move(claim, 1, "queue").expect(200).revision());
        journal.claim(claim, desk.move(claim, 2, "take").expect(200).revision());
        journal.evidence(claim, desk.addEvidence(claim, 3, "SUPPORTS").expect(201).id(), 4);
        journal.claim(claim, desk.writeVerdict(claim, 4, "TRUE").expect(200).revision());
        journal.claim(claim, desk.move(claim, 5, "submit").expect(200).revision());
    }

    /** Waits until everybody has noticed that the server is gone, and passes on what else went wrong. */
    @Override
    public void close() {
        people.shutdown();
        for (var one : work) {
            try {
                one.get();
            } catch (ExecutionException wrong) {
                throw new AssertionError("A write was answered wrongly", wrong.getCause());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
    }
}
