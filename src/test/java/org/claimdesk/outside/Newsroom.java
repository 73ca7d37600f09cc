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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;

/**
 * People who write to servers all at once, and note in the journal what was acknowledged, until their server does not answer any more or they
 * are sent home. Who is told to come back later does so; any other refusal is wrong.
 */
final class Newsroom implements AutoCloseable {

    private static final List<String> WRITERS = List.of("checker", "checker2", "editor", "editor2");
    private static final int PAUSE_MILLIS = 50;

    private final Journal journal;
    private final ExecutorService people;
    private final List<Future<?>> work = new ArrayList<>();
    private final AtomicInteger sentAway = new AtomicInteger();
    private volatile boolean open = true;

    Newsroom(int size, ServerProcess server, Journal journal) {
        this(size, List.of(server), journal);
    }

    /** Shares the people out among the servers. */
    Newsroom(int size, List<ServerProcess> servers, Journal journal) {
        this.journal = journal;
        people = Executors.newFixedThreadPool(size);
        for (int i = 0; i < size; i++) {
            var server = servers.get(i % servers.size());
            var desk = server.desk(WRITERS.get(i / servers.size() % WRITERS.size()));
            work.add(people.submit(() -> writeWhileItIsThere(server, desk)));
        }
    }

    /** How often somebody was told to come back later. */
    int sentAway() {
        return sentAway.get();
    }

    /** Waits until so many more writes were acknowledged. */
    void awaitWrites(int more) {
        await(journal::size, more, "writes");
    }

    /** Waits until so many more were told to come back later. */
    void awaitSentAway(int more) {
        await(sentAway::get, more, "refusals");
    }

    private void await(IntSupplier count, int more, String what) {
        var wanted = count.getAsInt() + more;
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (count.getAsInt() < wanted) {
            if (System.nanoTime() > end || work.stream().allMatch(Future::isDone)) {
                throw new AssertionError("The newsroom got no further than %d of %d %s".formatted(count.getAsInt(), wanted, what));
            }
            pause();
        }
    }

    private void writeWhileItIsThere(ServerProcess server, Desk desk) {
        while (open) {
            try {
                write(desk);
            } catch (Reply.Unexpected refused) {
                if (refused.reply().status() != 503 || refused.reply().header("Retry-After").isEmpty() || refused.reply().code().isEmpty()) {
                    throw refused;
                }
                sentAway.incrementAndGet();
                pause();
            } catch (UncheckedIOException gone) {
                // what was under way is neither acknowledged nor refused
                if (!server.isGoing()) {
                    throw gone;
                }
                return;
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
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

    /** Sends everybody home, and passes on what went wrong. */
    @Override
    public void close() {
        open = false;
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
