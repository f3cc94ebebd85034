package org.zoufang.fleet.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** CPU time of the server and of PostgreSQL with all its backends, as Linux counts it. */
final class Processes {

    private static final double TICKS_PER_SECOND = 100;

    private final long server;
    private final long postgres;

    Processes(long server, Path dataFolder) throws IOException {
        this.server = server;
        try (Stream<Path> files = Files.walk(dataFolder)) {
            Path pid = files.filter(file -> file.endsWith("postmaster.pid"))
                    .findFirst()
                    .orElseThrow();
            this.postgres = Long.parseLong(Files.readAllLines(pid).get(0).strip());
        }
    }

    double serverSeconds() {
        return seconds(server, false);
    }

    /** What of it the Java compilers took that still make the server's code faster. */
    double compilerSeconds() {
        try (Stream<Path> threads = Files.list(Path.of("/proc", Long.toString(server), "task"))) {
            return threads.filter(Processes::isCompiler)
                    .mapToDouble(thread -> seconds(thread.resolve("stat"), false))
                    .sum();
        } catch (IOException e) {
            return 0;
        }
    }

    private static boolean isCompiler(Path thread) {
        try {
            return Files.readString(thread.resolve("comm")).matches("(?s)C[12] Compiler.*");
        } catch (IOException e) {
            return false;
        }
    }

    double postgresSeconds() {
        double total = seconds(postgres, true);
        return total
                + ProcessHandle.of(postgres).stream()
                        .flatMap(ProcessHandle::children)
                        .mapToDouble(child -> seconds(child.pid(), false))
                        .sum();
    }

    private static double seconds(long pid, boolean ended) {
        return seconds(Path.of("/proc", Long.toString(pid), "stat"), ended);
    }

    /** @param ended with the time of children that have ended */
    private static double seconds(Path file, boolean ended) {
        try {
            String stat = Files.readString(file);
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            long ticks = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
            if (ended) {
                ticks += Long.parseLong(fields[13]) + Long.parseLong(fields[14]);
            }
            return ticks / TICKS_PER_SECOND;
        } catch (IOException e) {
            return 0;
        }
    }
}
