package org.zoufang.phone.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zoufang.contract.FirstSeenBy;
import org.zoufang.contract.PhotoSource;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Role;
import org.zoufang.contract.Urgency;
import org.zoufang.contract.VisitKind;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.FakeSessions;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.Command;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.store.Setting;

/** What a problem or a hazard takes from its visit and its note, and what it waits for. */
class FindingEdgesTest {

    private static final UUID LEADER = FakeSessions.official(2);

    @TempDir
    Path folder;

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);

    private UUID attach(PhoneFixture phone, UUID visit, UUID note, String content) throws IOException {
        return phone.photos()
                .attach(
                        visit,
                        Files.writeString(folder.resolve(content), content).toFile(),
                        new PhotoDrafting.About("image/jpeg", null, note, null, PhotoSource.CAMERA))
                .id();
    }

    private static CommandGroup group(PhoneFixture phone, UUID finding) {
        return phone.store().outbox().of(finding).get(0);
    }

    private static List<RefusalCode> codes(Drafted drafted) {
        return drafted.refusals().stream().map(one -> one.code()).toList();
    }

    @Test
    void aSecretaryReportsInTheNameOfTheLeaderWhoseVisitItIs() {
        // Given
        server.sessions().act(1, Role.SECRETARY);
        server.powers().delegate(2, 1, true, null);
        PhoneFixture phone = PhoneFixture.aPhoneOf(1, server, clock);
        UUID visit = phone.visits()
                .begin(PhoneFixture.FOUNDRY, VisitKind.LEADER_STUDY, Role.SECRETARY, null, LEADER)
                .id();

        // When
        UUID problem = phone.raising().begin(visit, null).id();
        UUID hazard = phone.spotting().begin(visit, null).id();

        // Then
        assertThat(Json.id(group(phone, problem).command().input(), "onBehalfOfId"))
                .isEqualTo(LEADER);
        assertThat(Json.id(group(phone, hazard).command().input(), "onBehalfOfId"))
                .isEqualTo(LEADER);
    }

    @Test
    void itTakesThePhotosOfItsNoteAloneAndNoneThatWasWithdrawn() throws IOException {
        // Given
        PhoneFixture phone = PhoneFixture.aPhoneOf(1, server, clock);
        UUID visit = phone.beginVisit();
        UUID note = phone.write(visit, "积水");
        UUID other = phone.write(visit, "别的");
        UUID own = attach(phone, visit, note, "own");
        attach(phone, visit, other, "other");
        attach(phone, visit, null, "free");
        UUID withdrawn = attach(phone, visit, note, "withdrawn");
        phone.sync().run();
        phone.photos().withdraw(visit, withdrawn, "拍错了");

        // When
        UUID problem = phone.raising().begin(visit, note).id();
        UUID hazard = phone.spotting().begin(visit, note).id();
        UUID ofVisit = phone.spotting().begin(visit, null).id();
        UUID problemOfVisit = phone.raising().begin(visit, null).id();

        // Then
        assertThat(phone.problems().problem(problem).orElseThrow().words().photoIds())
                .containsExactly(own);
        assertThat(phone.hazards().hazard(hazard).orElseThrow().words().photoIds())
                .containsExactly(own);
        assertThat(phone.hazards().hazard(ofVisit).orElseThrow().words().photoIds())
                .isEmpty();
        assertThat(phone.problems()
                        .problem(problemOfVisit)
                        .orElseThrow()
                        .words()
                        .photoIds())
                .isEmpty();
    }

    @Test
    void itWaitsForItsVisitItsNoteAndItsPhotosAndForNothingElse() throws IOException {
        // Given
        PhoneFixture phone = PhoneFixture.aPhoneOf(1, server, clock);
        UUID visit = phone.beginVisit();
        UUID note = phone.write(visit, "积水");
        phone.write(visit, "别的");
        phone.progress().arrive(visit);
        UUID own = attach(phone, visit, note, "own");
        attach(phone, visit, null, "free");
        UUID problem = phone.raising().begin(visit, note).id();
        UUID hazard = phone.spotting().begin(visit, note).id();
        phone.raising()
                .say(
                        problem,
                        new ProblemWords(
                                "DEMAND",
                                "INFRASTRUCTURE",
                                Urgency.NORMAL,
                                FirstSeenBy.FOUND_BY_US,
                                "积水",
                                "",
                                List.of(own)));
        phone.spotting().say(hazard, new HazardWords("FIRE", "门前", "积水", List.of(own)));

        // When
        assertThat(phone.raising().send(problem).isKept()).isTrue();
        assertThat(phone.spotting().send(hazard).isKept()).isTrue();

        // Then
        UUID photo = phone.store().outbox().of(visit).stream()
                .filter(group -> group.subject().equals(own))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(group(phone, problem).dependsOn()).isEqualTo(Set.of(visit, note, photo));
        assertThat(group(phone, hazard).dependsOn()).isEqualTo(Set.of(visit, note, photo));
    }

    @Test
    void whatTheServerHasIsNotMendedAnyMore() {
        // Given
        PhoneFixture phone = PhoneFixture.aPhoneOf(1, server, clock);
        UUID visit = phone.beginVisit();
        UUID problem = phone.raising().begin(visit, null).id();
        ProblemWords words = new ProblemWords(
                "DEMAND", "INFRASTRUCTURE", Urgency.NORMAL, FirstSeenBy.FOUND_BY_US, "积水", "", List.of());
        phone.raising().say(problem, words);
        phone.raising().send(problem);
        phone.sync().run();

        // Then
        assertThat(codes(phone.raising().say(problem, words))).containsExactly(RefusalCode.UNKNOWN_ID);
        assertThat(codes(phone.raising().send(problem))).containsExactly(RefusalCode.UNKNOWN_ID);
    }

    @Test
    void aProblemThatNamesTooManyPhotosIsRefusedBeforeItsTermsAreLookedAt() {
        // Given
        PhoneFixture phone = PhoneFixture.aPhoneOf(1, server, clock);
        UUID problem = phone.raising().begin(phone.beginVisit(), null).id();
        List<UUID> many = java.util.stream.IntStream.range(0, 101)
                .mapToObj(i -> new UUID(10, i))
                .toList();
        phone.raising()
                .say(
                        problem,
                        new ProblemWords(
                                "DEMAND", "NO_SUCH_THING", Urgency.NORMAL, FirstSeenBy.FOUND_BY_US, "积水", "", many));

        // When
        Drafted sent = phone.raising().send(problem);

        // Then
        assertThat(codes(sent)).containsExactly(RefusalCode.TOO_MANY);
    }

    @Test
    void whoReportsNothingByHisPlaceBeginsNoHazardAndOfAVisitThatIsNotThereNobodyDoes() {
        // Given
        server.sessions().act(2, Role.AUDITOR);
        PhoneFixture lead = PhoneFixture.aPhoneOf(1, server, clock);
        UUID visit = lead.beginVisit();
        lead.sync().run();
        PhoneFixture auditor = PhoneFixture.aPhoneOf(2, server, clock);

        // Then
        assertThat(codes(auditor.spotting().begin(visit, null))).contains(RefusalCode.NOT_PERMITTED);
        assertThat(codes(lead.spotting().begin(new UUID(0, 0), null))).containsExactly(RefusalCode.UNKNOWN_ID);
    }

    @Test
    void ofTwoVisitsEachHasItsOwnDraft() {
        // Given
        PhoneFixture phone = PhoneFixture.aPhoneOf(1, server, clock);
        UUID first = phone.spotting().begin(phone.beginVisit(), null).id();

        // When
        UUID second = phone.spotting().begin(phone.beginVisit(), null).id();

        // Then
        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void aStepIsNotWhatMadeTheProblem() {
        // Given
        PhoneFixture phone = PhoneFixture.aPhoneOf(1, server, clock);
        UUID problem = new UUID(7, 1);
        phone.store()
                .outbox()
                .put(CommandGroup.of(
                        new UUID(5, 1),
                        FakeSessions.official(1),
                        problem,
                        new Command("problemConfirm", id(problem)),
                        clock.now()));

        // When
        Drafted said = phone.raising().send(problem);

        // Then
        assertThat(codes(said)).containsExactly(RefusalCode.UNKNOWN_ID);
    }

    @Test
    void beforeTheTermsAreKnownAProblemIsSentWithWhatThePersonSays() {
        // Given
        PhoneFixture phone = PhoneFixture.aPhoneOf(1, server, clock);
        UUID problem = phone.raising().begin(phone.beginVisit(), null).id();
        ProblemWords words = new ProblemWords(
                "DEMAND", "NEW_CATEGORY", Urgency.NORMAL, FirstSeenBy.FOUND_BY_US, "积水", "", List.of());
        phone.raising().say(problem, words);
        Drafted known = phone.raising().send(problem);
        phone.store().change(() -> phone.store().settings().put(Setting.RULEBOOK, null));

        // When
        Drafted sent = phone.raising().send(problem);

        // Then
        assertThat(known.isKept()).isFalse();
        assertThat(sent.isKept()).isTrue();
    }

    private static JsonObject id(UUID row) {
        JsonObject input = new JsonObject();
        Json.put(input, "id", row);
        return input;
    }
}
