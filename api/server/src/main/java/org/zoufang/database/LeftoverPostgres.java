package org.zoufang.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A PostgreSQL that outlived its server, after {@code kill -9}: it still holds the cluster. */
final class LeftoverPostgres {
    private LeftoverPostgres() {}

    /**
     * Whether one runs on this cluster: the process named in {@code postmaster.pid} was started with this very
     * folder. Numbers are given again after a restart of the machine; another process with that number is left
     * alone, and PostgreSQL itself sees that the file is stale.
     */
    static boolean runsOn(Path cluster) throws IOException {
        Path file = cluster.resolve("postmaster.pid");
        List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
        if (lines.isEmpty()) {
            return false;
        }
        Path commandLine = Path.of("/proc", lines.get(0).strip(), "cmdline");
        return Files.exists(commandLine)
                && List.of(Files.readString(commandLine).split("\0")).contains(cluster.toString());
    }
}
