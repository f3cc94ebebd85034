package org.zoufang.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Copies the files of a running cluster, as PostgreSQL's manual says (25.3.3, low-level API): between the start and the
 * stop of a backup every changed page is in the log too, and the log of that time goes along. A replication slot of this
 * session alone keeps the log from being recycled before it is copied.
 */
final class ClusterCopy {

    static final String FOLDER = "postgres/cluster/";
    static final String FOLDERS = "postgres/folders";
    static final String PASSWORDS = "postgres/passwords";

    private final Connection superuser;
    private final Path cluster;
    private final BackupWriting writing;

    ClusterCopy(Connection superuser, Path cluster, BackupWriting writing) {
        this.superuser = superuser;
        this.cluster = cluster;
        this.writing = writing;
    }

    /** Where the log begins that belongs to the copy, and where the copy is whole. */
    record Stretch(String start, String stop) {}

    /** When it returns, the copy is whole; its slot goes with the connection. */
    Stretch copy() throws SQLException, IOException {
        refuseTablespaces();
        one("select pg_create_physical_replication_slot('zoufang_backup_' || pg_backend_pid(), true, true)::text");
        String start = one("select pg_backup_start('zoufang', true)");
        ClusterFiles files = ClusterFiles.of(cluster);
        for (Path file : files.files()) {
            add(FOLDER + cluster.relativize(file), file);
        }
        writing.add(
                FOLDERS,
                files.folders().stream()
                        .map(cluster::relativize)
                        .map(Path::toString)
                        .toList());
        // Last of all, as it says how far the cluster is.
        byte[] control = whole(cluster.resolve(ClusterFiles.CONTROL));
        writing.add(FOLDER + ClusterFiles.CONTROL, out -> out.write(control));
        String stop = stop();
        long timeline = Long.parseLong(one("select timeline_id from pg_control_checkpoint()"));
        long size = Long.parseLong(one("select setting from pg_settings where name = 'wal_segment_size'"));
        for (String segment : WalSegments.between(timeline, start, stop, size)) {
            writing.add(FOLDER + "pg_wal/" + segment, cluster.resolve("pg_wal").resolve(segment));
        }
        return new Stretch(start, stop);
    }

    private void refuseTablespaces() throws IOException {
        Path tablespaces = cluster.resolve("pg_tblspc");
        try (Stream<Path> entries = Files.list(tablespaces)) {
            if (entries.findAny().isPresent()) {
                throw new BackupRefusal("The database has tablespaces outside its folder (" + tablespaces
                        + "), which Zoufang does not make and cannot back up.");
            }
        }
    }

    private void add(String name, Path file) throws IOException {
        try {
            writing.add(name, file);
        } catch (NoSuchFileException e) {
            // Dropped meanwhile; the log says so too.
            return;
        }
    }

    /** Ends the backup; what must stand in the copy for it to be recovered goes into it. */
    private String stop() throws SQLException, IOException {
        try (Statement statement = superuser.createStatement();
                ResultSet result = statement.executeQuery("select lsn::text, labelfile from pg_backup_stop(false)")) {
            result.next();
            byte[] label = result.getString(2).getBytes(StandardCharsets.UTF_8);
            writing.add(FOLDER + "backup_label", out -> out.write(label));
            return result.getString(1);
        }
    }

    /** The control file is written in one piece; read twice alike it was not being written. */
    private static byte[] whole(Path control) throws IOException {
        byte[] read = Files.readAllBytes(control);
        for (byte[] again = Files.readAllBytes(control);
                !Arrays.equals(read, again);
                again = Files.readAllBytes(control)) {
            read = again;
        }
        return read;
    }

    private String one(String query) throws SQLException {
        try (Statement statement = superuser.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }

    /** The folders that a cluster needs though nothing lies in them. */
    static List<String> folders(Path backup) throws IOException {
        return Files.readAllLines(backup.resolve(FOLDERS));
    }
}
