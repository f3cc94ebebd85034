package org.zoufang.phone.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.FakeSessions;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.Answer;
import org.zoufang.phone.outbox.Command;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.outbox.GroupState;
import org.zoufang.phone.photo.QueuedPhoto;
import org.zoufang.phone.photo.UploadState;
import org.zoufang.phone.store.PhoneStore;

/** The way out of every state, and what stands on what is put aside. */
class MendingTest {

    private static final UUID ME = FakeSessions.official(1);
    private static final UUID VISIT = new UUID(4, 1);
    private static final UUID NOTE = new UUID(6, 1);

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private final PhoneFixture phone = PhoneFixture.aPhoneOf(1, server, clock);
    private final PhoneStore store = phone.store();
    private int count;

    private CommandGroup put(String name, UUID subject, GroupState state, CommandGroup... first) {
        JsonObject input = new JsonObject();
        Json.put(input, "id", subject);
        CommandGroup group = CommandGroup.of(new UUID(5, ++count), ME, VISIT, new Command(name, input), clock.now())
                .dependingOn(
                        Set.copyOf(List.of(first).stream().map(CommandGroup::id).toList()))
                .answered(state, Answer.NONE);
        store.outbox().put(group);
        return group;
    }

    private QueuedPhoto photo(UUID id, UploadState state) {
        QueuedPhoto photo = QueuedPhoto.of(id, ME, VISIT, "sha" + id, 1, "image/jpeg", "nowhere");
        QueuedPhoto in =
                switch (state) {
                    case QUEUED -> photo;
                    case UPLOADING -> photo.at("http://server/photos/0", 0);
                    case STORED -> photo.stored();
                    case QUARANTINED -> photo.refused("PHOTO_NO_IMAGE", "words");
                    case SET_ASIDE -> photo.setAside();
                };
        store.photos().put(in);
        return in;
    }

    private GroupState state(CommandGroup group) {
        return store.outbox().group(group.id()).map(CommandGroup::state).orElse(null);
    }

    private Set<UUID> waitsFor(CommandGroup group) {
        return store.outbox().group(group.id()).orElseThrow().dependsOn();
    }

    private UploadState state(QueuedPhoto photo) {
        return store.photos().photo(photo.id()).map(QueuedPhoto::state).orElse(null);
    }

    @ParameterizedTest
    @EnumSource(
            value = GroupState.class,
            names = {"REJECTED", "QUARANTINED", "SET_ASIDE"})
    void whatIsStuckIsSentAgainUnderAnotherId(GroupState state) {
        // Given
        CommandGroup group = put("noteWrite", NOTE, state);

        // When
        boolean again = phone.mending().retry(group.id());

        // Then
        assertThat(again).isTrue();
        assertThat(state(group)).isNull();
        assertThat(store.outbox().of(VISIT)).singleElement().satisfies(one -> assertThat(one.state())
                .isEqualTo(GroupState.WAITING));
    }

    @ParameterizedTest
    @EnumSource(
            value = GroupState.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"REJECTED", "QUARANTINED", "SET_ASIDE"})
    void whatIsNotStuckStaysAsItIs(GroupState state) {
        // Given
        CommandGroup group = put("noteWrite", NOTE, state);

        // Then
        assertThat(phone.mending().retry(group.id())).isFalse();
        assertThat(state(group)).isEqualTo(state);
        assertThat(phone.mending().retry(new UUID(5, 99))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "QUEUED, false, QUEUED",
        "UPLOADING, false, UPLOADING",
        "STORED, false, STORED",
        "QUARANTINED, true, QUEUED",
        "SET_ASIDE, true, QUEUED",
    })
    void aPhotoIsSentAgainOnlyWhereItIsStuck(UploadState state, boolean again, UploadState after) {
        // Given
        QueuedPhoto photo = photo(new UUID(10, 1), state);

        // Then
        assertThat(phone.mending().retry(photo.id())).isEqualTo(again);
        assertThat(state(photo)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({
        "REJECTED, true, SET_ASIDE",
        "QUARANTINED, true, SET_ASIDE",
        "CONFLICT, true,",
        "WAITING, false, WAITING",
        "SENDING, false, SENDING",
        "APPLIED, false, APPLIED",
        "SET_ASIDE, false, SET_ASIDE",
    })
    void whatNeedsAPersonIsPutAsideAndTheNoticeOfTwoValuesGoes(GroupState state, boolean done, GroupState after) {
        // Given
        CommandGroup group = put("noteWrite", NOTE, state);

        // Then
        assertThat(phone.mending().setAside(group.id())).isEqualTo(done);
        assertThat(state(group)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({
        "QUEUED, false, QUEUED",
        "UPLOADING, false, UPLOADING",
        "STORED, false, STORED",
        "QUARANTINED, true, SET_ASIDE",
        "SET_ASIDE, false, SET_ASIDE",
    })
    void aPhotoIsPutAsideOnlyWhereItNeedsAPerson(UploadState state, boolean done, UploadState after) {
        // Given
        QueuedPhoto photo = photo(new UUID(10, 1), state);

        // Then
        assertThat(phone.mending().setAside(photo.id())).isEqualTo(done);
        assertThat(state(photo)).isEqualTo(after);
    }

    @Test
    void withANoteGoWhatChangesItAndWhatCameOfItAndNothingElse() {
        // Given
        CommandGroup note = put("noteWrite", NOTE, GroupState.REJECTED);
        CommandGroup revised = put("noteRevise", NOTE, GroupState.WAITING, note);
        CommandGroup problem = put("problemSubmit", new UUID(7, 1), GroupState.WAITING, note);
        CommandGroup stored = put("noteWithdraw", NOTE, GroupState.APPLIED, note);
        CommandGroup step = put("visitCloseNotes", VISIT, GroupState.WAITING, note);
        CommandGroup other = put("noteWrite", new UUID(6, 2), GroupState.WAITING);

        // When
        phone.mending().setAside(note.id());

        // Then
        assertThat(state(revised)).isEqualTo(GroupState.SET_ASIDE);
        assertThat(state(problem)).isEqualTo(GroupState.SET_ASIDE);
        assertThat(state(stored)).isEqualTo(GroupState.APPLIED);
        assertThat(state(step)).isEqualTo(GroupState.WAITING);
        assertThat(waitsFor(step)).isEmpty();
        assertThat(state(other)).isEqualTo(GroupState.WAITING);
    }

    @Test
    void withAVisitGoesAllThatStandsOnIt() {
        // Given
        CommandGroup visit = put("visitRecord", VISIT, GroupState.QUARANTINED);
        CommandGroup note = put("noteWrite", NOTE, GroupState.WAITING, visit);
        CommandGroup revised = put("noteRevise", NOTE, GroupState.WAITING, visit, note);
        CommandGroup step = put("visitArrive", VISIT, GroupState.WAITING, visit);
        CommandGroup draft = put("problemSubmit", new UUID(7, 1), GroupState.DRAFT, visit);

        // When
        phone.mending().setAside(visit.id());

        // Then
        assertThat(List.of(state(note), state(revised), state(step))).containsOnly(GroupState.SET_ASIDE);
        assertThat(state(draft)).as("not sent yet: nothing of it waits").isEqualTo(GroupState.DRAFT);
    }

    @Test
    void whatMerelyFollowedAStepGoesOnWithoutIt() {
        // Given
        CommandGroup revision = put("visitRevise", VISIT, GroupState.REJECTED);
        CommandGroup next = put("visitRevise", VISIT, GroupState.WAITING, revision);
        CommandGroup conflict = put("noteWrite", NOTE, GroupState.CONFLICT);
        CommandGroup after = put("noteRevise", NOTE, GroupState.WAITING, conflict);

        // When
        phone.mending().setAside(revision.id());
        phone.mending().setAside(conflict.id());

        // Then
        assertThat(state(next)).isEqualTo(GroupState.WAITING);
        assertThat(waitsFor(next)).isEmpty();
        assertThat(state(after)).isEqualTo(GroupState.WAITING);
        assertThat(waitsFor(after)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"QUEUED, SET_ASIDE", "STORED, STORED"})
    void withAPhotosRecordGoItsBytesUnlessTheServerHasThem(UploadState before, UploadState after) {
        // Given
        UUID id = new UUID(10, 1);
        QueuedPhoto photo = photo(id, before);
        CommandGroup record = put("photoAttach", id, GroupState.REJECTED);

        // When
        phone.mending().setAside(record.id());

        // Then
        assertThat(state(photo)).isEqualTo(after);
    }

    @ParameterizedTest
    @EnumSource(GroupState.class)
    void onlyWhatWasPutAsideIsDeleted(GroupState state) {
        // Given
        CommandGroup group = put("noteWrite", NOTE, state);

        // When
        boolean deleted = phone.mending().delete(group.id());

        // Then
        assertThat(deleted).isEqualTo(state == GroupState.SET_ASIDE);
        assertThat(state(group)).isEqualTo(deleted ? null : state);
    }

    @ParameterizedTest
    @EnumSource(UploadState.class)
    void theSameOfPhotos(UploadState state) {
        // Given
        QueuedPhoto photo = photo(new UUID(10, 1), state);

        // When
        boolean deleted = phone.mending().delete(photo.id());

        // Then
        assertThat(deleted).isEqualTo(state == UploadState.SET_ASIDE);
        assertThat(state(photo)).isEqualTo(deleted ? null : state);
    }
}
