package org.zoufang.phone.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zoufang.contract.Confidentiality;
import org.zoufang.contract.NoteKind;
import org.zoufang.contract.ParticipantRole;
import org.zoufang.contract.PhotoSource;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Role;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.FakeSessions;
import org.zoufang.phone.fake.Oracle;
import org.zoufang.phone.fake.PhoneFixture;

class NoteAndPhotoDraftingTest {

    @TempDir
    Path folder;

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private final PhoneFixture phone = PhoneFixture.aPhoneOf(1, server, clock);
    private final UUID visit = phone.beginVisit();

    private File picture(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toFile();
    }

    private static PhotoDrafting.About about(UUID note) {
        return new PhotoDrafting.About("image/png", "炉前", note, null, PhotoSource.PICKED);
    }

    private static RefusalCode first(Drafted drafted) {
        return drafted.refusals().get(0).code();
    }

    @Test
    void everyChangeOfATextThatHasNotLeftIsOneRecord() {
        // Given
        UUID note = phone.write(visit, "缺");

        // When
        phone.notes().revise(visit, note, "缺工");
        phone.notes().revise(visit, note, "缺工人");
        phone.notes().revise(visit, note, "缺工人");

        // Then
        assertThat(phone.outbox().entries()).hasSize(2);
        NoteView view = phone.visit(visit).notes().get(0);
        assertThat(view.text()).isEqualTo("缺工人");
        assertThat(view.mine()).isTrue();
        assertThat(view.confidentiality()).isEqualTo(Confidentiality.INTERNAL);
    }

    @Test
    void notesStandInTheOrderInWhichTheyWereWritten() {
        // Given
        phone.write(visit, "一");

        // When
        phone.write(visit, "二");
        phone.write(visit, "三");

        // Then
        assertThat(phone.visit(visit).notes()).extracting(NoteView::text).containsExactly("一", "二", "三");
    }

    @Test
    void aTextThatCannotBeIsRefusedAtOnce() {
        // Given
        UUID note = phone.write(visit, "一");

        // When
        List<Drafted> drafted = List.of(
                phone.notes().write(visit, NoteKind.TEXT, null, " "),
                phone.notes().write(visit, NoteKind.TEXT, null, "长".repeat(20_001)),
                phone.notes().revise(visit, note, null),
                phone.notes().revise(visit, new UUID(0, 0), "没有这条"),
                phone.notes().withdraw(visit, note, ""),
                phone.notes().write(new UUID(0, 0), NoteKind.TEXT, null, "没有这次走访"));

        // Then
        assertThat(drafted)
                .extracting(NoteAndPhotoDraftingTest::first)
                .containsExactly(
                        RefusalCode.REQUIRED,
                        RefusalCode.TOO_LONG,
                        RefusalCode.REQUIRED,
                        RefusalCode.UNKNOWN_ID,
                        RefusalCode.REQUIRED,
                        RefusalCode.UNKNOWN_ID);
    }

    @Test
    void nobodyChangesAnothersWords() {
        // Given
        phone.visits().addParticipant(visit, FakeSessions.official(2), ParticipantRole.MEMBER, Role.OFFICIAL);
        UUID note = phone.write(visit, "他的话");
        phone.sync().run();
        PhoneFixture hers = PhoneFixture.aPhoneOf(2, server, clock);

        // When
        Drafted drafted = hers.notes().revise(visit, note, "她改的");

        // Then
        assertThat(first(drafted)).isEqualTo(RefusalCode.ONLY_AUTHOR);
        assertThat(hers.visit(visit).notes().get(0).mine()).isFalse();
        assertThat(first(phone.visits().removeParticipant(visit, FakeSessions.official(1))))
                .isEqualTo(RefusalCode.CANNOT_REMOVE_LEAD);
        hers.write(visit, "她的话");
        hers.sync().run();
        phone.sync().run();
        assertThat(first(phone.visits().removeParticipant(visit, FakeSessions.official(2))))
                .isEqualTo(RefusalCode.CANNOT_REMOVE_AUTHOR);
    }

    @Test
    void aBlockThatNeverLeftIsGoneAndOneThatLeftIsHidden() {
        // Given
        UUID sent = phone.write(visit, "已送");
        phone.sync().run();
        UUID unsent = phone.write(visit, "未送");

        // When
        phone.notes().withdraw(visit, unsent, "写错了");
        phone.notes().withdraw(visit, sent, "写错了");

        // Then
        assertThat(phone.visit(visit).notes()).hasSize(1);
        assertThat(phone.visit(visit).notes().get(0).withdrawn()).isTrue();
        assertThat(first(phone.notes().revise(visit, sent, "又改"))).isEqualTo(RefusalCode.UNKNOWN_ID);
        phone.sync().run();
        assertThat(phone.visit(visit).notes().get(0).withdrawnReason()).isEqualTo("写错了");
        assertThat(phone.reading().visits().get(0).noteCount()).isZero();
        Oracle.allIsQuiet(server, phone);
    }

    @Test
    void aBlockThatAPhotoNamesIsHiddenAndNotTakenFromUnderIt() throws IOException {
        // Given
        UUID note = phone.write(visit, "见照片");
        phone.photos().attach(visit, picture("a", "A"), about(note));

        // When
        phone.notes().withdraw(visit, note, "不要了");

        // Then
        assertThat(phone.visit(visit).notes().get(0).withdrawn()).isTrue();
        phone.sync().run();
        assertThat(phone.outbox().entries()).extracting(OutboxEntry::what).containsExactly("photoBytes");
        assertThat(phone.visit(visit).photos().get(0).noteId()).isEqualTo(note);
    }

    @Test
    void thePrintIsTakenOfTheOriginalAndTheSamePictureIsOnePhoto() throws IOException {
        // Given
        Drafted attached = phone.photos().attach(visit, picture("a", "abc"), about(null));

        // When
        Drafted again = phone.photos().attach(visit, picture("b", "abc"), about(null));

        // Then
        assertThat(again.id()).isEqualTo(attached.id());
        PhotoView view = phone.visit(visit).photos().get(0);
        assertThat(view.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(view.size()).isEqualTo(3);
        assertThat(view.mediaType()).isEqualTo("image/png");
        assertThat(view.mine()).isTrue();
        assertThat(view.isStored()).isFalse();
    }

    @Test
    void aPhotoThatCannotBeIsRefused() throws IOException {
        // Given
        File huge = folder.resolve("huge").toFile();
        try (RandomAccessFile file = new RandomAccessFile(huge, "rw")) {
            file.setLength(50L * 1024 * 1024 + 1);
        }
        String caption = "长".repeat(2_001);

        // When
        List<Drafted> drafted = List.of(
                phone.photos().attach(visit, picture("empty", ""), about(null)),
                phone.photos().attach(visit, huge, about(null)),
                phone.photos()
                        .attach(
                                visit,
                                picture("a", "A"),
                                new PhotoDrafting.About(null, caption, null, null, PhotoSource.CAMERA)),
                phone.photos().withdraw(visit, new UUID(0, 0), "没有"));

        // Then
        assertThat(drafted)
                .extracting(NoteAndPhotoDraftingTest::first)
                .containsExactly(
                        RefusalCode.PHOTO_NO_IMAGE,
                        RefusalCode.PHOTO_TOO_LARGE,
                        RefusalCode.TOO_LONG,
                        RefusalCode.UNKNOWN_ID);
        assertThat(phone.store().photos().of(visit)).isEmpty();
    }

    @Test
    void aWithdrawnPhotoIsHiddenWithTheReason() throws IOException {
        // Given
        UUID photo =
                phone.photos().attach(visit, picture("a", "A"), about(null)).id();

        // When
        phone.photos().withdraw(visit, photo, "拍糊了");

        // Then
        assertThat(phone.visit(visit).photos().get(0).withdrawn()).isTrue();
        phone.sync().run();
        phone.uploads().run();
        assertThat(phone.outbox().entries()).isEmpty();
        Oracle.allIsQuiet(server, phone);
    }

    @Test
    void settingARefusedVisitAsideTakesWhatStandsOnItAlongAndLosesNothing() throws IOException {
        // Given
        phone.write(visit, "会一起走");
        phone.photos().attach(visit, picture("a", "A"), about(null));
        server.records().refuse(group -> Optional.of("UNKNOWN_ID"));
        phone.sync().run();
        UUID entry = phone.outbox().entries().get(0).id();

        // When
        boolean aside = phone.mending().setAside(entry);

        // Then
        assertThat(aside).isTrue();
        assertThat(phone.reading().visit(visit)).isEmpty();
        assertThat(phone.outbox().entries()).isEmpty();
        assertThat(phone.mending().setAside(entry)).isFalse();
        assertThat(phone.outbox().aside())
                .extracting(OutboxEntry::what)
                .containsExactly("visitRecord", "noteWrite", "photoAttach", "photoBytes");
        assertThat(phone.outbox().words(phone.outbox().aside().get(1).id())).isEqualTo("会一起走");
        assertThat(phone.sync().run().applied()).isZero();
        assertThat(phone.uploads().run().stored()).isZero();
    }

    @Test
    void settingARefusedNoteAsideFreesWhatWaitedForIt() throws IOException {
        // Given
        UUID note = phone.write(visit, "被拒");
        phone.progress().arrive(visit);
        phone.progress().end(visit);
        phone.progress().closeNotes(visit);
        server.records().refuse(group -> group.contains("被拒") ? Optional.of("TOO_LONG") : Optional.empty());
        phone.sync().run();
        List<OutboxEntry> stuck = phone.outbox().entries();

        // When
        phone.mending().setAside(stuck.get(0).id());
        phone.mending().hurry();
        phone.sync().run();

        // Then
        assertThat(stuck).extracting(OutboxEntry::what).containsExactly("noteWrite", "visitCloseNotes");
        assertThat(stuck.get(1).waitsForAnother()).isTrue();
        assertThat(phone.outbox().entries()).isEmpty();
        assertThat(phone.visit(visit).notes()).noneMatch(one -> one.id().equals(note));
        Oracle.allIsQuiet(server, phone);
    }
}
