package org.zoufang.phone.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zoufang.contract.FirstSeenBy;
import org.zoufang.contract.PhotoSource;
import org.zoufang.contract.Urgency;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.CommandGroup;

/** Which photos of a visit go with what was found there: those of the note to begin with, then as the person chooses. */
class FindingPhotosTest {

    @TempDir
    Path folder;

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private final PhoneFixture phone = PhoneFixture.aPhoneOf(1, server, clock);
    private final UUID visit = phone.beginVisit();
    private final UUID note = phone.write(visit, "厂门前道路积水");
    private UUID ofTheNote;
    private UUID other;
    private UUID third;

    @BeforeEach
    void threePhotosOneOfThemOfTheNote() throws IOException {
        other = photo("gate", null);
        ofTheNote = photo("road", note);
        third = photo("furnace", null);
    }

    private UUID photo(String name, UUID of) throws IOException {
        File file = Files.writeString(folder.resolve(name), name).toFile();
        return phone.photos()
                .attach(visit, file, new PhotoDrafting.About("image/jpeg", name, of, null, PhotoSource.CAMERA))
                .id();
    }

    private FindingPhotos offered() {
        return FindingPhotos.of(phone.reading(), visit);
    }

    private List<UUID> ids() {
        return offered().offers().stream().map(offer -> offer.photo().id()).toList();
    }

    private ProblemView view(UUID problem) {
        return phone.problems().problem(problem).orElseThrow();
    }

    private Drafted say(UUID problem, List<UUID> photos) {
        return phone.raising()
                .say(
                        problem,
                        new ProblemWords(
                                "DEMAND", "INFRASTRUCTURE", Urgency.NORMAL, FirstSeenBy.FOUND_BY_US, "积水", "", photos));
    }

    @Test
    void allOfTheVisitAreOfferedAndThoseOfTheNoteAreChosenToBeginWith() {
        // When
        UUID problem = phone.raising().begin(visit, note).id();
        UUID ofTheVisit = phone.raising().begin(visit, null).id();

        // Then
        assertThat(ids()).containsExactlyInAnyOrder(other, ofTheNote, third);
        assertThat(offered().offers()).extracting(PhotoOffer::number).containsExactly(1, 2, 3);
        assertThat(offered().offers())
                .extracting(offer -> offer.photo().caption())
                .containsExactlyInAnyOrder("gate", "road", "furnace");
        assertThat(view(problem).words().photoIds()).containsExactly(ofTheNote);
        assertThat(view(ofTheVisit).words().photoIds()).isEmpty();
    }

    @Test
    void whatIsChosenIsKeptInTheDraftAndTheProblemWaitsForNoOtherPhoto() {
        // Given
        UUID problem = phone.raising().begin(visit, note).id();
        List<UUID> chosen = offered().chosen(view(problem).words().photoIds(), Set.of(other, third));

        // When
        say(problem, chosen);
        phone.raising().send(problem);

        // Then
        assertThat(chosen).containsExactlyInAnyOrder(other, third).isEqualTo(inOrder(other, third));
        assertThat(view(problem).words().photoIds()).isEqualTo(chosen);
        List<CommandGroup> awaited = phone.store().outbox().of(visit).stream()
                .filter(group ->
                        phone.store().outbox().of(problem).get(0).dependsOn().contains(group.id()))
                .filter(group -> group.command().name().equals("photoAttach"))
                .toList();
        assertThat(awaited).extracting(CommandGroup::subject).containsExactlyInAnyOrder(other, third);
        phone.sync().run();
        assertThat(Json.texts(server.records().document(problem).orElseThrow(), "photoIds"))
                .containsExactlyInAnyOrder(other.toString(), third.toString());
    }

    private List<UUID> inOrder(UUID... photos) {
        return ids().stream().filter(List.of(photos)::contains).toList();
    }

    @Test
    void noneMayBeChosenToo() {
        // Given
        UUID problem = phone.raising().begin(visit, note).id();

        // When
        say(problem, offered().chosen(view(problem).words().photoIds(), Set.of()));

        // Then
        assertThat(view(problem).words().photoIds()).isEmpty();
    }

    @Test
    void whatWasTakenBackIsNotOfferedAndGoesAlongNoMore() {
        // Given
        phone.sync().run();
        UUID problem = phone.raising().begin(visit, note).id();

        // When
        phone.photos().withdraw(visit, ofTheNote, "拍到了人");

        // Then
        assertThat(ids()).containsExactlyInAnyOrder(other, third);
        assertThat(offered().chosen(view(problem).words().photoIds(), Set.of(ofTheNote, third)))
                .containsExactly(third);
    }

    @Test
    void ofAVisitThatIsNotHereAnyMoreWhatWasChosenStays() {
        // Given
        FindingPhotos gone = FindingPhotos.of(phone.reading(), UUID.randomUUID());

        // Then
        assertThat(gone.offers()).isEmpty();
        assertThat(gone.chosen(List.of(ofTheNote), Set.of())).containsExactly(ofTheNote);
        assertThat(FindingPhotos.of(phone.reading(), null).offers()).isEmpty();
    }

    @Test
    void aHazardAndAPromiseOfTheNoteBeginWithItsPhotosToo() {
        // When
        UUID hazard = phone.spotting().begin(visit, note).id();
        UUID promise = phone.promising().begin(visit, note).id();

        // Then
        assertThat(phone.store().outbox().of(hazard).get(0).command().input().toString())
                .contains(ofTheNote.toString())
                .doesNotContain(other.toString());
        assertThat(phone.store().outbox().of(promise).get(0).command().input().toString())
                .contains(ofTheNote.toString())
                .doesNotContain(other.toString());
    }
}
