package org.zoufang.phone.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zoufang.contract.ParticipantRole;
import org.zoufang.contract.PhotoSource;
import org.zoufang.contract.Role;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.draft.PhotoDrafting;
import org.zoufang.phone.draft.Standing;
import org.zoufang.phone.fake.FakeRecords;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.FakeSessions;
import org.zoufang.phone.fake.Oracle;
import org.zoufang.phone.fake.PhoneFixture;

/** What a server that was restored from a backup gets back from phones. */
class ReOfferingTest {

    @TempDir
    Path folder;

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private final PhoneFixture leader = PhoneFixture.aPhoneOf(1, server, clock);
    private final PhoneFixture secretary = PhoneFixture.aPhoneOf(2, server, clock);

    private File attach(UUID visit, int seed) throws IOException {
        byte[] bytes = new byte[1_000];
        new Random(seed).nextBytes(bytes);
        File file = Files.write(folder.resolve(seed + ".jpg"), bytes).toFile();
        leader.photos().attach(visit, file, new PhotoDrafting.About(null, null, null, null, PhotoSource.CAMERA));
        return file;
    }

    private UUID aVisitOfBoth() {
        UUID visit = leader.beginVisit();
        leader.visits().addParticipant(visit, FakeSessions.official(2), ParticipantRole.RECORDER, Role.SECRETARY);
        leader.sync().run();
        secretary.sync().run();
        return visit;
    }

    private void restore(FakeRecords yesterday) {
        server.records().restore(yesterday);
        server.records().applied().clear();
        server.uploads().stored().clear();
    }

    private void later(PhoneFixture... phones) {
        clock.pass(Duration.ofMinutes(2));
        for (PhoneFixture phone : phones) {
            phone.sync().run();
        }
    }

    @Test
    void theBytesOfPhotosComeBackToo() throws IOException {
        // Given
        FakeRecords yesterday = server.records().backup();
        UUID visit = leader.beginVisit();
        attach(visit, 1);
        File gone = attach(visit, 2);
        leader.sync().run();
        leader.uploads().run();
        Files.delete(gone.toPath());
        restore(yesterday);

        // When
        leader.sync().run();
        PhotoReport report = leader.uploads().run();

        // Then
        assertThat(report).isEqualTo(new PhotoReport(RoundReport.End.DONE, 1, 0, 0));
        assertThat(server.uploads().stored())
                .containsOnlyKeys(leader.visit(visit).photos().get(0).sha256());
    }

    @Test
    void whatBuildsOnAnotherPhonesWorkWaitsUntilThatIsBack() {
        // Given
        FakeRecords yesterday = server.records().backup();
        UUID visit = aVisitOfBoth();
        UUID note = secretary.write(visit, "秘书写的");
        secretary.sync().run();
        restore(yesterday);

        // When
        RoundReport early = secretary.sync().run();
        Standing waiting = secretary.outbox().entries().get(0).standing();
        leader.sync().run();
        later(secretary, leader, secretary);

        // Then
        assertThat(early.needPerson()).isZero();
        assertThat(waiting).isEqualTo(Standing.WAITING);
        assertThat(server.records().document(note)).isPresent();
        assertThat(secretary.outbox().entries()).isEmpty();
        Oracle.allIsQuiet(server, secretary);
        Oracle.allIsQuiet(server, leader);
    }

    @Test
    void whatNobodyBringsBackIsShownAfterAWeek() {
        // Given
        FakeRecords yesterday = server.records().backup();
        UUID visit = aVisitOfBoth();
        secretary.write(visit, "秘书写的");
        secretary.sync().run();
        restore(yesterday);
        secretary.sync().run();

        // When
        clock.pass(Duration.ofDays(8));
        RoundReport report = secretary.sync().run();

        // Then
        assertThat(report.needPerson()).isEqualTo(1);
        assertThat(secretary.outbox().entries().get(0).standing()).isEqualTo(Standing.NEEDS_YOU);
    }

    @Test
    void aNewRefusalIsShownAtOnce() {
        // Given
        FakeRecords yesterday = server.records().backup();
        UUID visit = leader.beginVisit();
        leader.sync().run();
        restore(yesterday);
        leader.sync().run();
        server.records().refuse(text -> text.contains("新写的") ? Optional.of("TOO_LONG") : Optional.empty());
        leader.write(visit, "新写的");

        // When
        RoundReport report = leader.sync().run();

        // Then
        assertThat(report.needPerson()).isEqualTo(1);
    }
}
