package org.zoufang.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zoufang.backup.OfficeFixture.config;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zoufang.database.Database;
import org.zoufang.database.StartRefusal;

/** What is not whole is not restored, and what is there is not overwritten. */
class RefusedBackupIT {

    @TempDir
    static Path office;

    private static Path sound;

    @TempDir
    private Path folder;

    private Path backup;
    private Path empty;

    @BeforeAll
    static void oneBackup() throws Exception {
        Path data = office.resolve("data");
        OfficeFixture.anOffice(data).close();
        sound = OfficeFixture.backUp(config(data), office.resolve("backups")).folder();
    }

    @BeforeEach
    void aCopyToSpoil() throws IOException {
        backup = folder.resolve(sound.getFileName().toString());
        empty = folder.resolve("restored");
        try (Stream<Path> all = Files.walk(sound)) {
            for (Path each : all.toList()) {
                Files.copy(each, backup.resolve(sound.relativize(each).toString()));
            }
        }
    }

    private void isRefused(String words) {
        assertThatThrownBy(() -> Restoring.restore(config(empty), StoredBackup.read(backup)))
                .isInstanceOf(BackupRefusal.class)
                .hasMessageContaining(words);
        assertThat(BackupCommands.run(config(empty), Clock.systemUTC(), "verify-backup", backup.toString()))
                .isEqualTo(1);
        assertThat(empty).doesNotExist();
    }

    @Test
    void theSoundOneIsNotRefused() {
        assertThat(BackupCommands.run(config(empty), Clock.systemUTC(), "verify-backup", backup.toString()))
                .isZero();
    }

    @Test
    void withoutItsManifestItIsNone() throws IOException {
        Files.delete(backup.resolve(StoredBackup.MANIFEST));
        isRefused("is no backup");
    }

    @Test
    void aManifestThatWasCutIsNone() throws IOException {
        cut(backup.resolve(StoredBackup.MANIFEST));
        isRefused("cannot be read");
    }

    @Test
    void aFileThatWasCutIsNamed() throws IOException {
        cut(backup.resolve("postgres/cluster/global/pg_control"));
        isRefused("Changed since it was written: postgres/cluster/global/pg_control");
    }

    @Test
    void aFileThatWasChangedIsNamed() throws IOException {
        Files.writeString(backup.resolve("data/keys/tls/authority.key"), "somebody else's");
        isRefused("Changed since it was written: data/keys/tls/authority.key");
    }

    @Test
    void aFileThatIsGoneIsNamed() throws IOException {
        Files.delete(backup.resolve("postgres/passwords"));
        isRefused("Missing: postgres/passwords");
    }

    @Test
    void aListThatWasChangedIsSeen() throws IOException {
        Path list = backup.resolve(FileList.NAME);
        Files.writeString(list, Files.readString(list).replaceFirst("[^\n]*\n", ""));
        isRefused("is not the one that the manifest names");
    }

    @Test
    void aPhotoThatTheDatabaseKnowsMustBeThere() throws IOException {
        // Given
        String photo = PhotoCopy.name(OfficeFixture.sha256("a photo"));
        Path list = backup.resolve(FileList.NAME);
        String before = HashedFile.of(list).sha256();
        Files.writeString(list, Files.readString(list).replaceFirst("[^\n]*" + photo + "\n", ""));
        Path manifest = backup.resolve(StoredBackup.MANIFEST);
        Files.writeString(
                manifest,
                Files.readString(manifest).replace(before, HashedFile.of(list).sha256()));
        // Then
        isRefused("A photo of the database is not in the backup");
    }

    @Test
    void aFolderThatHoldsSomethingIsLeftAlone() throws IOException {
        // Given
        Files.createDirectories(empty);
        Files.writeString(empty.resolve("somebody's"), "work");
        // When
        assertThatThrownBy(() -> Restoring.restore(config(empty), StoredBackup.read(backup)))
                // Then
                .isInstanceOf(StartRefusal.class)
                .hasMessageContaining("is not empty");
        assertThat(OfficeFixture.files(empty)).containsOnlyKeys("somebody's");
    }

    @Test
    void theFolderOfALivingServerIsLeftAlone() throws Exception {
        // Given
        Path data = office.resolve("data");
        try (Database living = Database.open(config(data))) {
            // When
            int code = BackupCommands.run(config(data), Clock.systemUTC(), "restore", backup.toString());
            // Then
            assertThat(code).isEqualTo(1);
            assertThat(OfficeFixture.first(living.access(), "select count(*)::text from visit"))
                    .isNotEqualTo("0");
        }
        assertThat(data.resolve("restoring")).doesNotExist();
        assertThat(data.resolve("keys/tls/authority.key")).hasContent("the authority's key");
    }

    @Test
    void aFolderInWhichAServerBeginsAtThisMomentIsLeftAlone() throws IOException {
        // Given a server that has the folder's lock and nothing else yet
        Path lock = Files.createDirectories(empty).resolve("lock");
        try (FileChannel server = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = server.lock()) {
            // When
            assertThatThrownBy(() -> Restoring.restore(config(empty), StoredBackup.read(backup)))
                    // Then
                    .isInstanceOf(StartRefusal.class)
                    .hasMessageContaining("is in use by another Zoufang server");
            assertThat(held.isValid()).isTrue();
        }
        assertThat(OfficeFixture.files(empty)).containsOnlyKeys("lock");
    }

    @Test
    void noServerStartsOnARestoreThatDidNotEnd() throws IOException {
        // Given
        Files.createDirectories(empty);
        Files.writeString(empty.resolve("restoring"), "");
        // When
        assertThatThrownBy(() -> Database.open(config(empty)))
                // Then
                .isInstanceOf(StartRefusal.class)
                .hasMessageContaining("restore that did not come to its end");
    }

    @Test
    void theFilesOfOurDatabaseDoNotGoIntoAnother() {
        assertThatThrownBy(() -> Restoring.restore(
                        config(empty, "zoufang.database.url", "jdbc:postgresql://db.example/zoufang"),
                        StoredBackup.read(backup)))
                .isInstanceOf(BackupRefusal.class)
                .hasMessageContaining("Restore without zoufang.database.url");
    }

    @Test
    void aBackupIntoTheDataItselfIsRefused() {
        Path data = office.resolve("data");
        assertThatThrownBy(() -> OfficeFixture.backUp(config(data), data.resolve("backups")))
                .isInstanceOf(BackupRefusal.class)
                .hasMessageContaining("Choose a folder outside");
    }

    @Test
    void aDataFolderWithoutADatabaseIsNotBackedUp() throws IOException {
        assertThatThrownBy(() -> OfficeFixture.backUp(config(empty), folder.resolve("backups")))
                .isInstanceOf(StartRefusal.class)
                .hasMessageContaining("There is no database in");
        assertThat(OfficeFixture.files(folder.resolve("backups"))).containsOnlyKeys(".lock");
    }

    private static void cut(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() / 2);
        }
    }
}
