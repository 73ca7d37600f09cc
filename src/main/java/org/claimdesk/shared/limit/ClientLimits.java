package org.claimdesk.shared.limit;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import io.github.bucket4j.Bucket;

import org.claimdesk.shared.ProblemCode;
import org.claimdesk.shared.Refusal;

/**
 * What each client still may ask of this node, refilled every minute: one of them cannot take what the others need. A client is somebody
 * who is known, by name; everybody else, by address. It is counted in memory, since it protects the node and not the data.
 */
@ApplicationScoped
public class ClientLimits {

    /** A wrong password costs the hundredfold of a request: bcrypt is slow on purpose, also for whoever only guesses. */
    public static final int WRONG_PASSWORD = 100;
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int CLIENTS = 100_000;

    private final int quota;
    private final LoadingCache<String, Bucket> buckets;

    ClientLimits(Limits limits) {
        quota = limits.requestsPerMinute();
        buckets = Caffeine.newBuilder().maximumSize(CLIENTS).expireAfterAccess(WINDOW).build(client -> Bucket.builder()
                .addLimit(limit -> limit.capacity(quota).refillIntervally(quota, WINDOW)).build());
    }

    /** Whether there are any limits. */
    boolean isOn() {
        return quota > 0;
    }

    /** How many requests a client has in a minute. */
    int quota() {
        return quota;
    }

    /** The length of a window, in seconds. */
    static long windowSeconds() {
        return WINDOW.toSeconds();
    }

    /**
     * Takes from what a client has.
     *
     * @param cost in requests
     * @return what is left then
     * @throws Refusal where there is less than that
     */
    Left take(String client, int cost) {
        var probe = buckets.get(client).tryConsumeAndReturnRemaining(cost);
        var left = new Left(probe.getRemainingTokens(), TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForReset()) + 1);
        if (!probe.isConsumed()) {
            var why = "%d requests a minute are for one client; wait %d seconds".formatted(quota, left.seconds);
            throw new Refusal(ProblemCode.TOO_MANY_REQUESTS, why).with("retryAfter", (int) left.seconds);
        }
        return left;
    }

    /**
     * Takes what a guess at a password costs, before it is looked at.
     *
     * @param address of the client
     * @throws Refusal where too many came from there
     */
    public void beforePassword(String address) {
        if (isOn()) {
            take(address, Math.min(quota, WRONG_PASSWORD));
        }
    }

    /** Gives back what a password cost that was right. */
    public void rightPassword(String address) {
        if (isOn()) {
            buckets.get(address).addTokens(Math.min(quota, WRONG_PASSWORD));
        }
    }

    /**
     * What a client has left.
     *
     * @param requests in this window
     * @param seconds  until the next one
     */
    record Left(long requests, long seconds) {
    }
}
