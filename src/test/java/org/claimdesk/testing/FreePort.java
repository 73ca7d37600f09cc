package org.claimdesk.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A port of this machine for a server that is started later. It lies below those that the system gives to whoever connects somewhere (Linux:
 * from 32768 on), because one of those may be somebody's by the time the server wants it; and above 10080, which Chromium does not visit.
 */
public final class FreePort {

    private static final int FIRST = 10_100;
    private static final int BEHIND_LAST = 32_000;

    private FreePort() {
    }

    /** One where nobody listens now; another one each time, as good as always. */
    public static int next() {
        for (var tries = 0; tries < 1_000; tries++) {
            var port = ThreadLocalRandom.current().nextInt(FIRST, BEHIND_LAST);
            try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                // then another one
            }
        }
        throw new IllegalStateException("No port is free");
    }
}
