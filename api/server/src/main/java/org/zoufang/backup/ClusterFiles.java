package org.zoufang.backup;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Which files of a running cluster a copy needs; the others are of this run alone (PostgreSQL's manual, 25.3.3).
 *
 * @param folders all folders, those too whose files are left out
 */
record ClusterFiles(List<Path> files, List<Path> folders) {

    static final String CONTROL = "global/pg_control";

    /** Their files are of this run, or, in the case of the log, are taken one by one at the end. */
    private static final Set<String> EMPTIED = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans",
            "log");

    private static final Set<String> LEFT_OUT = Set.of(
            "postmaster.pid",
            "postmaster.opts",
            "start.log",
            "current_logfiles",
            "current_logfiles.tmp",
            "postgresql.auto.conf.tmp",
            "backup_label",
            "backup_label.old",
            "tablespace_map",
            "tablespace_map.old",
            CONTROL);

    static ClusterFiles of(Path cluster) throws IOException {
        ClusterFiles found = new ClusterFiles(new ArrayList<>(), new ArrayList<>());
        Files.walkFileTree(cluster, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                found.folders.add(folder);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (isNeeded(cluster.relativize(file))) {
                    found.files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                return skippedIfGone(e);
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException e) throws IOException {
                return e == null ? FileVisitResult.CONTINUE : skippedIfGone(e);
            }
        });
        // A slot's own folder is of this run, like what lies in it.
        found.folders.removeIf(folder -> cluster.relativize(folder).getNameCount() > 1
                && cluster.relativize(folder).startsWith("pg_replslot"));
        return found;
    }

    private static FileVisitResult skippedIfGone(IOException e) throws IOException {
        if (e instanceof NoSuchFileException) {
            return FileVisitResult.CONTINUE;
        }
        throw e;
    }

    static boolean isNeeded(Path file) {
        String name = file.getFileName().toString();
        return !LEFT_OUT.contains(file.toString())
                && !EMPTIED.contains(file.getName(0).toString())
                && !name.startsWith("pgsql_tmp")
                && !name.startsWith("pg_internal.init")
                && !file.startsWith(Path.of("base", "pgsql_tmp"));
    }
}
