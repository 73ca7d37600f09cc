package org.claimdesk.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The two programs that ask: wrk a server, pgbench the database. Each is a process of one thread that ends with its round. */
final class Clients {

    private static final Path PGBENCH = Path.of("/usr/lib/postgresql/15/bin/pgbench");

    private final Path folder;
    private final int databasePort;

    Clients(Path folder, int databasePort) {
        this.folder = folder;
        this.databasePort = databasePort;
    }

    /** Requests over HTTP; refuses a round with any answer but 2xx. What is asked: see {@code requests.lua}. */
    Target.Answers wrk(String server, int seconds, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("wrk", "-t1", "-c" + Connections.COUNT, "-d" + seconds + "s", "--timeout", "30s", "-s",
                "src/test/resources/load/requests.lua", server, "--"));
        command.addAll(List.of(arguments));
        var output = run(command, seconds);
        var result = output.lines().filter(line -> line.startsWith("result ")).findFirst().orElseThrow(() -> new IllegalStateException(output)).split(" ");
        if (!result[5].equals("0") || output.contains("Non-2xx")) {
            throw new IllegalStateException("Not everything was answered as it should: " + String.join(" ", command) + "\n" + output);
        }
        return new Target.Answers(Long.parseLong(result[1]), Long.parseLong(result[2]) / 1e6, Long.parseLong(result[3]) / 1e3, Long.parseLong(result[4]) / 1e3);
    }

    /** A script of SQL, prepared; one in ten of its runs is written down for the percentiles. */
    Target.Answers pgbench(String script, int seconds) throws IOException, InterruptedException {
        var file = Files.writeString(folder.resolve("script.sql"), script);
        run(List.of(PGBENCH.toString(), "-h", "127.0.0.1", "-p", String.valueOf(databasePort), "-U", "postgres", "-n", "-M", "prepared", "-c",
                String.valueOf(Connections.COUNT), "-T", String.valueOf(seconds), "-l", "--log-prefix", "times", "--sampling-rate", "0.1", "-f",
                file.toString(), "postgres"), seconds);
        var times = new ArrayList<Double>();
        try (Stream<Path> logs = Files.list(folder)) {
            for (var log : logs.filter(found -> found.getFileName().toString().startsWith("times")).toList()) {
                Files.readAllLines(log).forEach(line -> times.add(Double.parseDouble(line.split(" ")[2]) / 1e3));
                Files.delete(log);
            }
        }
        times.sort(null);
        var output = Files.readString(folder.resolve("output"));
        var done = Long.parseLong(output.replaceAll("(?s).*actually processed: (\\d+).*", "$1"));
        if (!output.contains("failed transactions: 0 ")) {
            throw new IllegalStateException(output);
        }
        var perSecond = Double.parseDouble(output.replaceAll("(?s).*tps = ([0-9.]+).*", "$1"));
        return new Target.Answers(done, done / perSecond, times.get(times.size() / 2), times.get(times.size() * 99 / 100));
    }

    private String run(List<String> command, int seconds) throws IOException, InterruptedException {
        var output = folder.resolve("output").toFile();
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output);
        if (command.get(0).equals(PGBENCH.toString())) {
            builder.directory(folder.toFile()).environment().put("PGPASSWORD", "postgres");
        }
        var process = builder.start();
        if (!process.waitFor(seconds + 60L, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("No end of " + command);
        }
        var text = Files.readString(output.toPath());
        if (process.exitValue() != 0) {
            throw new IllegalStateException(String.join(" ", command) + "\n" + text);
        }
        return text;
    }
}
