package org.zoufang.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.zoufang.backup.Manifest.DatabaseKind;
import org.zoufang.database.NewDataFolder;
import org.zoufang.database.PrivateFiles;
import org.zoufang.database.ReachedDatabase;
import org.zoufang.photo.PhotoFolder;
import org.zoufang.shared.ZoufangConfig;

/**
 * Brings a backup into an empty data folder. Before any server can start there, the database has begun a new life: phones
 * that come see that it went back in time, and give again what it has lost (sync.md, law 10).
 */
final class Restoring {

    private final ZoufangConfig config;
    private final StoredBackup backup;
    private final Map<String, String> files;

    private Restoring(ZoufangConfig config, StoredBackup backup, Map<String, String> files) {
        this.config = config;
        this.backup = backup;
        this.files = files;
    }

    /** @throws BackupRefusal if the backup is not whole or does not fit; the data folder is then as it was, or says so */
    static void restore(ZoufangConfig config, StoredBackup backup) {
        refuseUnfit(config, backup.manifest());
        backup.refuseFlawed();
        try (NewDataFolder folder = NewDataFolder.claim(config)) {
            new Restoring(config, backup, FileList.read(backup.root())).into(folder);
        } catch (IOException | SQLException e) {
            throw new BackupRefusal(
                    "The backup was not restored: " + Trouble.words(e) + "\nDelete what is in " + config.data()
                            + " before you try again; no server starts on it.",
                    e);
        }
    }

    private static void refuseUnfit(ZoufangConfig config, Manifest manifest) {
        boolean outside = config.database().url().isPresent();
        if (outside && manifest.database().kind() == DatabaseKind.CLUSTER) {
            throw new BackupRefusal("The backup holds the files of the database that comes along, and"
                    + " zoufang.database.url names another. Restore without zoufang.database.url; to change to a"
                    + " database of your own, make a backup with `backup <folder> tables` there.");
        }
        boolean inBucket = manifest.photos().bucket() != null;
        boolean bucketWanted = config.photo().s3().bucket().isPresent();
        if (inBucket != bucketWanted) {
            throw new BackupRefusal(
                    inBucket
                            ? "The photos of this backup are in the bucket "
                                    + manifest.photos().bucket()
                                    + ": say with zoufang.photo.s3.* where they are, after you have restored the bucket."
                            : "The backup holds the photos of a folder, and zoufang.photo.s3.bucket is set. Restore"
                                    + " without it, and move the photos afterwards.");
        }
    }

    private void into(NewDataFolder folder) throws IOException, SQLException {
        Set<Path> written = new LinkedHashSet<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path target = target(folder, file.getKey());
            if (target != null) {
                copy(file.getKey(), file.getValue(), target);
                written.add(target);
                written.add(target.getParent());
            }
        }
        for (Path each : written) {
            HashedFile.sync(each);
        }
        if (backup.manifest().database().kind() == DatabaseKind.CLUSTER) {
            recoverCluster(folder);
        } else {
            fillTables(folder);
        }
        folder.finish();
    }

    /** Where a file of the backup belongs; null for what belongs to the database. */
    private Path target(NewDataFolder folder, String name) {
        if (name.startsWith(DataCopy.FOLDER)) {
            return folder.root().resolve(name.substring(DataCopy.FOLDER.length()));
        }
        if (name.startsWith("photos/")) {
            return PhotoFolder.of(config).toAbsolutePath().resolve(name.substring("photos/".length()));
        }
        return null;
    }

    private void copy(String name, String sha256, Path target) throws IOException {
        if (Files.exists(target)) {
            // A folder of photos of its own may have outlived the machine.
            if (HashedFile.of(target).sha256().equals(sha256)) {
                return;
            }
            Files.delete(target);
        }
        if (!HashedFile.copy(backup.root().resolve(name), target).sha256().equals(sha256)) {
            throw new IOException("changed while it was read: " + name);
        }
    }

    private void recoverCluster(NewDataFolder folder) throws IOException, SQLException {
        Path incoming = folder.incomingCluster();
        for (String each : ClusterCopy.folders(backup.root())) {
            PrivateFiles.folder(incoming.resolve(each));
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            if (file.getKey().startsWith(ClusterCopy.FOLDER)) {
                String name = file.getKey().substring(ClusterCopy.FOLDER.length());
                copy(file.getKey(), file.getValue(), incoming.resolve(name));
            }
        }
        copy(ClusterCopy.PASSWORDS, files.get(ClusterCopy.PASSWORDS), folder.passwords());
        ReachedDatabase database = folder.startIncoming();
        try (Connection owner = database.asOwner()) {
            owner.setAutoCommit(false);
            beginNewLife(owner);
            owner.commit();
        }
    }

    private void fillTables(NewDataFolder folder) throws IOException, SQLException {
        ReachedDatabase database = folder.startEmpty();
        TableLoad load =
                new TableLoad(backup.root(), backup.manifest().database().schema());
        try (Connection owner = database.asOwner()) {
            load.makeTables(database.access(), owner);
            owner.setAutoCommit(false);
            load.fill(owner);
            beginNewLife(owner);
            owner.commit();
        }
    }

    private void beginNewLife(Connection owner) throws SQLException {
        EpochRenewing.endSessions(owner);
        EpochRenewing.renew(
                owner,
                "serverRestore",
                Map.of(
                        "backupOf", backup.manifest().endedAt(),
                        "epochOfBackup", backup.manifest().database().epoch(),
                        "feedOfBackup",
                                String.valueOf(backup.manifest().database().seq())));
    }
}
