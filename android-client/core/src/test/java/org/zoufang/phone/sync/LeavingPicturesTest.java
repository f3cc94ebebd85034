package org.zoufang.phone.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.PhotoSource;
import org.zoufang.phone.draft.PhotoDrafting;
import org.zoufang.phone.draft.Standing;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.photo.UploadState;
import org.zoufang.phone.store.Setting;

class LeavingPicturesTest extends LeavingFixture {

    private File attach(UUID visit, int seed) throws IOException {
        byte[] bytes = new byte[1000];
        new Random(seed).nextBytes(bytes);
        File file = Files.write(folder.resolve(seed + ".jpg"), bytes).toFile();
        phone.photos().attach(visit, file, new PhotoDrafting.About(null, null, null, null, PhotoSource.CAMERA));
        return file;
    }

    @Test
    void thePicturesThatTheServerHasGoWithTheirVisitAndTheOthersStay() throws IOException {
        // Given
        UUID visit = phone.beginVisit();
        File stored = attach(visit, 1);
        phone.sync().run();
        phone.uploads().run();
        server.next(FakeServer.LOST);
        File unsent = attach(visit, 2);
        server.records().leave(visit);

        // When
        phone.sync().run();
        phone.sync().run();

        // Then
        assertThat(stored).doesNotExist();
        assertThat(unsent).exists();
        assertThat(phone.store().photos().of(visit)).singleElement().satisfies(photo -> {
            assertThat(photo.path()).isEqualTo(unsent.getPath());
            assertThat(photo.state()).isEqualTo(UploadState.QUEUED);
        });
    }

    @Test
    void aPictureWhoseRecordIsUnsentStaysThoughTheServerHasItsBytes() throws IOException {
        // Given
        UUID visit = phone.beginVisit();
        phone.sync().run();
        File bytes = attach(visit, 1);
        phone.uploads().run();
        server.records().leave(visit);

        // When
        phone.sync().run();

        // Then
        assertThat(bytes).exists();
        assertThat(phone.outbox().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.what()).isEqualTo("photoAttach");
            assertThat(entry.standing()).isEqualTo(Standing.NEEDS_YOU);
        });
    }

    @Test
    void aPictureThatCouldNotBeRemovedIsTriedAgain() throws IOException {
        // Given
        UUID visit = phone.beginVisit();
        File stored = attach(visit, 1);
        phone.sync().run();
        phone.uploads().run();
        Files.delete(stored.toPath());
        Path inTheWay = Files.createDirectory(stored.toPath()).resolve("in the way");
        Files.createFile(inTheWay);
        server.records().leave(visit);
        phone.sync().run();
        int kept = phone.store().photos().of(visit).size();

        // When
        Files.delete(inTheWay);
        phone.sync().run();

        // Then
        assertThat(kept).isEqualTo(1);
        assertThat(phone.store().photos().of(visit)).isEmpty();
        assertThat(stored).doesNotExist();
    }

    @Test
    void aSnapshotWithoutTheVisitTakesItsPicturesToo() throws IOException {
        // Given
        UUID visit = phone.beginVisit();
        File stored = attach(visit, 1);
        phone.sync().run();
        phone.uploads().run();
        server.records().leave(visit);
        phone.store().change(() -> phone.store().settings().put(Setting.CURSOR, "77:3"));

        // When
        phone.sync().run();
        // A server that went back in time may have lost the bytes: they are offered again before they go.
        phone.uploads().run();
        phone.sync().run();

        // Then
        assertThat(phone.reading().visit(visit)).isEmpty();
        assertThat(stored).doesNotExist();
    }
}
