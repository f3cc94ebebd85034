package org.zoufang.phone.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zoufang.contract.Entity;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.Answer;
import org.zoufang.phone.outbox.Command;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.outbox.GroupState;
import org.zoufang.phone.outbox.RowVersion;
import org.zoufang.phone.pack.PackRow;
import org.zoufang.phone.photo.QueuedPhoto;
import org.zoufang.phone.store.MemoryStore;

/** What stays and what goes when a round came to its end: single rows in every position, without a server. */
class SettlingTest {

    private static final UUID ME = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);
    private static final UUID VISIT = new UUID(4, 1);
    private static final UUID NOTE = new UUID(6, 1);

    @TempDir
    Path folder;

    private final MutableClock clock = MutableClock.atWork();
    private final MemoryStore store = new MemoryStore();
    private final Leaving leaving = new Leaving(store);
    private final Freeing freeing = new Freeing(store);

    private CommandGroup noteOf(String code, RowVersion... rows) {
        JsonObject input = new JsonObject();
        Json.put(input, "id", NOTE);
        Answer answer = new Answer(List.of(rows), code, null, null, clock.now());
        CommandGroup group = CommandGroup.of(new UUID(5, 1), ME, VISIT, new Command("noteRevise", input), clock.now())
                .answered(GroupState.APPLIED, answer);
        store.outbox().put(group);
        return kept(group);
    }

    private CommandGroup kept(CommandGroup group) {
        return store.outbox().group(group.id()).orElseThrow();
    }

    private void copyOf(Entity entity, UUID id, JsonObject document) {
        store.pack().put(PackRow.of(entity, id, 1, document));
    }

    private QueuedPhoto storedPhoto(int number, UUID owner, File file) {
        QueuedPhoto photo = QueuedPhoto.of(
                        new UUID(10, number), owner, VISIT, "sha" + number, 1, "image/jpeg", file.getPath())
                .stored();
        store.photos().put(photo);
        return photo;
    }

    private void listed(int number) {
        JsonObject document = new JsonObject();
        Json.put(document, "visitId", VISIT);
        Json.put(document, "sha256", "sha" + number);
        Json.put(document, "state", "STORED");
        copyOf(Entity.PHOTO, new UUID(11, number), document);
    }

    private File file(String name) throws IOException {
        return Files.write(folder.resolve(name), new byte[1]).toFile();
    }

    private File stubborn(String name) throws IOException {
        Files.createFile(Files.createDirectory(folder.resolve(name)).resolve("in the way"));
        return folder.resolve(name).toFile();
    }

    private boolean isKept(QueuedPhoto photo) {
        return store.photos().photo(photo.id()).isPresent();
    }

    @Test
    void storedWorkOnARowThatIsThereStaysShown() {
        // Given
        copyOf(Entity.NOTE, NOTE, new JsonObject());
        CommandGroup group = noteOf(null, new RowVersion(Entity.NOTE, NOTE, 2));

        // When
        leaving.settle(ME, Set.of(group.id()));

        // Then
        assertThat(kept(group)).isEqualTo(group);
    }

    @Test
    void storedWorkIsNoLongerShownWhenItsRowIsGone() {
        // Given
        CommandGroup group = noteOf(null, new RowVersion(Entity.NOTE, NOTE, 2));

        // When
        leaving.settle(ME, Set.of(group.id()));

        // Then
        assertThat(kept(group).answer().rows()).isEmpty();
        assertThat(kept(group).answer().at()).isEqualTo(group.answer().at());
        assertThat(kept(group).state()).isEqualTo(GroupState.APPLIED);
    }

    @Test
    void norWhenTheRowThatKeptItBesideAnotherIsGone() {
        // Given
        copyOf(Entity.NOTE, NOTE, new JsonObject());
        CommandGroup group = noteOf("FACT_WITH_LEAD", new RowVersion(Entity.FACT_CONFLICT, new UUID(7, 1), 1));

        // When
        leaving.settle(ME);

        // Then
        assertThat(kept(group).answer().rows()).isEmpty();
    }

    @Test
    void whatWaitsAgainKeepsItsAnswer() {
        // Given
        CommandGroup group = noteOf(null, new RowVersion(Entity.NOTE, NOTE, 2)).in(GroupState.WAITING);
        store.outbox().put(group);

        // When
        leaving.settle(ME, Set.of(group.id(), new UUID(5, 99)));

        // Then
        assertThat(kept(group)).isEqualTo(group);
    }

    @Test
    void onlyTheOwnPicturesOfAVisitThatIsGoneGo() throws IOException {
        // Given
        QueuedPhoto own = storedPhoto(1, ME, file("own"));
        QueuedPhoto others = storedPhoto(2, OTHER, file("others"));
        QueuedPhoto waiting = storedPhoto(3, ME, file("waiting")).restarted();
        store.photos().put(waiting);

        // When
        leaving.settle(ME);

        // Then
        assertThat(isKept(own)).isFalse();
        assertThat(folder.resolve("own")).doesNotExist();
        assertThat(isKept(others)).isTrue();
        assertThat(folder.resolve("others")).exists();
        assertThat(isKept(waiting)).isTrue();
    }

    @Test
    void aPictureWhoseFileIsGoneAlreadyIsForgotten() {
        // Given
        QueuedPhoto own = storedPhoto(1, ME, folder.resolve("gone").toFile());

        // When
        leaving.settle(ME);

        // Then
        assertThat(isKept(own)).isFalse();
    }

    @Test
    void roomIsGivenBackOnlyForWhatTheServerListsOnceNothingOfTheVisitIsOfferedAgain() throws IOException {
        // Given
        QueuedPhoto listed = storedPhoto(1, ME, file("listed"));
        listed(1);
        QueuedPhoto offered = storedPhoto(2, ME, file("offered"));
        listed(2);
        QueuedPhoto unlisted = storedPhoto(3, ME, file("unlisted"));
        JsonObject input = new JsonObject();
        Json.put(input, "id", offered.id());
        store.outbox()
                .put(CommandGroup.of(new UUID(5, 2), ME, VISIT, new Command("photoAttach", input), clock.now())
                        .answered(GroupState.APPLIED, Answer.NONE));

        // When
        freeing.free(ME);
        boolean all = isKept(listed) && isKept(offered) && isKept(unlisted);
        store.outbox().remove(new UUID(5, 2));
        freeing.free(ME);

        // Then
        assertThat(all).as("while a command of the visit is kept").isTrue();
        assertThat(isKept(listed)).isFalse();
        assertThat(folder.resolve("listed")).doesNotExist();
        assertThat(isKept(offered)).isFalse();
        assertThat(isKept(unlisted)).isTrue();
        assertThat(folder.resolve("unlisted")).exists();
    }

    @Test
    void aPhotoThatCannotBeRemovedStaysInTheListAndOneThatIsGoneDoesNot() throws IOException {
        // Given
        QueuedPhoto stubborn = storedPhoto(1, ME, stubborn("stubborn"));
        listed(1);
        QueuedPhoto gone = storedPhoto(2, ME, folder.resolve("gone").toFile());
        listed(2);

        // When
        freeing.free(ME);

        // Then
        assertThat(isKept(stubborn)).isTrue();
        assertThat(isKept(gone)).isFalse();
    }

    @Test
    void onlyWhatWaitsToBeSentLiesHere() {
        // Given
        CommandGroup group = noteOf(null);
        clock.pass(Duration.ofDays(2));
        BackgroundHint hint = new BackgroundHint(store, clock);
        boolean stored = hint.take();
        store.outbox().put(group.in(GroupState.WAITING));

        // When
        boolean waiting = hint.take();

        // Then
        assertThat(stored).isFalse();
        assertThat(waiting)
                .as("a phone that never had contact counts from the beginning")
                .isTrue();
    }

    @Test
    void withoutAContactTheServersTimeIsTheDevices() {
        // Given
        Instant now = clock.now();

        // When
        Instant known = Contact.serverNow(store, clock);

        // Then
        assertThat(known).isEqualTo(now);
    }

    @Test
    void aRefusalThatNobodySaysWhenItWasHeardIsNotAskedForAgain() {
        // Given
        Answer timeless = new Answer(List.of(), "NOT_A_PARTICIPANT", null, null, null);
        CommandGroup group = noteOf(null).answered(GroupState.REJECTED, timeless);
        store.outbox().put(group);

        // When
        boolean any = new AskingAgain(store, clock).ask(ME);

        // Then
        assertThat(any).isFalse();
        assertThat(kept(group).state()).isEqualTo(GroupState.REJECTED);
    }

    @Test
    void onlyWhatTheServerOnceStoredWaitsForOthersAfterARestore() {
        // Given
        CommandGroup stored = noteOf(null);
        CommandGroup refused = noteOf("TOO_LONG");
        CommandGroup never = stored.anew(new UUID(5, 3));
        ReOffering reOffering = new ReOffering(store, clock);
        boolean before = reOffering.mayWait(stored);

        // When
        reOffering.begin(ME);

        // Then
        assertThat(before).isFalse();
        assertThat(reOffering.mayWait(stored)).isTrue();
        assertThat(reOffering.mayWait(refused)).isFalse();
        assertThat(reOffering.mayWait(never)).isFalse();
        clock.pass(Duration.ofDays(8));
        assertThat(reOffering.mayWait(stored)).isFalse();
    }
}
