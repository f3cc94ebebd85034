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

    double postgresSeconds() {
        double total = seconds(postgres, true);
        return total
                + ProcessHandle.of(postgres).stream()
                        .flatMap(ProcessHandle::children)
                        .mapToDouble(child -> seconds(child.pid(), false))
                        .sum();
    }

    /** @param ended with the time of children that have ended */
    private static double seconds(long pid, boolean ended) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
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
