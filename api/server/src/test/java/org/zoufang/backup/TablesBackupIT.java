package org.zoufang.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zoufang.backup.OfficeFixture.config;
import static org.zoufang.backup.OfficeFixture.epoch;
import static org.zoufang.backup.OfficeFixture.first;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zoufang.database.Database;
import org.zoufang.database.DatabaseAccess;
import org.zoufang.database.DatabaseFixture;
import org.zoufang.database.ReachedDatabase;
import org.zoufang.shared.ZoufangConfig;

/** Copies of a database of the operator's own; a second cluster stands in for it. */
class TablesBackupIT {

    @TempDir
    private Path folder;

    private Path outsideFolder;
    private Database outside;
    private Path data;
    private Path shelf;
    private Path empty;

    @BeforeEach
    void anOfficeWithADatabaseOfItsOwn() throws Exception {
        outsideFolder = folder.resolve("outside");
        data = folder.resolve("data");
        shelf = folder.resolve("backups");
        empty = folder.resolve("restored");
        outside = OfficeFixture.anOffice(outsideFolder);
        OfficeFixture.photo(data, "a photo");
        Files.createDirectories(data.resolve("keys/tls"));
        Files.writeString(data.resolve("keys/tls/authority.key"), "the authority's key");
    }

    @AfterEach
    void stop() {
        outside.close();
    }

    private ZoufangConfig on(Path dataFolder, DatabaseAccess access) {
        return config(
                dataFolder,
                "zoufang.database.url",
                access.url(),
                "zoufang.database.password",
                access.server().password(),
                "zoufang.database.owner-password",
                access.owner().password(),
                "zoufang.database.keeper-password",
                access.keeper().password());
    }

    /** Another, empty database in the operator's cluster. */
    private DatabaseAccess another() throws SQLException {
        try (ReachedDatabase reached = ReachedDatabase.open(config(outsideFolder));
                Connection superuser = reached.asSuperuser()) {
            DatabaseFixture.run(superuser, "create database another owner zoufang_owner");
        }
        DatabaseAccess here = outside.access();
        return new DatabaseAccess(
                here.url().replace("/zoufang", "/another"), here.owner(), here.server(), here.keeper());
    }

    @Test
    void aDatabaseOfTheOperatorsOwnComesBackWhole() throws Exception {
        // Given
        Map<String, String> rows = OfficeFixture.rows(outside.access());
        DatabaseAccess target = another();
        BackupTaking.Made made = OfficeFixture.backUp(on(data, outside.access()), shelf);
        // When
        Restoring.restore(on(empty, target), StoredBackup.read(made.folder()));
        // Then
        assertThat(made.manifest().database().kind()).isEqualTo(Manifest.DatabaseKind.TABLES);
        assertThat(rows).hasSizeGreaterThan(30).doesNotContainValue(null);
        assertThat(OfficeFixture.rows(target)).isEqualTo(rows);
        assertThat(epoch(target)).isNotEqualTo(epoch(outside.access()));
        assertThat(first(target, "select nextval('trail_id') > (select max(id) from trail)"))
                .isEqualTo("t");
        assertThat(first(target, foreignKeys())).isEqualTo(first(outside.access(), foreignKeys()));
        assertThat(OfficeFixture.files(empty.resolve("photos"))).isEqualTo(OfficeFixture.files(data.resolve("photos")));
        assertThat(OfficeFixture.files(empty.resolve("keys"))).isEqualTo(OfficeFixture.files(data.resolve("keys")));
    }

    private static String foreignKeys() {
        return "select string_agg(conname || pg_get_constraintdef(oid), ';' order by conname) from pg_constraint"
                + " where contype = 'f'";
    }

    @Test
    void theRowsAreOfOneMomentWhileOthersWrite() throws Exception {
        // Given
        DatabaseAccess target = another();
        CountDownLatch begun = new CountDownLatch(20);
        Thread writer = new Thread(() -> {
            try (Connection owner = DatabaseFixture.asOwner(outside.access())) {
                owner.setAutoCommit(false);
                while (!Thread.currentThread().isInterrupted()) {
                    // The counter and the row that goes with it, always together.
                    DatabaseFixture.run(owner, "update change_counter set seq = seq + 1");
                    DatabaseFixture.run(
                            owner,
                            "insert into sign_in_failure (key, failures, last_at)"
                                    + " select 'n' || seq, seq, now() from change_counter");
                    owner.commit();
                    begun.countDown();
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        writer.start();
        begun.await();
        // When
        BackupTaking.Made made = OfficeFixture.backUp(on(data, outside.access()), shelf);
        writer.interrupt();
        writer.join();
        Restoring.restore(on(empty, target), StoredBackup.read(made.folder()));
        // Then
        assertThat(first(target, "select max(failures)::bigint::text from sign_in_failure where key like 'n%'"))
                .isEqualTo(first(target, "select seq::text from change_counter"));
    }

    @Test
    void aDatabaseThatHoldsSomethingIsLeftAlone() throws Exception {
        // Given
        Map<String, String> rows = OfficeFixture.rows(outside.access());
        BackupTaking.Made made = OfficeFixture.backUp(on(data, outside.access()), shelf);
        // When
        assertThatThrownBy(() -> Restoring.restore(on(empty, outside.access()), StoredBackup.read(made.folder())))
                // Then
                .isInstanceOf(BackupRefusal.class)
                .hasMessageContaining("is not empty");
        assertThat(OfficeFixture.rows(outside.access())).isEqualTo(rows);
    }

    @Test
    void theRowsOfADatabaseThatComesAlongMoveIntoAnyOther() throws Exception {
        // Given
        Map<String, String> rows = OfficeFixture.rows(outside.access());
        // When
        int code = BackupCommands.run(config(outsideFolder), Clock.systemUTC(), "backup", shelf.toString(), "tables");
        Path made;
        try (BackupShelf opened = BackupShelf.open(shelf)) {
            made = opened.newest().orElseThrow();
        }
        Restoring.restore(config(empty), StoredBackup.read(made));
        // Then
        assertThat(code).isZero();
        try (Database again = Database.open(config(empty))) {
            assertThat(OfficeFixture.rows(again.access())).isEqualTo(rows);
        }
    }
}
