package org.zoufang.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zoufang.backup.OfficeFixture.files;
import static org.zoufang.backup.OfficeFixture.sha256;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zoufang.database.Database;
import org.zoufang.database.DatabaseFixture;
import org.zoufang.photo.BucketFixture;
import org.zoufang.shared.ZoufangConfig;

/** Photos in a bucket are the bucket's to copy: the backup says so, and the restore asks where they are. */
class BucketBackupIT {

    private static final String PHOTO = sha256("a photo");

    @TempDir
    static Path office;

    private static BucketFixture bucket;
    private static Path data;
    private static Path backup;
    private static String said;

    @TempDir
    private Path folder;

    private Path empty;

    @BeforeAll
    static void anOfficeWhosePhotosAreInABucket() throws Exception {
        data = office.resolve("data");
        Path shelf = office.resolve("backups");
        OfficeFixture.anOffice(data).close();
        bucket = BucketFixture.in(Files.createDirectories(office.resolve("store")));
        Path photos = data.resolve("photos/originals").resolve(PHOTO.substring(0, 2));
        bucket.keep(PHOTO, photos.resolve(PHOTO));
        Files.delete(photos.resolve(PHOTO));
        said = said("backup", shelf.toString());
        try (Stream<Path> all = Files.list(shelf)) {
            backup = all.filter(Files::isDirectory).findFirst().orElseThrow();
        }
    }

    @AfterAll
    static void stop() {
        bucket.close();
    }

    @BeforeEach
    void anEmptyFolder() {
        empty = folder.resolve("restored");
    }

    private static ZoufangConfig config(Path dataFolder, BucketFixture store) {
        Map<String, String> settings = new HashMap<>(store.settings());
        settings.put("zoufang.data", dataFolder.toString());
        return DatabaseFixture.settings(settings);
    }

    @Test
    void theCommandsSayInWordsThatThePhotosAreNotInTheBackup() throws IOException {
        // When
        String verified = said("verify-backup", backup.toString());
        // Then
        assertThat(said).contains("The photos are in the bucket zoufang-photos and NOT in this backup");
        assertThat(verified).contains("its photos in the bucket zoufang-photos, which was not looked into");
        assertThat(files(backup.resolve("photos"))).isEmpty();
        assertThat(backup.resolve(StoredBackup.REFERENCED)).hasContent(PHOTO);
    }

    @Test
    void withACopyOfTheBucketEveryPhotoThatTheDatabaseKnowsIsThereAfterTheRestore() throws Exception {
        // Given
        copy(bucket.objects(), Files.createDirectories(folder.resolve("copied")).resolve("objects"));
        // When the bucket is restored before the database
        try (BucketFixture copied = BucketFixture.in(folder.resolve("copied"))) {
            Restoring.restore(config(empty, copied), StoredBackup.read(backup));
            // Then
            assertThat(copied.bytes(PHOTO)).asString(StandardCharsets.UTF_8).isEqualTo("a photo");
        }
        try (Database again = Database.open(config(empty, bucket))) {
            assertThat(OfficeFixture.first(again.access(), "select string_agg(sha256, ',') from photo_blob"))
                    .isEqualTo(PHOTO);
        }
        assertThat(files(empty.resolve("photos"))).isEmpty();
    }

    @Test
    void aRestoreThatDoesNotSayWhereTheBucketIsIsRefused() {
        assertThatThrownBy(() -> Restoring.restore(OfficeFixture.config(empty), StoredBackup.read(backup)))
                .isInstanceOf(BackupRefusal.class)
                .hasMessageContaining("zoufang-photos")
                .hasMessageContaining("after you have restored the bucket");
        assertThat(empty).doesNotExist();
    }

    @Test
    void thePhotosOfAFolderAreNotRestoredBesideABucket() {
        // Given
        Path ofAFolder = OfficeFixture.backUp(OfficeFixture.config(data), folder.resolve("backups"))
                .folder();
        // When
        assertThatThrownBy(() -> Restoring.restore(config(empty, bucket), StoredBackup.read(ofAFolder)))
                // Then
                .isInstanceOf(BackupRefusal.class)
                .hasMessageContaining("zoufang.photo.s3.bucket is set");
        assertThat(empty).doesNotExist();
    }

    /** What a command says on the console. */
    private static String said(String... words) {
        PrintStream console = System.out;
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        System.setOut(new PrintStream(heard, true, StandardCharsets.UTF_8));
        try {
            assertThat(BackupCommands.run(config(data, bucket), Clock.systemUTC(), words))
                    .isZero();
        } finally {
            System.setOut(console);
        }
        return heard.toString(StandardCharsets.UTF_8);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Files.copy(each, to.resolve(from.relativize(each).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
