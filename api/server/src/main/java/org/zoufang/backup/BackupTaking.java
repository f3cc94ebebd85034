package org.zoufang.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.zoufang.backup.Manifest.DatabaseKind;
import org.zoufang.backup.Manifest.DatabasePart;
import org.zoufang.backup.Manifest.PhotoPart;
import org.zoufang.database.ReachedDatabase;
import org.zoufang.photo.PhotoFolder;
import org.zoufang.shared.ZoufangConfig;

/** Makes a backup, beside a server that runs or stands still: first the database, then the photos, then the rest. */
final class BackupTaking {

    private final ZoufangConfig config;
    private final Clock clock;

    BackupTaking(ZoufangConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /**
     * What was made.
     *
     * @param linked photos that an earlier backup held already
     * @param removed older backups that were taken away after it
     */
    record Made(Path folder, Manifest manifest, long linked, List<Path> removed) {}

    /** What the database's copy left behind for the manifest. */
    private record Copied(DatabasePart database, List<String> photos, Instant at) {}

    /**
     * @param parent in which the backup gets a folder of its own
     * @param tables whether the rows are written even where the files could be copied, for another major version
     * @throws BackupRefusal if it could not be made; nothing that looks like a backup is left then
     */
    Made take(Path parent, boolean tables) {
        if (DataCopy.holds(config, parent)) {
            throw new BackupRefusal(parent + " lies in what is to be backed up. Choose a folder outside of "
                    + config.data() + ", best on another disk.");
        }
        try (BackupShelf shelf = BackupShelf.open(parent.toAbsolutePath().normalize())) {
            return take(shelf, tables);
        } catch (IOException | SQLException e) {
            throw new BackupRefusal(
                    "No backup was made in " + parent + ", and nothing is left there that looks like one: "
                            + Trouble.words(e),
                    e);
        }
    }

    private Made take(BackupShelf shelf, boolean tables) throws IOException, SQLException {
        Instant started = clock.instant();
        Optional<Path> earlier = shelf.newest();
        Path unfinished = shelf.begin(started);
        boolean done = false;
        try (BackupWriting writing = new BackupWriting(unfinished)) {
            Copied copied = copyDatabase(writing, tables);
            Optional<String> bucket = config.photo().s3().bucket();
            PhotoCopy photos = new PhotoCopy(PhotoFolder.of(config), earlier, writing);
            if (bucket.isEmpty()) {
                photos.copy();
            }
            new DataCopy(config).copy(writing);
            List<String> missing = bucket.isPresent() ? List.of() : photos.missing(copied.photos());
            Manifest manifest = new Manifest(
                    Manifest.FORMAT,
                    Manifest.thisProgram(),
                    started.toString(),
                    copied.at().toString(),
                    copied.database(),
                    new PhotoPart(bucket.orElse(null), copied.photos().size(), missing),
                    0,
                    0,
                    null);
            writing.finish(manifest);
            Path finished = shelf.finished(unfinished);
            done = true;
            return new Made(
                    finished,
                    StoredBackup.read(finished).manifest(),
                    photos.linked(),
                    shelf.keepNewest(config.backup().keep()));
        } finally {
            if (!done) {
                BackupShelf.deleteAll(unfinished);
            }
        }
    }

    private Copied copyDatabase(BackupWriting writing, boolean tables) throws SQLException, IOException {
        try (ReachedDatabase database = ReachedDatabase.open(config)) {
            return database.cluster().isPresent() && !tables
                    ? copyCluster(database, writing)
                    : copyTables(database, writing);
        }
    }

    private Copied copyCluster(ReachedDatabase database, BackupWriting writing) throws SQLException, IOException {
        Path cluster = database.cluster().orElseThrow();
        try (Connection superuser = database.asSuperuser()) {
            ClusterCopy.Stretch stretch = new ClusterCopy(superuser, cluster, writing).copy();
            Instant at = clock.instant();
            writing.add(ClusterCopy.PASSWORDS, cluster.resolveSibling("passwords"));
            DatabasePart part = DatabaseFacts.read(superuser, DatabaseKind.CLUSTER);
            return new Copied(part.between(stretch.start(), stretch.stop()), photos(superuser, writing), at);
        }
    }

    private Copied copyTables(ReachedDatabase database, BackupWriting writing) throws SQLException, IOException {
        try (Connection owner = database.asOwner()) {
            owner.setReadOnly(true);
            owner.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            owner.setAutoCommit(false);
            DatabasePart part = DatabaseFacts.read(owner, DatabaseKind.TABLES);
            Instant at = clock.instant();
            new TableDump(owner, writing).dump();
            Copied copied = new Copied(part, photos(owner, writing), at);
            owner.rollback();
            return copied;
        }
    }

    private static List<String> photos(Connection connection, BackupWriting writing) throws SQLException, IOException {
        List<String> photos = DatabaseFacts.photos(connection);
        writing.add(StoredBackup.REFERENCED, photos);
        return photos;
    }
}
