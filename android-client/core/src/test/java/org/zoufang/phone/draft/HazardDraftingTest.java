package org.zoufang.phone.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zoufang.contract.Entity;
import org.zoufang.contract.HazardState;
import org.zoufang.contract.Limits;
import org.zoufang.contract.PhotoSource;
import org.zoufang.contract.RefusalCode;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.outbox.GroupState;

/** From a note block to a hazard, without signal. */
class HazardDraftingTest {

    @TempDir
    Path folder;

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private final PhoneFixture phone = PhoneFixture.aPhoneOf(1, server, clock);
    private final UUID visit = phone.beginVisit();
    private final UUID note = phone.write(visit, "配电箱门敞开");

    private UUID photo() throws IOException {
        File file = Files.writeString(folder.resolve("box.jpg"), "箱").toFile();
        return phone.photos()
                .attach(visit, file, new PhotoDrafting.About("image/jpeg", null, note, null, PhotoSource.CAMERA))
                .id();
    }

    private HazardView view(UUID hazard) {
        return phone.hazards().hazard(hazard).orElseThrow();
    }

    private List<CommandGroup> groups(UUID hazard) {
        return phone.store().outbox().of(hazard);
    }

    private static List<RefusalCode> codes(Drafted drafted) {
        return drafted.refusals().stream().map(one -> one.code()).toList();
    }

    private UUID sent(UUID ofNote) {
        UUID hazard = phone.spotting().begin(visit, ofNote).id();
        phone.spotting().say(hazard, new HazardWords("FIRE", "二号车间", "电线裸露", List.of()));
        assertThat(phone.spotting().send(hazard).isKept()).isTrue();
        return hazard;
    }

    @Test
    void oneTapMakesADraftWithTheWordsAndThePhotosOfTheNote() throws IOException {
        // Given
        UUID photo = photo();
        // When
        UUID hazard = phone.spotting().begin(visit, note).id();
        // Then
        HazardView view = view(hazard);
        assertThat(view.draft()).isTrue();
        assertThat(view.mendable()).isTrue();
        assertThat(view.state()).isNull();
        assertThat(view.remindable()).isFalse();
        assertThat(view.words()).isEqualTo(new HazardWords("", "", "配电箱门敞开", List.of(photo)));
        assertThat(view.enterprise().id()).isEqualTo(PhoneFixture.FOUNDRY);
        assertThat(view.visitId()).isEqualTo(visit);
        assertThat(view.category()).isNull();
    }

    @Test
    void aSecondTapGoesOnWithTheSameDraftAndAProblemOfTheSameNoteIsAnother() {
        // Given
        UUID first = phone.spotting().begin(visit, note).id();
        UUID ofTheVisit = phone.spotting().begin(visit, null).id();
        UUID problem = phone.raising().begin(visit, note).id();
        // Then
        assertThat(phone.spotting().begin(visit, note).id()).isEqualTo(first);
        assertThat(phone.spotting().begin(visit, null).id()).isEqualTo(ofTheVisit);
        assertThat(Set.of(first, ofTheVisit, problem)).hasSize(3);
        assertThat(phone.problems().problem(problem)).isPresent();
    }

    @Test
    void sentItWaitsForItsVisitItsNoteAndItsPhotoAndArrivesWithThem() throws IOException {
        // Given
        UUID photo = photo();
        UUID hazard = phone.spotting().begin(visit, note).id();
        phone.spotting().say(hazard, new HazardWords("DUST", "打磨间", "积尘", List.of(photo)));
        // When
        Drafted sent = phone.spotting().send(hazard);
        // Then
        assertThat(sent.isKept()).isTrue();
        assertThat(groups(hazard).get(0).dependsOn()).hasSize(3);
        assertThat(view(hazard).state()).isEqualTo(HazardState.FOUND);
        phone.sync().run();
        JsonObject there = server.records().document(hazard).orElseThrow();
        assertThat(Json.texts(there, "photoIds")).containsExactly(photo.toString());
        assertThat(Json.text(there, "place")).isEqualTo("打磨间");
        assertThat(phone.store().pack().row(Entity.HAZARD, hazard)).isPresent();
        assertThat(view(hazard).standing()).isEqualTo(Standing.SENT);
        assertThat(view(hazard).category().zh()).isEqualTo("粉尘涉爆");
    }

    @Test
    void whatTheServerWouldRefuseIsRefusedAtOnceAndNothingIsLost() {
        // Given
        UUID hazard = phone.spotting().begin(visit, null).id();
        // When
        List<RefusalCode> empty = codes(phone.spotting().send(hazard));
        phone.spotting().say(hazard, new HazardWords("", "x".repeat(Limits.NAME + 1), "裸露", List.of()));
        List<RefusalCode> place = codes(phone.spotting().send(hazard));
        // Then
        assertThat(empty).containsExactly(RefusalCode.REQUIRED);
        assertThat(place).containsExactly(RefusalCode.TOO_LONG);
        assertThat(view(hazard).words().text()).isEqualTo("裸露");
        assertThat(phone.outbox().entries())
                .filteredOn(entry -> entry.isHazard())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.isDraft()).isTrue();
                    assertThat(entry.enterprise().id()).isEqualTo(PhoneFixture.FOUNDRY);
                });
    }

    @Test
    void aRefusedOneIsMendedAndSentAnewUnderAnotherId() {
        // Given
        server.records().refuse(name -> name.contains("hazardReport") ? Optional.of("WORD_UNKNOWN") : Optional.empty());
        UUID hazard = sent(note);
        phone.sync().run();
        UUID refused = groups(hazard).get(0).id();
        assertThat(view(hazard).standing()).isEqualTo(Standing.NEEDS_YOU);
        assertThat(view(hazard).mendable()).isTrue();
        assertThat(view(hazard).trouble()).isNotBlank();
        // When
        server.records().refuse(name -> Optional.empty());
        phone.spotting().say(hazard, new HazardWords("", "", "改过的话", List.of()));
        phone.spotting().send(hazard);
        // Then
        assertThat(groups(hazard).get(0).id()).isNotEqualTo(refused);
        phone.sync().run();
        assertThat(Json.text(server.records().document(hazard).orElseThrow(), "text"))
                .isEqualTo("改过的话");
    }

    @Test
    void aDraftIsThrownAwayButNotWhatWasSent() {
        // Given
        UUID draft = phone.spotting().begin(visit, note).id();
        UUID sent = sent(null);
        // Then
        assertThat(phone.spotting().discard(draft).isKept()).isTrue();
        assertThat(phone.hazards().hazard(draft)).isEmpty();
        assertThat(codes(phone.spotting().discard(sent))).containsExactly(RefusalCode.UNKNOWN_ID);
        assertThat(codes(phone.spotting().say(sent, new HazardWords("", "", "y", List.of()))))
                .containsExactly(RefusalCode.UNKNOWN_ID);
        assertThat(codes(phone.spotting().send(sent))).containsExactly(RefusalCode.UNKNOWN_ID);
    }

    @Test
    void fromWhatIsNotThereNoneBegins() {
        // Given
        UUID withdrawn = phone.write(visit, "说错了");
        phone.sync().run();
        phone.notes().withdraw(visit, withdrawn, "说错了");
        // Then
        assertThat(codes(phone.spotting().begin(UUID.randomUUID(), null))).containsExactly(RefusalCode.UNKNOWN_ID);
        assertThat(codes(phone.spotting().begin(visit, UUID.randomUUID()))).containsExactly(RefusalCode.UNKNOWN_ID);
        assertThat(codes(phone.spotting().begin(visit, withdrawn))).containsExactly(RefusalCode.UNKNOWN_ID);
        assertThat(codes(phone.alarm().danger(UUID.randomUUID(), "危险"))).containsExactly(RefusalCode.UNKNOWN_ID);
    }

    @Test
    void aNoteThatAHazardCameOfIsHiddenAndNotGone() {
        // Given
        UUID hazard = sent(note);
        // When
        phone.notes().withdraw(visit, note, "改记为隐患");
        // Then
        phone.sync().run();
        assertThat(server.records().document(hazard)).isPresent();
        assertThat(Json.flag(server.records().document(note).orElseThrow(), "withdrawn"))
                .isTrue();
    }

    @Test
    void setAsideWithItsVisitItWaitsForNobody() {
        // Given
        server.records().refuse(name -> name.contains("visitRecord") ? Optional.of("REQUIRED") : Optional.empty());
        UUID hazard = sent(note);
        phone.sync().run();
        // When
        phone.mending().setAside(phone.store().outbox().of(visit).get(0).id());
        // Then
        assertThat(groups(hazard).get(0).state()).isEqualTo(GroupState.SET_ASIDE);
        assertThat(phone.hazards().hazard(hazard)).isEmpty();
    }
}
