package org.zoufang.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.backup.OfficeFixture.config;
import static org.zoufang.backup.OfficeFixture.files;
import static org.zoufang.backup.OfficeFixture.first;
import static org.zoufang.database.DatabaseFixture.asOwner;
import static org.zoufang.database.DatabaseFixture.run;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zoufang.database.Database;
import org.zoufang.database.ReachedDatabase;

/** A copy of the database that comes along while everybody works and PostgreSQL takes its log back all the time. */
class BusyBackupIT {

    @TempDir
    private Path folder;

    private Path data;
    private Path empty;
    private Database database;

    @BeforeEach
    void anOffice() throws IOException, SQLException {
        data = folder.resolve("data");
        empty = folder.resolve("restored");
        database = OfficeFixture.anOffice(data);
    }

    @AfterEach
    void stop() {
        database.close();
    }

    private BackupTaking.Made backUp() {
        return OfficeFixture.backUp(config(data), folder.resolve("backups"));
    }

    private Database restored(Path backup) {
        Restoring.restore(config(empty), StoredBackup.read(backup));
        return Database.open(config(empty));
    }

    @Test
    void aBackupTakenWhileOthersWriteIsOfOneMomentAndHoldsEveryPhoto() throws Exception {
        // Given
        Set<String> written = ConcurrentHashMap.newKeySet();
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService others = Executors.newFixedThreadPool(4);
        List<Future<Void>> work = Stream.<Callable<Void>>of(
                        () -> writing(written, done),
                        () -> writing(written, done),
                        () -> writing(written, done),
                        () -> recyclingTheLog(done))
                .map(others::submit)
                .toList();
        while (written.size() < 50) {
            Thread.sleep(10);
        }
        Set<String> before = Set.copyOf(written);
        // When
        Path backup = backUp().folder();
        int during = written.size();
        done.set(true);
        for (Future<Void> each : work) {
            each.get();
        }
        others.shutdown();
        // Then
        assertThat(during).as("others wrote meanwhile").isGreaterThan(before.size());
        try (Database again = restored(backup)) {
            Set<String> known = photos(again);
            assertThat(known).containsAll(before);
            assertThat(files(empty.resolve("photos/originals")).values()).containsAll(known);
            assertThat(first(again.access(), "select count(*)::text from photo_blob where sha256 > ''"))
                    .as("index and table agree")
                    .isEqualTo(String.valueOf(known.size()));
        }
    }

    private Void writing(Set<String> written, AtomicBoolean done) throws Exception {
        try (Connection owner = asOwner(database.access())) {
            while (!done.get()) {
                // As the product does: the bytes first, then the row.
                String photo = OfficeFixture.photo(data, OfficeFixture.aText());
                OfficeFixture.know(owner, photo);
                written.add(photo);
                Thread.sleep(5);
            }
        }
        return null;
    }

    /** Ends a file of the log again and again and lets PostgreSQL take back what it no longer needs. */
    private Void recyclingTheLog(AtomicBoolean done) throws Exception {
        try (ReachedDatabase reached = ReachedDatabase.open(config(data));
                Connection superuser = reached.asSuperuser()) {
            while (!done.get()) {
                run(superuser, "select pg_switch_wal()");
                run(superuser, "checkpoint");
                Thread.sleep(100);
            }
        }
        return null;
    }

    private static Set<String> photos(Database of) throws SQLException {
        try (Connection owner = asOwner(of.access())) {
            return new TreeSet<>(DatabaseFacts.photos(owner));
        }
    }
}
