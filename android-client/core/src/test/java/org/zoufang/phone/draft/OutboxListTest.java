package org.zoufang.phone.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

/** What the list of the unsent says of each entry. */
class OutboxListTest {

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

    @ParameterizedTest
    @CsvSource({
        "REJECTED, noteWrite, true",
        "REJECTED, visitArrive, false",
        "QUARANTINED, noteWrite, true",
        "SET_ASIDE, noteWrite, true",
        "WAITING, noteWrite, false",
        "APPLIED, noteWrite, false",
    })
    void theListSaysWhatWaitsOnlyForAnother(GroupState first, String name, boolean waits) {
        // Given
        CommandGroup one = put(name, NOTE, first);
        CommandGroup two = put("noteRevise", NOTE, GroupState.WAITING, one);
        CommandGroup three = put("noteKeepBoth", NOTE, GroupState.WAITING, two);

        // Then
        assertThat(phone.outbox().entry(two.id()).orElseThrow().waitsForAnother())
                .isEqualTo(waits);
        assertThat(phone.outbox().entry(three.id()).orElseThrow().waitsForAnother())
                .as("by one in between")
                .isEqualTo(waits);
    }

    @ParameterizedTest
    @CsvSource({"QUEUED, WAITING", "UPLOADING, SENDING", "QUARANTINED, NEEDS_YOU", "SET_ASIDE, SET_ASIDE"})
    void theListSaysHowAPhotosBytesStand(UploadState state, Standing standing) {
        // Given
        QueuedPhoto photo = photo(new UUID(10, 1), state);

        // Then
        assertThat(List.of(phone.outbox().entries(), phone.outbox().aside()))
                .flatMap(list -> list)
                .filteredOn(OutboxEntry::isPhoto)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.id()).isEqualTo(photo.id());
                    assertThat(one.standing()).isEqualTo(standing);
                });
    }
}
