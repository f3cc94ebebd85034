package org.zoufang.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** A PostgreSQL that outlived its server, after {@code kill -9}: it still holds the cluster. */
final class LeftoverPostgres {
    private static final int LOOK_MILLIS = 100;

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

    /**
     * Waits, so long at most, for the end of one that was killed and is not gone yet: its workers need a moment, and
     * PostgreSQL takes the number of a dead process for a live one until its parent has asked for it. Where nobody ever
     * asks (a container without an init) and nobody works in the cluster any more, the dead one's file is taken away.
     */
    static void awaitEnd(Path cluster, Duration patience) throws IOException {
        Path file = cluster.resolve("postmaster.pid");
        long end = System.nanoTime() + patience.toNanos();
        while ((isDead(file) || isWorkedIn(cluster)) && System.nanoTime() < end) {
            pause();
        }
        if (isDead(file) && !isWorkedIn(cluster)) {
            Files.deleteIfExists(file);
        }
    }

    /** Whether the process that the file names has ended without its parent having asked how. */
    private static boolean isDead(Path file) throws IOException {
        List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
        if (lines.isEmpty()) {
            return false;
        }
        try {
            String stat = Files.readString(Path.of("/proc", lines.get(0).strip(), "stat"));
            return stat.contains("(postgres) Z");
        } catch (IOException gone) {
            return false;
        }
    }

    /** A process of PostgreSQL has the cluster as its working folder. */
    private static boolean isWorkedIn(Path cluster) throws IOException {
        Path real = cluster.toRealPath();
        try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
            return all.anyMatch(one -> real.equals(folder(one)));
        }
    }

    private static Path folder(ProcessHandle process) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", String.valueOf(process.pid()), "cwd"));
        } catch (IOException goneOrNotOurs) {
            return null;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefusal("interrupted while an earlier PostgreSQL ended", e);
        }
    }
}
