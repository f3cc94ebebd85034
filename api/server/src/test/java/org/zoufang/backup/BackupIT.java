package org.zoufang.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.backup.OfficeFixture.config;
import static org.zoufang.backup.OfficeFixture.epoch;
import static org.zoufang.backup.OfficeFixture.files;
import static org.zoufang.backup.OfficeFixture.first;
import static org.zoufang.database.DatabaseFixture.asOwner;
import static org.zoufang.database.DatabaseFixture.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zoufang.database.Database;

/** Copies of the database that comes along, taken while it works. */
class BackupIT {

    @TempDir
    static Path office;

    private static Path data;
    private static Database database;

    @TempDir
    private Path folder;

    private Path shelf;
    private Path empty;

    @BeforeAll
    static void anOffice() throws IOException, SQLException {
        data = office.resolve("data");
        database = OfficeFixture.anOffice(data);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void folders() {
        shelf = folder.resolve("backups");
        empty = folder.resolve("restored");
    }

    private BackupTaking.Made backUp() {
        return OfficeFixture.backUp(config(data), shelf);
    }

    private Database restored(Path backup) {
        Restoring.restore(config(empty), StoredBackup.read(backup));
        return Database.open(config(empty));
    }

    @Test
    void everythingComesBackAndANewLifeBegins() throws Exception {
        // Given
        Map<String, String> rows = OfficeFixture.rows(database.access());
        String epoch = epoch(database.access());
        Path backup = backUp().folder();
        // When
        try (Database again = restored(backup)) {
            // Then
            assertThat(OfficeFixture.rows(again.access())).isEqualTo(rows);
            assertThat(epoch(again.access())).isNotEqualTo(epoch);
            assertThat(first(again.access(), "select count(*)::text from refresh_token where revoked_at is null"))
                    .isEqualTo("0");
            assertThat(first(
                            again.access(),
                            "select detail ->> 'epochOfBackup' from trail where action = 'serverRestore'"))
                    .isEqualTo(epoch);
        }
        assertThat(files(empty.resolve("keys"))).isEqualTo(files(data.resolve("keys")));
        assertThat(files(empty.resolve("photos"))).isEqualTo(files(data.resolve("photos")));
    }

    @Test
    void whatIsInTheBackupIsForItsOwnerAlone() throws IOException {
        // When
        Path backup = backUp().folder();
        // Then
        try (Stream<Path> all = Files.walk(shelf)) {
            assertThat(all.filter(path -> !path.endsWith(".lock"))
                            .map(BackupIT::rights)
                            .collect(Collectors.toSet()))
                    .containsExactlyInAnyOrder("rwx------", "rw-------");
        }
        assertThat(backup.resolve(StoredBackup.MANIFEST)).exists();
    }

    private static String rights(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theNextBackupLinksThePhotosItHasAlready() throws Exception {
        // Given
        Path one = backUp().folder();
        String photo = OfficeFixture.photo(data, "another");
        int before = files(one.resolve(PhotoCopy.ORIGINALS)).size();
        Thread.sleep(1_000);
        // When
        BackupTaking.Made two = backUp();
        // Then
        String old = PhotoCopy.name(OfficeFixture.sha256("a photo"));
        assertThat(two.linked()).isEqualTo(before);
        assertThat(Files.getAttribute(two.folder().resolve(old), "unix:ino"))
                .isEqualTo(Files.getAttribute(one.resolve(old), "unix:ino"));
        assertThat(two.folder().resolve(PhotoCopy.name(photo))).hasContent("another");
        assertThat(StoredBackup.read(two.folder()).flaws()).isEmpty();
    }

    @Test
    void theOldestGoWhenThereAreMoreThanTheOperatorWants() throws Exception {
        // Given
        Path one = backUp().folder();
        Thread.sleep(1_000);
        // When
        BackupTaking.Made two = OfficeFixture.backUp(config(data, "zoufang.backup.keep", "1"), shelf);
        // Then
        assertThat(two.removed()).containsExactly(one);
        assertThat(one).doesNotExist();
        assertThat(StoredBackup.read(two.folder()).flaws()).isEmpty();
    }

    @Test
    void aPhotoThatTheStoreHasLostIsNamed() throws Exception {
        // Given
        String lost = OfficeFixture.photo(data, "lost");
        OfficeFixture.know(database.access(), lost);
        Path rotten =
                data.resolve("photos/originals").resolve(lost.substring(0, 2)).resolve(lost);
        Files.writeString(rotten, "rotten");
        // When
        BackupTaking.Made made = backUp();
        // Then
        Files.delete(rotten);
        try (Connection owner = asOwner(database.access())) {
            run(owner, "delete from photo_blob where sha256 = '" + lost + "'");
        }
        assertThat(made.manifest().photos().missing()).containsExactly(lost);
        assertThat(StoredBackup.read(made.folder()).flaws()).isEmpty();
    }

    @Test
    void aDatabaseThatStandsStillIsBackedUpToo() throws Exception {
        // Given
        Map<String, String> rows = OfficeFixture.rows(database.access());
        database.close();
        // When
        Path backup = backUp().folder();
        // Then
        try (Database again = restored(backup)) {
            assertThat(OfficeFixture.rows(again.access())).isEqualTo(rows);
        }
        database = Database.open(config(data));
    }

    @Test
    void theEpochIsRenewedByHandAfterACopyThatWasMadeByHand() throws Exception {
        // Given
        String epoch = epoch(database.access());
        // When
        int code = BackupCommands.run(config(data), Clock.systemUTC(), "renew-epoch");
        // Then
        assertThat(code).isZero();
        assertThat(epoch(database.access())).isNotEqualTo(epoch);
        assertThat(first(database.access(), "select count(*)::text from trail where action = 'epochRenew'"))
                .isEqualTo("1");
    }
}
