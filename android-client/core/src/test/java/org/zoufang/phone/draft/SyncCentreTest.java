package org.zoufang.phone.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zoufang.contract.PhotoSource;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.PhoneFixture;

class SyncCentreTest {

    @TempDir
    Path folder;

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private final PhoneFixture phone = PhoneFixture.aPhoneOf(1, server, clock);
    private final UUID visit = phone.beginVisit();

    private UUID attach(int seed) throws IOException {
        byte[] bytes = new byte[1_000];
        bytes[0] = (byte) seed;
        return phone.photos()
                .attach(
                        visit,
                        Files.write(folder.resolve(seed + ".jpg"), bytes).toFile(),
                        new PhotoDrafting.About(null, null, null, null, PhotoSource.CAMERA))
                .id();
    }

    @Test
    void itSaysHowMuchWaitsAndWhoseVisitLacksPhotos() throws IOException {
        // Given
        attach(1);
        attach(2);
        phone.uploads().run();
        attach(3);

        // When
        SyncCentre centre = phone.centre();

        // Then
        assertThat(centre.records()).isEqualTo(4);
        assertThat(centre.photos()).isEqualTo(1);
        assertThat(centre.bytes()).isEqualTo(1_000);
        assertThat(centre.needingPerson()).isZero();
        assertThat(centre.isAnyRefused()).isFalse();
        assertThat(centre.visits()).singleElement().satisfies(line -> {
            assertThat(line.photosStored()).isEqualTo(2);
            assertThat(line.photoCount()).isEqualTo(3);
        });
        assertThat(centre.lastContact()).isEqualTo(clock.now());
        assertThat(centre.nextAttempt()).isNull();
    }

    @Test
    void itSaysWhenItIsTriedAgain() {
        // Given
        server.always(FakeServer.LOST);
        phone.sync().run();
        phone.sync().run();

        // When
        SyncCentre centre = phone.centre();

        // Then
        assertThat(centre.failures()).isEqualTo(2);
        assertThat(centre.nextAttempt()).isAfter(clock.now());
    }

    @Test
    void allThatWasRefusedIsSentOnceMoreAndWhatWasSetAsideIsNot() throws IOException {
        // Given
        phone.sync().run();
        phone.write(visit, "甲");
        phone.write(visit, "乙");
        UUID photo = attach(1);
        server.uploads().refuse(phone.visit(visit).photos().get(0).sha256());
        server.records().refuse(group -> group.contains("noteWrite") ? Optional.of("TOO_LONG") : Optional.empty());
        phone.sync().run();
        phone.uploads().run();
        SyncCentre before = phone.centre();
        UUID aside = before.entries().get(0).id();
        phone.mending().setAside(aside);
        server.records().refuse(group -> Optional.empty());

        // When
        phone.mending().retryAll();
        phone.sync().run();

        // Then
        assertThat(before.needingPerson()).isEqualTo(3);
        assertThat(before.isAnyRefused()).isTrue();
        assertThat(phone.centre().entries()).extracting(OutboxEntry::id).containsExactly(photo);
        assertThat(phone.centre().entries().get(0).standing()).isEqualTo(Standing.WAITING);
        assertThat(phone.centre().aside()).extracting(OutboxEntry::text).containsExactly("甲");
        assertThat(phone.outbox().entry(aside)).isPresent();
        assertThat(phone.visit(visit).notes()).extracting(NoteView::text).containsExactly("乙");
    }

    @Test
    void whatWasSetAsideIsNoLongerInTheWayAndCanBeSentAgainOrDeleted() throws IOException {
        // Given
        phone.sync().run();
        phone.write(visit, "甲");
        phone.write(visit, "乙");
        server.records().refuse(group -> Optional.of("TOO_LONG"));
        phone.sync().run();
        UUID first = phone.centre().entries().get(0).id();
        UUID second = phone.centre().entries().get(1).id();
        phone.mending().setAside(first);
        phone.mending().setAside(second);
        server.records().refuse(group -> Optional.empty());

        // When
        boolean again = phone.mending().retry(first);
        boolean deleted = phone.mending().delete(second);

        // Then
        assertThat(again).isTrue();
        assertThat(deleted).isTrue();
        assertThat(phone.sync().run().applied()).isEqualTo(1);
        assertThat(phone.centre().aside()).isEmpty();
        assertThat(phone.visit(visit).notes()).extracting(NoteView::text).containsExactly("甲");
        assertThat(phone.mending().delete(second)).isFalse();
        assertThat(phone.outbox().words(second)).isEmpty();
        assertThat(phone.outbox().entry(second)).isEmpty();
    }

    @Test
    void aRefusedPhotoThatWasSetAsideKeepsItsBytesUntilItIsDeleted() throws IOException {
        // Given
        UUID photo = attach(1);
        server.uploads().refuse(phone.visit(visit).photos().get(0).sha256());
        phone.uploads().run();
        phone.mending().setAside(photo);
        boolean kept = folder.resolve("1.jpg").toFile().exists();
        int unsent = phone.store().photos().unsent();

        // When
        phone.mending().delete(photo);

        // Then
        assertThat(kept).isTrue();
        assertThat(unsent).isEqualTo(1);
        assertThat(folder.resolve("1.jpg")).doesNotExist();
        assertThat(phone.store().photos().photo(photo)).isEmpty();
    }
}
