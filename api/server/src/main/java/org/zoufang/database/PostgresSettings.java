package org.zoufang.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The settings of our own in a cluster: a file that is written anew at each start and read last. */
final class PostgresSettings {
    static final String FILE = "zoufang.conf";
    private static final String INCLUDE = "include = '" + FILE + "'";

    private PostgresSettings() {}

    static void write(Path cluster, int port, Map<String, String> more) throws IOException {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("port", String.valueOf(port));
        // Loopback with a password is the only way in.
        settings.put("unix_socket_directories", "");
        settings.put("password_encryption", "scram-sha-256");
        // What was answered as stored is on the disk.
        settings.put("fsync", "on");
        settings.put("synchronous_commit", "on");
        settings.put("full_page_writes", "on");
        // A backup needs the whole log, and holds back what it has not copied yet.
        settings.put("wal_level", "replica");
        settings.put("max_replication_slots", "10");
        settings.put("max_slot_wal_keep_size", "-1");
        settings.put("timezone", "UTC");
        settings.put("log_timezone", "UTC");
        // One file for each weekday, overwritten a week later.
        settings.put("logging_collector", "on");
        settings.put("log_directory", "log");
        settings.put("log_filename", "postgresql-%a.log");
        settings.put("log_rotation_size", "0");
        settings.put("log_truncate_on_rotation", "on");
        settings.putAll(more);
        String text = settings.entrySet().stream()
                .map(setting -> setting.getKey() + " = '" + setting.getValue() + "'\n")
                .collect(Collectors.joining("", "# Written at each start; change nothing here.\n", ""));
        Files.writeString(cluster.resolve(FILE), text);
        Path main = cluster.resolve("postgresql.conf");
        if (!Files.readString(main).contains(INCLUDE)) {
            Files.writeString(main, INCLUDE + "\n", StandardOpenOption.APPEND);
        }
    }
}
