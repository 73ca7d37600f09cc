package org.claimdesk.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Signals that Java has no method for. */
public final class Signal {

    private Signal() {
    }

    /** Stops processes where they are: whoever connects is let in by the system, and then hears nothing. */
    public static void freeze(Stream<ProcessHandle> processes) {
        send("STOP", processes);
    }

    /** Lets them go on after {@link #freeze}. */
    public static void thaw(Stream<ProcessHandle> processes) {
        send("CONT", processes);
    }

    private static void send(String name, Stream<ProcessHandle> processes) {
        var command = new ArrayList<>(List.of("kill", "-" + name));
        processes.forEach(process -> command.add(String.valueOf(process.pid())));
        try {
            new ProcessBuilder(command).start().onExit().join();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
