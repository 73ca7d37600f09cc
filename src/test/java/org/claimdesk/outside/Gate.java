package org.claimdesk.outside;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.claimdesk.testing.FreePort;

/** The way to a server: open, shut as if the server were gone, or slow. Whoever looks from outside cannot tell it from the server. */
public final class Gate implements AutoCloseable {

    private final int target;
    private final int port;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private volatile ServerSocket door;
    private volatile Duration delay = Duration.ZERO;

    /** A shut one before that port of this machine. */
    public Gate(int target) {
        this.target = target;
        port = FreePort.next();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public Gate open() {
        try {
            door = new ServerSocket();
            door.setReuseAddress(true);
            door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            var opened = door;
            start(() -> accept(opened));
            return this;
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    /** Nothing listens here any more, and what was under way breaks off. */
    public void shut() {
        try {
            door.close();
            for (var socket : open) {
                socket.close();
            }
            open.clear();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Lets whatever comes back wait. */
    public void delay(Duration time) {
        delay = time;
    }

    @Override
    public void close() {
        shut();
    }

    private void accept(ServerSocket opened) {
        while (!opened.isClosed()) {
            try {
                var here = opened.accept();
                var there = new Socket(InetAddress.getLoopbackAddress(), target);
                open.add(here);
                open.add(there);
                start(() -> pass(here, there, false));
                start(() -> pass(there, here, true));
            } catch (IOException shut) {
                // nobody comes in any more
            }
        }
    }

    private void pass(Socket from, Socket to, boolean back) {
        try (from; to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            var buffer = new byte[16_384];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (back) {
                    Thread.sleep(delay.toMillis());
                }
                out.write(buffer, 0, read);
                out.flush();
            }
        } catch (IOException | InterruptedException over) {
            // one side has had enough
        }
    }

    private static void start(Runnable work) {
        var thread = new Thread(work, "gate");
        thread.setDaemon(true);
        thread.start();
    }
}
