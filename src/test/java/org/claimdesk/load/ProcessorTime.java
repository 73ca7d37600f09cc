package org.claimdesk.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What Linux has counted about processes; times in seconds of processor, in steps of a hundredth. */
final class ProcessorTime {

    private static final double TICKS_A_SECOND = 100;

    private ProcessorTime() {
    }

    /** Of one process, all its threads. */
    static double of(long pid) {
        return (field(pid, 14) + field(pid, 15)) / TICKS_A_SECOND;
    }

    /** Of the children of this process that have ended. */
    static double ofEndedChildren(long pid) {
        return (field(pid, 16) + field(pid, 17)) / TICKS_A_SECOND;
    }

    /** Of a process and its children, ended or not. */
    static double ofFamily(long pid) {
        return of(pid) + ofEndedChildren(pid) + ProcessHandle.of(pid).orElseThrow().children().mapToDouble(child -> ofIfThere(child.pid())).sum();
    }

    /** Resident memory of a process, in MB. */
    static double residentMegabytes(long pid) {
        try (var lines = Files.lines(Path.of("/proc/%d/status".formatted(pid)))) {
            return lines.filter(line -> line.startsWith("VmRSS")).mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", ""))).sum() / 1024;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static double ofIfThere(long pid) {
        try {
            return of(pid);
        } catch (UncheckedIOException ended) {
            return 0;
        }
    }

    private static long field(long pid, int number) {
        try {
            var line = Files.readString(Path.of("/proc/%d/stat".formatted(pid)));
            return Long.parseLong(line.substring(line.lastIndexOf(')') + 2).split(" ")[number - 3]);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
