package org.zoufang.phone.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zoufang.contract.Entity;
import org.zoufang.contract.FirstSeenBy;
import org.zoufang.contract.Limits;
import org.zoufang.contract.PhotoSource;
import org.zoufang.contract.ProblemState;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Urgency;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.outbox.GroupState;

/** From a note block to a problem, without signal. */
class ProblemDraftingTest {

    @TempDir
    Path folder;

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private final PhoneFixture phone = PhoneFixture.aPhoneOf(1, server, clock);
    private final UUID visit = phone.beginVisit();
    private final UUID note = phone.write(visit, "厂门前道路积水");

    private static ProblemWords words(String category, String text, UUID... photos) {
        return new ProblemWords(
                "DEMAND", category, Urgency.URGENT, FirstSeenBy.FOUND_BY_US, text, "王厂长", List.of(photos));
    }

    private UUID photo() throws IOException {
        File file = Files.writeString(folder.resolve("road.jpg"), "水").toFile();
        return phone.photos()
                .attach(visit, file, new PhotoDrafting.About("image/jpeg", null, note, null, PhotoSource.CAMERA))
                .id();
    }

    private ProblemView view(UUID problem) {
        return phone.problems().problem(problem).orElseThrow();
    }

    private CommandGroup group(UUID problem) {
        return phone.store().outbox().of(problem).get(0);
    }

    @Test
    void oneTapMakesADraftWithTheWordsAndThePhotosOfTheNote() throws IOException {
        // Given
        UUID photo = photo();

        // When
        UUID problem = phone.raising().begin(visit, note).id();

        // Then
        ProblemView view = view(problem);
        assertThat(view.draft()).isTrue();
        assertThat(view.standing()).isEqualTo(Standing.DRAFT);
        assertThat(view.words().text()).isEqualTo("厂门前道路积水");
        assertThat(view.words().photoIds()).containsExactly(photo);
        assertThat(view.noteId()).isEqualTo(note);
        assertThat(view.visitId()).isEqualTo(visit);
        assertThat(view.enterprise().id()).isEqualTo(PhoneFixture.FOUNDRY);
        assertThat(view.type().zh()).isEqualTo("诉求");
        assertThat(view.category()).isNull();
        assertThat(view.state()).isNull();
    }

    @Test
    void aSecondTapGoesOnWithTheSameDraft() {
        // Given
        UUID first = phone.raising().begin(visit, note).id();
        UUID ofTheVisit = phone.raising().begin(visit, null).id();

        // Then
        assertThat(phone.raising().begin(visit, note).id()).isEqualTo(first);
        assertThat(phone.raising().begin(visit, null).id())
                .isEqualTo(ofTheVisit)
                .isNotEqualTo(first);
    }

    @Test
    void aDraftIsNotSentAndNothingOfItIsLost() {
        // Given
        UUID problem = phone.raising().begin(visit, note).id();
        phone.raising().say(problem, words("INFRASTRUCTURE", "门前积水，货车进不来"));

        // When
        phone.sync().run();

        // Then
        assertThat(server.records().rows()).doesNotContainKey(problem);
        assertThat(view(problem).words().text()).isEqualTo("门前积水，货车进不来");
        assertThat(view(problem).words().contactName()).isEqualTo("王厂长");
        assertThat(phone.outbox().entries()).singleElement().satisfies(entry -> assertThat(entry.standing())
                .isEqualTo(Standing.DRAFT));
    }

    @Test
    void sentItWaitsForItsVisitItsNoteAndItsPhotoAndArrivesWithThem() throws IOException {
        // Given
        UUID photo = photo();
        UUID problem = phone.raising().begin(visit, note).id();
        phone.raising().say(problem, words("INFRASTRUCTURE", "积水", photo));

        // When
        Drafted sent = phone.raising().send(problem);

        // Then
        assertThat(sent.isKept()).isTrue();
        assertThat(group(problem).dependsOn()).hasSize(3);
        assertThat(view(problem).state()).isEqualTo(ProblemState.SUBMITTED);
        phone.sync().run();
        assertThat(Json.texts(server.records().document(problem).orElseThrow(), "photoIds"))
                .containsExactly(photo.toString());
        assertThat(phone.store().pack().row(Entity.PROBLEM, problem)).isPresent();
        assertThat(view(problem).standing()).isEqualTo(Standing.SENT);
        assertThat(view(problem).mendable()).isFalse();
    }

    @Test
    void whatTheServerWouldRefuseIsRefusedAtOnceInItsWords() {
        // Given
        UUID problem = phone.raising().begin(visit, null).id();

        // When
        List<RefusalCode> empty = codes(phone.raising().send(problem));
        phone.raising().say(problem, words("NO_SUCH", "x"));
        List<RefusalCode> unknown = codes(phone.raising().send(problem));
        phone.raising().say(problem, words("FINANCING", "x".repeat(Limits.NOTE_TEXT + 1)));
        List<RefusalCode> long_ = codes(phone.raising().send(problem));
        phone.raising()
                .say(
                        problem,
                        new ProblemWords(
                                "COMPLAINT", "FINANCING", Urgency.NORMAL, FirstSeenBy.FOUND_BY_US, "x", "", List.of()));

        // Then
        assertThat(empty).containsExactly(RefusalCode.REQUIRED, RefusalCode.REQUIRED);
        assertThat(unknown).containsExactly(RefusalCode.WORD_UNKNOWN);
        assertThat(long_).containsExactly(RefusalCode.TOO_LONG);
        assertThat(codes(phone.raising().send(problem))).containsExactly(RefusalCode.COMPLAINT_ELSEWHERE);
        assertThat(view(problem).draft()).isTrue();
    }

    private static List<RefusalCode> codes(Drafted drafted) {
        return drafted.refusals().stream().map(one -> one.code()).toList();
    }

    @Test
    void aRefusedOneIsMendedAndSentAnewUnderAnotherId() {
        // Given
        server.records()
                .refuse(name -> name.contains("problemSubmit")
                        ? java.util.Optional.of("WORD_UNKNOWN")
                        : java.util.Optional.empty());
        UUID problem = phone.raising().begin(visit, note).id();
        phone.raising().say(problem, words("INFRASTRUCTURE", "积水"));
        phone.raising().send(problem);
        phone.sync().run();
        UUID refused = group(problem).id();
        assertThat(view(problem).standing()).isEqualTo(Standing.NEEDS_YOU);
        assertThat(view(problem).mendable()).isTrue();

        // When
        server.records().refuse(name -> java.util.Optional.empty());
        phone.raising().say(problem, words("FINANCING", "积水，另需融资"));
        phone.raising().send(problem);

        // Then
        assertThat(group(problem).id()).isNotEqualTo(refused);
        phone.sync().run();
        assertThat(Json.text(server.records().document(problem).orElseThrow(), "category"))
                .isEqualTo("FINANCING");
    }

    @Test
    void aDraftIsThrownAwayButNotWhatWasSent() {
        // Given
        UUID draft = phone.raising().begin(visit, note).id();
        UUID sent = phone.raising().begin(visit, null).id();
        phone.raising().say(sent, words("FINANCING", "x"));
        phone.raising().send(sent);

        // Then
        assertThat(phone.raising().discard(draft).isKept()).isTrue();
        assertThat(phone.problems().problem(draft)).isEmpty();
        assertThat(codes(phone.raising().discard(sent))).containsExactly(RefusalCode.UNKNOWN_ID);
        assertThat(codes(phone.raising().say(sent, words("FINANCING", "y")))).containsExactly(RefusalCode.UNKNOWN_ID);
        assertThat(codes(phone.raising().send(sent))).containsExactly(RefusalCode.UNKNOWN_ID);
    }

    @Test
    void fromWhatIsNotThereNoneBegins() {
        // Given
        UUID withdrawn = phone.write(visit, "说错了");
        phone.sync().run();
        phone.notes().withdraw(visit, withdrawn, "说错了");

        // Then
        assertThat(codes(phone.raising().begin(UUID.randomUUID(), null))).containsExactly(RefusalCode.UNKNOWN_ID);
        assertThat(codes(phone.raising().begin(visit, UUID.randomUUID()))).containsExactly(RefusalCode.UNKNOWN_ID);
        assertThat(codes(phone.raising().begin(visit, withdrawn))).containsExactly(RefusalCode.UNKNOWN_ID);
    }

    @Test
    void aNoteThatAProblemCameOfIsHiddenAndNotGone() {
        // Given
        UUID problem = phone.raising().begin(visit, note).id();
        phone.raising().say(problem, words("INFRASTRUCTURE", "积水"));
        phone.raising().send(problem);

        // When
        phone.notes().withdraw(visit, note, "改记为诉求");

        // Then
        phone.sync().run();
        assertThat(server.records().document(problem)).isPresent();
        assertThat(Json.flag(server.records().document(note).orElseThrow(), "withdrawn"))
                .isTrue();
    }

    @Test
    void setAsideWithItsVisitItWaitsForNobody() {
        // Given
        server.records()
                .refuse(name ->
                        name.contains("visitRecord") ? java.util.Optional.of("REQUIRED") : java.util.Optional.empty());
        UUID problem = phone.raising().begin(visit, note).id();
        phone.raising().say(problem, words("INFRASTRUCTURE", "积水"));
        phone.raising().send(problem);
        phone.sync().run();

        // When
        UUID header = phone.store().outbox().of(visit).get(0).id();
        phone.mending().setAside(header);

        // Then
        assertThat(group(problem).state()).isEqualTo(GroupState.SET_ASIDE);
    }

    @Test
    void theListOfAVisitHoldsItsOwnAndThePhoneAll() {
        // Given
        UUID other = phone.beginVisit();
        UUID here = phone.raising().begin(visit, note).id();
        UUID there = phone.raising().begin(other, null).id();

        // Then
        assertThat(phone.problems().ofVisit(visit)).extracting(ProblemView::id).containsExactly(here);
        assertThat(Set.copyOf(
                        phone.problems().all().stream().map(ProblemView::id).toList()))
                .isEqualTo(Set.of(here, there));
        assertThat(phone.problems().problem(UUID.randomUUID())).isEmpty();
    }
}
