package org.zoufang.phone.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zoufang.contract.Entity;
import org.zoufang.contract.NoteKind;
import org.zoufang.contract.PhotoSource;
import org.zoufang.contract.RefusalCode;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.FakeSessions;
import org.zoufang.phone.fake.Oracle;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.outbox.GroupState;

/** Note blocks and photos that are under way, refused, withdrawn or there twice. */
class EdgesOfNotesTest {

    private static final UUID SHE = FakeSessions.official(2);

    @TempDir
    Path folder;

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private final PhoneFixture phone = PhoneFixture.aPhoneOf(1, server, clock);
    private final UUID visit = phone.beginVisit();

    private UUID attach(UUID note, String mediaType) throws IOException {
        File file = Files.writeString(folder.resolve(String.valueOf(note)), String.valueOf(note))
                .toFile();
        return phone.photos()
                .attach(visit, file, new PhotoDrafting.About(mediaType, null, note, null, PhotoSource.CAMERA))
                .id();
    }

    private static List<RefusalCode> codes(Drafted drafted) {
        return drafted.refusals().stream().map(one -> one.code()).toList();
    }

    /** Does something while the next request is on its way. */
    private void underWay(Runnable act) {
        server.next((request, wire) -> {
            act.run();
            return wire.exchange(request);
        });
        phone.sync().run();
    }

    @Test
    void aTextThatIsOnItsWayKeepsItsNameAndAWithdrawnBlockItsWords() {
        // Given
        UUID note = phone.write(visit, "一");
        Drafted[] named = new Drafted[1];
        underWay(() -> named[0] = phone.notes().name(visit, note, null));

        // When
        Drafted after = phone.notes().name(visit, note, null);
        phone.notes().withdraw(visit, note, "写错了");
        Drafted revised = phone.notes().revise(visit, note, "二");

        // Then
        assertThat(codes(named[0])).containsExactly(RefusalCode.NOT_POSSIBLE_IN_STATE);
        assertThat(codes(after)).containsExactly(RefusalCode.NOT_POSSIBLE_IN_STATE);
        assertThat(codes(revised)).containsExactly(RefusalCode.UNKNOWN_ID);
    }

    @Test
    void theNameOfABlockIsSaidAgainWhileItWaitsAndAfterARefusal() {
        // Given
        UUID note = phone.write(visit, "一");
        boolean waiting = phone.notes().name(visit, note, null).isKept();
        server.records().refuse(group -> group.contains("noteWrite") ? Optional.of("TOO_LONG") : Optional.empty());
        phone.sync().run();
        boolean open = phone.visit(visit).notes().get(0).nameIsOpen();

        // When
        Drafted refused = phone.notes().name(visit, note, null);
        Drafted stranger = phone.notes().name(visit, note, SHE);

        // Then
        assertThat(waiting).isTrue();
        assertThat(open).isTrue();
        assertThat(refused.isKept()).isTrue();
        assertThat(codes(stranger)).contains(RefusalCode.DELEGATION_NOT_IN_FORCE);
    }

    @Test
    void aBlockIsHiddenAndNotGoneOnceTheServerMayHaveIt() {
        // Given
        UUID sent = phone.write(visit, "在路上");
        underWay(() -> phone.notes().withdraw(visit, sent, "写错了"));
        UUID stored = phone.write(visit, "已上传");
        phone.sync().run();
        phone.notes().revise(visit, stored, "又改");

        // When
        phone.notes().withdraw(visit, stored, "不要了");
        phone.sync().run();

        // Then
        assertThat(Json.flag(server.records().document(sent).orElseThrow(), "withdrawn"))
                .isTrue();
        assertThat(Json.flag(server.records().document(stored).orElseThrow(), "withdrawn"))
                .isTrue();
        Oracle.allIsQuiet(server, phone);
    }

    @Test
    void aRefusedBlockIsHiddenAndStaysWithItsPerson() {
        // Given
        UUID note = phone.write(visit, "被拒");
        server.records().refuse(group -> group.contains("noteWrite") ? Optional.of("TOO_LONG") : Optional.empty());
        phone.sync().run();

        // When
        phone.notes().withdraw(visit, note, "算了");

        // Then
        assertThat(phone.store().outbox().of(visit))
                .extracting(one -> one.command().name())
                .contains("noteWrite", "noteWithdraw");
    }

    @Test
    void bothTextsAreKeptOnce() {
        // Given
        UUID first = phone.write(visit, "一");
        phone.sync().run();
        JsonObject second = Json.object("{'text':'二','position':2}");
        Json.put(second, "visitId", visit);
        Json.put(second, "authorId", FakeSessions.official(1));
        Json.put(second, "siblingOfId", first);
        server.records().put(Entity.NOTE, new UUID(9, 1), second);
        phone.sync().run();
        phone.notes().keepBoth(visit, new UUID(9, 1));
        int groups = phone.store().outbox().of(visit).size();

        // When
        Drafted again = phone.notes().keepBoth(visit, new UUID(9, 1));

        // Then
        assertThat(again.isKept()).isTrue();
        assertThat(phone.store().outbox().of(visit)).hasSize(groups);
        assertThat(codes(phone.notes().keepBoth(visit, new UUID(9, 9)))).containsExactly(RefusalCode.UNKNOWN_ID);
    }

    @Test
    void aPhotoWaitsForItsNoteAndForNoOtherAndItsTypeMayBeUnknown() throws IOException {
        // Given
        UUID note = phone.write(visit, "炉前");
        phone.write(visit, "炉后");
        phone.sync().run();
        phone.notes().revise(visit, note, "炉前积灰");
        UUID fresh = phone.write(visit, "新的");

        // When
        UUID stored = attach(note, null);
        UUID waiting = attach(fresh, "image/jpeg");

        // Then
        assertThat(phone.store().outbox().of(visit))
                .filteredOn(group -> group.subject().equals(stored))
                .singleElement()
                .satisfies(group -> assertThat(group.dependsOn()).isEmpty());
        assertThat(phone.store().outbox().of(visit))
                .filteredOn(group -> group.subject().equals(waiting))
                .singleElement()
                .satisfies(group -> assertThat(group.dependsOn()).containsExactly(fresh));
    }

    @Test
    void onAVisitThatIsNotThereNothingIsWrittenOrChanged() {
        // Given
        UUID note = phone.write(visit, "一");
        UUID nowhere = new UUID(0, 0);

        // Then
        assertThat(codes(phone.notes().write(nowhere, NoteKind.TEXT, null, "字", SHE)))
                .contains(RefusalCode.UNKNOWN_ID)
                .doesNotContain(RefusalCode.NOT_A_PARTICIPANT);
        assertThat(codes(phone.notes().revise(nowhere, note, "二"))).containsExactly(RefusalCode.UNKNOWN_ID);
    }

    @Test
    void aBlockWhoseSendingBrokeOffIsHiddenAndNotTakenBack() {
        // Given
        phone.sync().run();
        UUID note = phone.write(visit, "也许到了");
        server.next(FakeServer.ANSWER_LOST);
        phone.sync().run();

        // When
        phone.notes().withdraw(visit, note, "写错了");
        phone.sync().run();

        // Then
        assertThat(Json.flag(server.records().document(note).orElseThrow(), "withdrawn"))
                .isTrue();
    }

    @Test
    void soIsOneThatThisPhoneOnlyChanged() {
        // Given
        phone.sync().run();
        JsonObject other = Json.object("{'text':'另一部手机写的','position':1}");
        Json.put(other, "visitId", visit);
        Json.put(other, "authorId", FakeSessions.official(1));
        server.records().put(Entity.NOTE, new UUID(9, 1), other);
        phone.sync().run();
        phone.notes().revise(visit, new UUID(9, 1), "改过");

        // When
        phone.notes().withdraw(visit, new UUID(9, 1), "不要了");
        phone.sync().run();

        // Then
        assertThat(Json.flag(server.records().document(new UUID(9, 1)).orElseThrow(), "withdrawn"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "WAITING, 0, true",
        "WAITING, 1, false",
        "SENDING, 1, false",
        "REJECTED, 1, true",
        "QUARANTINED, 1, true"
    })
    void theNameOfABlockIsOpenUntilTheServerMayHaveIt(GroupState state, int attempts, boolean open) {
        // Given
        UUID note = phone.write(visit, "一");
        CommandGroup group = phone.store().outbox().group(note).orElseThrow();
        phone.store().outbox().put((attempts > 0 ? group.sent() : group).in(state));

        // Then
        assertThat(phone.visit(visit).notes().get(0).nameIsOpen()).isEqualTo(open);
    }

    @Test
    void whatIsNoPictureIsNotAttached() throws IOException {
        // Given
        File file = Files.writeString(folder.resolve("page.html"), "<html>").toFile();

        // When
        Drafted attached = phone.photos()
                .attach(visit, file, new PhotoDrafting.About("text/html", null, null, null, PhotoSource.PICKED));

        // Then
        assertThat(codes(attached)).containsExactly(RefusalCode.PHOTO_NO_IMAGE);
    }
}
