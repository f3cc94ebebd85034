package org.zoufang.fleet.battery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zoufang.fleet.PhoneSetup;
import org.zoufang.phone.sync.RoundReport;

/** The phone's disk, the volume of photos and that of the database are full: the person is told, nothing is acknowledged. */
class DiskFullIT {

    private static final String NO_MOUNT = "this machine lets nobody mount a tmpfs";

    private final Ledger ledger = new Ledger();
    private FullDisk disk;

    @Test
    @ExtendWith(CityExtension.class)
    void aPhoneThatIsFullAtAnyWriteSaysSoAndGoesOnWhenThereIsSpace(City city) throws Exception {
        PhoneSetup setup = PhoneSetup.of(13).withDisk(sql -> disk = new FullDisk(sql));
        try (Watched phone = city.phone("leader", city.server().address(), ledger, setup)) {
            // Given
            int statement = 1;
            UUID visit = phone.begin(phone.anEnterprise(7));

            // When
            for (boolean refused = true; refused; statement++) {
                disk.fullAt(statement);
                aDay(phone, visit, statement);
                refused = disk.hasRefused();
                disk.space();
                phone.settle();
            }

            // Then
            Tally.note("phone full at any write", statement - 1, city.judge(ledger, phone));
            assertThat(statement).isGreaterThan(20);
        }
    }

    /** Whoever is told that it was not kept has not lost it: it is on his screen still. */
    private static void aDay(Watched phone, UUID visit, int number) {
        told(() -> phone.write(visit, "on a full phone " + number));
        told(() -> phone.purpose(visit, "purpose " + number));
        told(() -> phone.attach(visit, Pictures.of(phone.place("f" + number + ".jpg"), number)));
        told(() -> phone.phone().sync());
        told(() -> phone.phone().upload());
    }

    private interface Work {
        void now() throws IOException;
    }

    private static void told(Work work) {
        try {
            work.now();
        } catch (IllegalStateException | IOException full) {
            assertThat(full).hasMessageContaining("full");
        }
    }

    @Test
    void aFullVolumeOfPhotosTakesNoPhotoAndHoldsBackNoWord() throws Exception {
        Path folder = Size.folder().resolve("full-photos");
        CityExtension.clear(folder);
        try (SmallVolume volume = SmallVolume.mount(folder.resolve("volume"), 4)) {
            assumeTrue(volume != null, NO_MOUNT);
            try (City city = City.start(folder, City.PHOTOS + volume.place().resolve("photos"));
                    Watched phone = city.phone("leader", ledger)) {
                // Given
                UUID visit = phone.begin(phone.anEnterprise(8));
                volume.fill();

                // When
                phone.write(visit, "words need no photo's space");
                phone.attach(visit, Pictures.of(phone.place("full.jpg"), 1));
                RoundReport.End words = phone.sync();
                int stored = phone.phone().upload().stored();

                // Then
                assertThat(words).isEqualTo(RoundReport.End.DONE);
                assertThat(stored).isZero();
                assertThat(phone.phone().outbox().entries()).hasSize(1);
                volume.empty();
                phone.settle();
                assertThat(phone.phone().visit(visit).photosStored()).isEqualTo(1);
                Tally.note("volume of photos full", 1, city.judge(ledger, phone));
            }
        }
    }

    @Test
    void aFullDatabaseAcknowledgesNothingAndAllDrainsWhenThereIsSpace() throws Exception {
        Path folder = Size.folder().resolve("full-database");
        CityExtension.clear(folder);
        try (SmallVolume volume = SmallVolume.mount(folder.resolve("data"), 600)) {
            assumeTrue(volume != null, NO_MOUNT);
            try (City city = City.start(folder);
                    Watched phone = city.phone("leader", ledger)) {
                // Given
                UUID visit = phone.begin(phone.anEnterprise(8));
                phone.settle();
                volume.fill();

                // When
                int written = 0;
                RoundReport.End end = RoundReport.End.DONE;
                while (end == RoundReport.End.DONE && written < 100) {
                    aNewLogFile(city);
                    phone.write(visit, "words for a full disk " + written++);
                    end = phone.sync();
                }

                // Then
                assertThat(end).isNotEqualTo(RoundReport.End.DONE);
                assertThat(phone.phone().outbox().entries()).isNotEmpty();
                volume.empty();
                city.server().kill();
                city.server().start();
                phone.settle();
                Tally.note("volume of the database full", written, city.judge(ledger, phone));
            }
        }
    }

    /** PostgreSQL makes its log files of 16 MiB ahead; this asks for the next one now. */
    private static void aNewLogFile(City city) throws IOException {
        try (Connection connection = TruthReading.connect(city.server().data());
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_switch_wal()");
        } catch (SQLException full) {
            // It has none, and says so.
        }
    }
}
